/** How well the shared compilations are read and restored, against their annotation, and how fast. */
import { readFile } from 'node:fs/promises';
import type { ExtractedText } from '../../src/corpus/model.ts';
import { extractText } from '../../src/corpus/readers/readers.ts';
import { readReports } from '../../src/corpus/readReports.ts';
import { restoreLine } from '../../src/text/restore.ts';
import { compilationOf, type EvaluationContext, type MeasureTable } from './context.ts';
import { Reading, readingTable, Share, type GoldReport } from './readingScore.ts';

interface GoldRestore {
  readonly totalD: number;
  readonly exceptions: readonly { readonly line: number; readonly col: number; readonly truth: string }[];
}

/** Every ASCII D of a compilation: read as 党, as another word, or left. */
class Restoration {
  readonly all = new Share();
  wrongParty = 0;
  readonly notes: string[] = [];
  readonly gdp = new Share();

  addFile(name: string, lines: readonly string[], gold: GoldRestore): void {
    const exceptions = new Map(gold.exceptions.map((entry) => [`${entry.line}:${entry.col}`, entry.truth]));
    for (const [index, line] of lines.entries()) {
      const { edits } = restoreLine(line);
      for (let column = line.indexOf('D'); column >= 0; column = line.indexOf('D', column + 1)) {
        const edit = edits.find((one) => one.column <= column && column < one.column + one.from.length);
        const truth = exceptions.get(`${index + 1}:${column}`);
        const isParty = edit?.to === '党';
        const right = truth === undefined ? isParty : !isParty;
        this.all.add(right);
        if (truth !== undefined && isParty) this.wrongParty++;
        if (truth?.startsWith('GDP') === true) this.gdp.add(edit?.to === 'GDP');
        if (!right) this.notes.push(`${name} line ${index + 1} column ${column}: ${edit?.to ?? 'left'}`);
      }
    }
  }
}

/** Runs of which the fastest counts: what the machine can do when nobody else uses it. */
const RUNS = 40;

/** Reading and outlining, decoding included, in megabytes of UTF-8 a second of processor time. */
async function speedOf(paths: readonly string[]): Promise<string> {
  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })));
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    for (const { path, bytes } of files) readReports(await extractText(path, bytes));
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return `${(size / 1e6 / best).toFixed(1)} MB/s`;
}

/** Reading, restoration and speed of reading on the shared compilations. */
export async function evaluateReading(context: EvaluationContext): Promise<MeasureTable[]> {
  const whole = new Reading();
  const restoration = new Restoration();
  for (const file of context.files) {
    const name = compilationOf(file.path);
    const structure = context.gold(name, 'structure') as { readonly documents: readonly GoldReport[] } | null;
    if (structure) whole.addFile(name, file, structure.documents);
    const restore = context.gold(name, 'restore') as GoldRestore | null;
    if (!restore) continue;
    const extracted: ExtractedText = await extractText(file.path, await readFile(file.path));
    restoration.addFile(
      name,
      extracted.lines.map((line) => line.text),
      restore,
    );
  }
  const speed = await speedOf(context.files.map((file) => file.path));
  return [
    readingTable('Reading', whole),
    {
      title: 'Restoration',
      measures: [
        { name: 'D read right', value: String(restoration.all), target: '0.998' },
        { name: '党 where it is not', value: String(restoration.wrongParty), target: '0' },
        { name: 'DP as GDP', value: String(restoration.gdp), target: '1.000' },
        { name: 'speed of reading, one core', value: speed, target: '20 MB/s' },
      ],
      notes: restoration.notes,
    },
  ];
}
