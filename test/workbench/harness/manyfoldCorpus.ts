/** A corpus many times the shared one's size (or the samples', where that is missing) in a folder, for measures in the workbench. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../../scripts/support/project.mjs';
import type { CorpusFile } from '../../bench/generator.ts';
import { generateCorpus } from '../../bench/generator.ts';
import { sharedCorpusPaths } from '../../evaluation/context.ts';

const SEED = 20241231;
const SAMPLES = join(ROOT, 'samples');

export interface ManyfoldCorpus {
  readonly files: readonly CorpusFile[];
  /** What it is made of and how large, for the report of a measure. */
  readonly description: string;
  /** A text of the same kind that is not in it, for typing: lines without blanks between them. */
  readonly unseen: string;
}

function textsAt(paths: readonly string[]): CorpusFile[] {
  return paths
    .filter((path) => path.endsWith('.txt') && !path.includes('GB18030'))
    .map((path) => ({ path: basename(path), text: readFileSync(path, 'utf8') }));
}

/** Writes `times` files for each text there is into the folder, which holds nothing else afterwards. */
export function writeManyfoldCorpus(folder: string, times: number): ManyfoldCorpus {
  const samples = textsAt(readdirSync(SAMPLES).map((name) => join(SAMPLES, name)));
  const shared = textsAt(sharedCorpusPaths());
  const texts = shared.length > 0 ? shared : samples;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = generateCorpus(texts, times, SEED);
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  // The samples are in our own words: a report by somebody whom the shared corpus does not know
  const unseen = shared.length > 0 ? samples : generateCorpus(texts, 2, SEED + 1).slice(-1);
  return {
    files,
    description: `${shared.length > 0 ? 'the shared corpus' : 'the samples'} ×${times}: ${files.length} files, ${(characters / 1e6).toFixed(1)} M characters`,
    unseen: unseen
      .map(({ text }) => text)
      .join('\n')
      .replace(/\r/g, '')
      .replace(/\n{2,}/g, '\n'),
  };
}
