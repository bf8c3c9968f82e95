/** What the bench measures, a stage a process, so that each stage's memory is its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadFile } from '../../src/corpus/model.ts';
import { extractText } from '../../src/corpus/readers/readers.ts';
import { readReports } from '../../src/corpus/readReports.ts';
import { mineSkeletons } from '../../src/mining/skeletonMiner.ts';
import { benchCompletion } from './completion.ts';
import { benchFormats } from './formats.ts';
import { benchMining } from './mining.ts';
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

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(2)} s`;
}

async function benchReading(folder: string): Promise<Figures> {
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const began = performance.now();
  let reports = 0;
  for (const [i, content] of bytes.entries())
    reports += readReports(await extractText(`${i}.txt`, content)).reports.length;
  const spent = (performance.now() - began) / 1000;
  return {
    reports: String(reports),
    time: `${spent.toFixed(2)} s`,
    speed: `${(size / spent).toFixed(1)} MB of UTF-8 a second`,
    memory: peakMemory(),
  };
}

async function benchPhrases(folder: string): Promise<Figures> {
  const { seconds: spent, phrases, rssMb } = await benchMining(await readFolder(folder));
  return { phrases: String(phrases), time: `${spent.toFixed(2)} s`, memory: `${Math.round(rssMb)} MB` };
}

async function benchSkeletons(folder: string): Promise<Figures> {
  const reports = (await readFolder(folder)).flatMap((file) => file.reports);
  const began = performance.now();
  const skeletons = mineSkeletons(reports);
  return { skeletons: String(skeletons.length), time: seconds(began), memory: peakMemory() };
}

async function benchCompleting(folder: string): Promise<Figures> {
  const { buildSeconds, bytesPerCharacter, p50, p95, rssMb } = await benchCompletion(await readFolder(folder));
  return {
    build: `${buildSeconds.toFixed(2)} s`,
    'a keystroke, p50 and p95': `${p50.toFixed(1)} and ${p95.toFixed(1)} ms`,
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
