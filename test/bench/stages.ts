/** What the bench measures, a stage a process, so that each stage's memory is its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadFile } from '../../src/corpus/model.ts';
import { extractText } from '../../src/corpus/readers/readers.ts';
import { readReports } from '../../src/corpus/readReports.ts';
import { mineSkeletons } from '../../src/mining/skeletonMiner.ts';
import { benchCompletion } from './completion.ts';
import { benchFormats } from './formats.ts';
import { benchMining, benchUpdate } from './mining.ts';
import { searchStages } from './search.ts';

/** One figure of a stage, as printed. */
export type Figures = Readonly<Record<string, string>>;

/** Reads every file of a folder, as the worker does. */
export async function readFolder(folder: string): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    files.push(readReports(await extractText(path, readFileSync(path))));
  }
  return files;
}

/** Highest resident memory of this process so far, in MB. */
export function peakMemory(): string {
  return `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
}

/** Time since it was made, by the clock and of the processor: what others do on the machine shows only in the first. */
class Stopwatch {
  readonly #began = performance.now();
  readonly #processor = process.cpuUsage();

  get processorSeconds(): number {
    const { user, system } = process.cpuUsage(this.#processor);
    return (user + system) / 1e6;
  }

  toString(): string {
    const clock = (performance.now() - this.#began) / 1000;
    return `${clock.toFixed(2)} s (${this.processorSeconds.toFixed(2)} s of processor)`;
  }
}

async function benchReading(folder: string): Promise<Figures> {
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const watch = new Stopwatch();
  let reports = 0;
  for (const [i, content] of bytes.entries())
    reports += readReports(await extractText(`${i}.txt`, content)).reports.length;
  const speed = size / watch.processorSeconds;
  return {
    reports: String(reports),
    time: String(watch),
    speed: `${speed.toFixed(1)} MB of UTF-8 a second of processor`,
    memory: peakMemory(),
  };
}

async function benchPhrases(folder: string): Promise<Figures> {
  const files = await readFolder(folder);
  const watch = new Stopwatch();
  const mined = await benchMining(files);
  const time = String(watch);
  const again = new Stopwatch();
  benchUpdate(files, mined);
  return {
    phrases: String(mined.phrases.length),
    time,
    memory: `${Math.round(mined.rssMb)} MB`,
    'one file changed': String(again),
  };
}

async function benchSkeletons(folder: string): Promise<Figures> {
  const reports = (await readFolder(folder)).flatMap((file) => file.reports);
  const watch = new Stopwatch();
  const skeletons = mineSkeletons(reports);
  return { skeletons: String(skeletons.length), time: String(watch), memory: peakMemory() };
}

async function benchCompleting(folder: string): Promise<Figures> {
  const figures = await benchCompletion(await readFolder(folder));
  const { buildSeconds, bytesPerCharacter, storedBytes, loadMilliseconds, p50, p95, rssMb } = figures;
  return {
    build: `${buildSeconds.toFixed(2)} s`,
    'a keystroke, p50 and p95': `${p50.toFixed(1)} and ${p95.toFixed(1)} ms`,
    stored: `${(storedBytes / 1e6).toFixed(1)} MB, loaded in ${loadMilliseconds.toFixed(0)} ms`,
    model: `${bytesPerCharacter.toFixed(1)} bytes a corpus character`,
    memory: `${Math.round(rssMb)} MB`,
  };
}

/** Stages by name, in the order they run; each takes a folder of texts. */
export const STAGES: Readonly<Record<string, (folder: string) => Promise<Figures>>> = {
  reading: benchReading,
  formats: benchFormats,
  phrases: benchPhrases,
  skeletons: benchSkeletons,
  completion: benchCompleting,
  ...searchStages(readFolder),
};
