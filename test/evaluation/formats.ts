/**
 * The shared compilations saved as Word documents and as PDF by LibreOffice: how much of the outline of the text is
 * found again. Skipped, visibly, where LibreOffice (soffice) is missing; nothing of the compilations is kept.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadFile } from '../../src/corpus/model.ts';
import { extractText } from '../../src/corpus/readers/readers.ts';
import { readReports } from '../../src/corpus/readReports.ts';
import { compilationOf, type EvaluationContext, type Measure, type MeasureTable } from './context.ts';

const FORMATS = [
  { ending: 'docx', from: 'txt', target: 0.95 },
  { ending: 'doc', from: 'docx', target: 0.95 },
  { ending: 'rtf', from: 'docx', target: 0.95 },
  { ending: 'pdf', from: 'docx', target: 0.9 },
] as const;

const TITLE = 'Formats: the compilations through LibreOffice, against the reading of the text';

export async function evaluateFormats({ files }: EvaluationContext): Promise<MeasureTable[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-formats-'));
  try {
    const texts = new Map(files.map((file) => [compilationOf(file.path), file]));
    for (const [name, { path }] of texts) copyFileSync(path, join(folder, `${name}.txt`));
    const measures: Measure[] = [];
    for (const { ending, from, target } of FORMATS) {
      if (
        !convert(
          folder,
          [...texts.keys()].map((name) => join(folder, `${name}.${from}`)),
          ending,
        )
      )
        return [{ title: TITLE, measures: [], notes: ['Skipped: LibreOffice (soffice) is not installed.'] }];
      measures.push(...(await measuresOf(folder, texts, ending, target)));
    }
    const speed = await pagesASecond([...texts.keys()].map((name) => join(folder, `${name}.pdf`)));
    measures.push({ name: 'pdf: pages a second of processor time', value: speed.toFixed(0), target: '50' });
    return [{ title: TITLE, measures }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns whether there is a LibreOffice */
function convert(folder: string, paths: readonly string[], ending: string): boolean {
  const filter = paths[0]!.endsWith('.txt') ? ['--infilter=Text (encoded):UTF8,LF,,,'] : [];
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  try {
    execFileSync('soffice', ['--headless', profile, ...filter, '--convert-to', ending, '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

async function measuresOf(
  folder: string,
  texts: ReadonlyMap<string, ReadFile>,
  ending: string,
  target: number,
): Promise<Measure[]> {
  let right = 0;
  let found = 0;
  let expected = 0;
  let sameLines = 0;
  let allLines = 0;
  let reports = 0;
  for (const [name, text] of texts) {
    const path = join(folder, `${name}.${ending}`);
    const extracted = await extractText(path, new Uint8Array(readFileSync(path)));
    const file = readReports(extracted);
    const [one, other] = [headingsOf(text), headingsOf(file)];
    right += common(one, other);
    expected += one.length;
    found += other.length;
    reports += file.reports.length;
    const lines = (await extractText(text.path, new Uint8Array(readFileSync(text.path)))).lines
      .map(plain)
      .filter(Boolean);
    sameLines += common(lines, extracted.lines.map(plain));
    allLines += lines.length;
  }
  const total = [...texts.values()].reduce((sum, file) => sum + file.reports.length, 0);
  return [
    {
      name: `${ending}: headings F1`,
      value: ((2 * right) / Math.max(1, found + expected)).toFixed(3),
      target: target.toFixed(2),
    },
    { name: `${ending}: reports`, value: `${reports} of ${total}` },
    { name: `${ending}: lines the same`, value: `${sameLines} of ${allLines}` },
  ];
}

/** The best of several runs, since the machine is shared. */
async function pagesASecond(paths: readonly string[]): Promise<number> {
  const files = paths.map((path) => new Uint8Array(readFileSync(path)));
  const pages = files.reduce((sum, bytes) => {
    const counts = new TextDecoder('latin1').decode(bytes).matchAll(/\/Count (\d+)/g);
    return sum + Math.max(...Array.from(counts, ([, count]) => Number(count)));
  }, 0);
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    for (const bytes of files) await extractText('a.pdf', bytes);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return pages / least;
}

function headingsOf({ reports }: ReadFile): string[] {
  return reports.flatMap(({ headings }) => headings.map(({ level, marker, text }) => `${level} ${marker} ${text}`));
}

function plain({ text }: { readonly text: string }): string {
  return text.replace(/\s/g, '');
}

/** How many the two lists share, each counted as often as it stands in both. */
function common(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of one) left.set(item, (left.get(item) ?? 0) + 1);
  return other.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count > 0;
  }).length;
}
