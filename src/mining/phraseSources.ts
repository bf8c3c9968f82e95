/** Every place where a phrase stands. Mining keeps as many as lists show; the others are looked for when they are asked for. */
import type { Report, Source } from '../corpus/model.ts';
import { sourceOf } from '../corpus/sources.ts';
import type { Phrase } from './model.ts';
import { MOST_SOURCES } from './phraseFill.ts';
import { PhraseMatcher } from './phraseMatcher.ts';

/** Those that mining kept come first, one of each report before any other; then what else the reports have. */
export function everySource(phrase: Phrase, reports: readonly Report[]): Source[] {
  if (phrase.sources.length < MOST_SOURCES) return [...phrase.sources];
  const known = new Set(phrase.sources.map(placeOf));
  const matcher = new PhraseMatcher(phrase);
  const others = reports.flatMap((report) =>
    report.paragraphs.flatMap(({ text, kind }, paragraph) =>
      kind === 'body' || kind === 'heading'
        ? matcher.find(text).map(({ start, end }) => sourceOf(report, paragraph, start, end))
        : [],
    ),
  );
  return [...phrase.sources, ...others.filter((source) => !known.has(placeOf(source)))];
}

function placeOf({ path, line, start }: Source): string {
  return `${path}\n${line}\n${start}`;
}
