/** Why a passage came: its stretches that the query, the lexicon or the latent space matched. */
import { forEachGram, type Gram } from './grams.ts';
import type { LatentSpace } from './latentSpace.ts';
import type { Highlight, HighlightReason } from './passageIndex.ts';
import type { QueryPlan } from './queryPlan.ts';

/** A bigram this near to the query's direction is marked as related… */
const RELATED = 0.45;
/** …for the nearest few only. */
const RELATED_AT_MOST = 4;
/** Own bigrams of less weight only frame the question. */
const COUNTS_AS_OWN = 0.5;

/**
 * Marks a passage's text. Where reasons overlap the query's own words win, then the lexicon.
 */
export function highlight(text: string, plan: QueryPlan, space: LatentSpace, direction: Float32Array): Highlight[] {
  const marks = new Array<HighlightReason | undefined>(text.length);
  const mark = (start: number, end: number, why: HighlightReason): void => {
    for (let at = start; at < end; at++) marks[at] ??= why;
  };
  const related = new Map<Gram, { nearness: number; places: [number, number][] }>();
  forEachGram(text, (gram, start, end) => {
    if ((plan.own.get(gram) ?? 0) >= COUNTS_AS_OWN) mark(start, end, 'query');
    else place(related, gram, start, end);
  });
  for (const concept of plan.concepts) {
    for (const expression of concept.expressions) {
      for (let at = text.indexOf(expression); at >= 0; at = text.indexOf(expression, at + 1)) {
        mark(at, at + expression.length, 'lexicon');
      }
    }
  }
  for (const [gram, entry] of related) entry.nearness = space.nearness(gram, direction);
  const nearest = [...related.values()]
    .filter((entry) => entry.nearness >= RELATED)
    .sort((a, b) => b.nearness - a.nearness);
  for (const { places } of nearest.slice(0, RELATED_AT_MOST))
    for (const [start, end] of places) mark(start, end, 'related');
  return merge(marks);
}

function place(
  related: Map<Gram, { nearness: number; places: [number, number][] }>,
  gram: Gram,
  start: number,
  end: number,
): void {
  const entry = related.get(gram);
  if (entry) entry.places.push([start, end]);
  else related.set(gram, { nearness: 0, places: [[start, end]] });
}

function merge(marks: readonly (HighlightReason | undefined)[]): Highlight[] {
  const highlights: Highlight[] = [];
  let start = 0;
  for (let at = 1; at <= marks.length; at++) {
    if (at < marks.length && marks[at] === marks[start]) continue;
    const why = marks[start];
    if (why !== undefined) highlights.push({ start, end: at, why });
    start = at;
  }
  return highlights;
}
