/** Why a passage came: its stretches that the query, the lexicon or the latent space matched. */
import { forEachGram, type Gram } from './grams.ts';
import type { LatentSpace } from './latentSpace.ts';
import type { Highlight, HighlightReason } from './passageIndex.ts';
import type { QueryPlan } from './queryPlan.ts';
import { rounded, type RoundedDirection } from './vectors.ts';

/** A bigram this near to the query's direction is marked as related… */
const RELATED = 0.45;
/** …for the nearest few only. */
const RELATED_AT_MOST = 4;
/** Own bigrams of less weight only frame the question: marked where they stand beside the others, as in the query. */
const COUNTS_AS_OWN = 0.5;

/** How near bigrams are to the query's direction, each worked out once for all passages of an answer. */
export class Nearnesses {
  readonly #space: LatentSpace;
  readonly #direction: RoundedDirection;
  readonly #known = new Map<Gram, number>();

  constructor(space: LatentSpace, direction: Float32Array) {
    this.#space = space;
    this.#direction = rounded(direction);
  }

  of(gram: Gram): number {
    let nearness = this.#known.get(gram);
    if (nearness === undefined) this.#known.set(gram, (nearness = this.#space.nearness(gram, this.#direction)));
    return nearness;
  }
}

/**
 * Marks a passage's text. Where reasons overlap the query's own words win, then the lexicon.
 */
export function highlight(text: string, plan: QueryPlan, nearnesses: Nearnesses): Highlight[] {
  const marks = new Array<HighlightReason | undefined>(text.length);
  const mark = (start: number, end: number, why: HighlightReason): void => {
    for (let at = start; at < end; at++) marks[at] ??= why;
  };
  const related: RelatedPlace[] = [];
  const framing: Stretch[] = [];
  forEachGram(text, (gram, start, end) => {
    const own = plan.own.get(gram) ?? 0;
    if (own >= COUNTS_AS_OWN) {
      mark(start, end, 'query');
      return;
    }
    if (own > 0) addTo(framing, start, end);
    const nearness = nearnesses.of(gram);
    if (nearness >= RELATED) related.push({ gram, nearness, start, end });
  });
  for (const { start, end } of framing)
    if (marks.slice(Math.max(start - 1, 0), end + 1).includes('query')) mark(start, end, 'query');
  for (const concept of plan.concepts) {
    for (const expression of concept.expressions) {
      for (let at = text.indexOf(expression); at >= 0; at = text.indexOf(expression, at + 1)) {
        mark(at, at + expression.length, 'lexicon');
      }
    }
  }
  related.sort((one, other) => other.nearness - one.nearness || one.start - other.start);
  const nearest = new Set([...new Set(related.map(({ gram }) => gram))].slice(0, RELATED_AT_MOST));
  for (const { gram, start, end } of related) if (nearest.has(gram)) mark(start, end, 'related');
  return merge(marks);
}

interface Stretch {
  readonly start: number;
  end: number;
}

/** Bigrams that overlap are one stretch. */
function addTo(stretches: Stretch[], start: number, end: number): void {
  const last = stretches.at(-1);
  if (last && start < last.end) last.end = end;
  else stretches.push({ start, end });
}

/** A place of a bigram that the query's words keep company with. */
interface RelatedPlace {
  readonly gram: Gram;
  readonly nearness: number;
  readonly start: number;
  readonly end: number;
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
