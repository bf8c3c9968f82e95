/**
 * Structure of the two compilations that have no shared gold, annotated by reading, by somebody who had not seen what
 * the reader makes of them. Kept as places only: every text is cut from the shared file when it is asked for.
 */
import { readFileSync } from 'node:fs';
import type { ReadFile } from '../../src/corpus/model.ts';
import { compilationOf } from './context.ts';

type Span = readonly [start: number, end: number];
type Place = readonly [line: number, start: number, end: number];

interface AnnotatedHeading {
  readonly line: number;
  /** Column and length, null where there is none. */
  readonly marker: Span | null;
  readonly text: Span;
}

interface AnnotatedReport {
  readonly titleLine: number;
  readonly signature: Place | null;
  readonly date: Place | null;
  readonly headings: readonly AnnotatedHeading[];
}

/** The annotation of a compilation in the shape of the shared gold, or null where there is none. */
export function ownStructure(files: readonly ReadFile[], compilation: string): unknown {
  const file = files.find(({ path }) => compilationOf(path) === compilation);
  const annotation = file && readAnnotation(compilation);
  if (!annotation) return null;
  const lines = readFileSync(file.path, 'utf8').split('\n');
  const cut = (place: Place | null) => place && lines[place[0] - 1]!.slice(place[1], place[2]);
  return {
    documents: annotation.documents.map((report) => ({
      ...report,
      title: lines[report.titleLine - 1]!.trim(),
      signature: cut(report.signature),
      date: cut(report.date),
      headings: report.headings.map((heading) => {
        const line = lines[heading.line - 1]!;
        const [at, length] = heading.marker ?? [0, 0];
        return { ...heading, marker: line.slice(at, at + length), text: line.slice(...heading.text) };
      }),
    })),
  };
}

function readAnnotation(compilation: string): { documents: AnnotatedReport[] } | null {
  try {
    const text = readFileSync(new URL(`./structure/${compilation}.json`, import.meta.url), 'utf8');
    return JSON.parse(text) as { documents: AnnotatedReport[] };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
