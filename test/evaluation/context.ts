/**
 * What every evaluation gets: the shared compilations as Nigao reads them, and the gold beside them. Nothing of either
 * is copied into the project; where the folder is missing the caller says so and skips.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReadFile } from '../../src/corpus/model.ts';
import { extractText } from '../../src/corpus/readers/readers.ts';
import { readReports } from '../../src/corpus/readReports.ts';

/** The folder with corpus/ and gold/: NIGAO_SHARED, else ../shared beside the checkout. */
export const SHARED = resolve(process.env['NIGAO_SHARED'] ?? '../shared');

export interface EvaluationContext {
  /** The compilations, read; in name order. */
  readonly files: readonly ReadFile[];
  /** A gold file parsed, e.g. gold('000', 'structure'); null where there is none. */
  gold(compilation: string, kind: string): unknown;
  /** Seed of the samples to print for reading; null where none is wanted. */
  readonly sample: number | null;
}

/** One printed figure. */
export interface Measure {
  readonly name: string;
  readonly value: string;
  readonly target?: string;
  readonly baseline?: string;
}

export interface MeasureTable {
  readonly title: string;
  readonly measures: readonly Measure[];
  readonly notes?: readonly string[];
}

/** First three digits of a compilation's file name: its number in the gold. */
export function compilationOf(path: string): string {
  return /(\d{3})_[^/\\]*$/.exec(path)?.[1] ?? path;
}

export function sharedCorpusPaths(): string[] {
  const folder = join(SHARED, 'corpus');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

export async function loadContext(sample: number | null = null): Promise<EvaluationContext | null> {
  const paths = sharedCorpusPaths();
  if (paths.length === 0) return null;
  const files: ReadFile[] = [];
  for (const path of paths) files.push(readReports(await extractText(path, readFileSync(path))));
  return {
    files,
    sample,
    gold(compilation, kind) {
      const path = join(SHARED, 'gold', `${compilation}.${kind}.json`);
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : null;
    },
  };
}
