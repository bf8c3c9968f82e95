/** Why a passage came: its stretches that the query, the lexicon or the latent space matched. */
import { forEachGram, type Gram } from './grams.ts';
import { GramTable } from './gramTable.ts';
import type { Nearnesses } from './nearnesses.ts';
import type { Highlight, HighlightReason } from './passageIndex.ts';
import type { QueryPlan } from './queryPlan.ts';

/** A bigram this near to the query's direction is marked as related… */
const RELATED = 0.45;
/** …for the nearest few only. */
const RELATED_AT_MOST = 4;
/** Own bigrams of less weight only frame the question: marked where they stand beside the others, as in the query. */
const COUNTS_AS_OWN = 0.5;

/** Marks the passages of an answer to a question. */
export class Highlighter {
  readonly #plan: QueryPlan;
  readonly #nearnesses: Nearnesses;
  /** The question's own bigrams, numbered, and their weights: asked of every bigram, and a Map is slow on such numbers. */
  readonly #own: GramTable;
  readonly #weights: number[];

  /** @param nearnesses to the question's direction */
  constructor(plan: QueryPlan, nearnesses: Nearnesses) {
    this.#plan = plan;
    this.#nearnesses = nearnesses;
    this.#own = new GramTable(plan.own.size);
    for (const gram of plan.own.keys()) this.#own.add(gram);
    this.#weights = [...plan.own.values()];
  }

  /** Marks a passage's text. Where reasons overlap the query's own words win, then the lexicon. */
  mark(text: string): Highlight[] {
    const marks = new Array<HighlightReason | undefined>(text.length);
    const related: RelatedPlace[] = [];
    const framing: Stretch[] = [];
    forEachGram(text, (gram, start, end) => {
      const number = this.#own.get(gram);
      const own = number < 0 ? 0 : this.#weights[number]!;
      if (own >= COUNTS_AS_OWN) {
        fill(marks, start, end, 'query');
        return;
      }
      if (own > 0) addTo(framing, start, end);
      const nearness = this.#nearnesses.of(gram);
      if (nearness >= RELATED) related.push({ gram, nearness, start, end });
    });
    for (const { start, end } of framing)
      if (marks.slice(Math.max(start - 1, 0), end + 1).includes('query')) fill(marks, start, end, 'query');
    for (const { expressions } of this.#plan.concepts) {
      for (const expression of expressions) {
        for (let at = text.indexOf(expression); at >= 0; at = text.indexOf(expression, at + 1)) {
          fill(marks, at, at + expression.length, 'lexicon');
        }
      }
    }
    related.sort((one, other) => other.nearness - one.nearness || one.start - other.start);
    const nearest = new Set([...new Set(related.map(({ gram }) => gram))].slice(0, RELATED_AT_MOST));
    for (const { gram, start, end } of related) if (nearest.has(gram)) fill(marks, start, end, 'related');
    return merge(marks);
  }
}

/** Says why a stretch is marked, where nothing was said yet. */
function fill(marks: (HighlightReason | undefined)[], start: number, end: number, why: HighlightReason): void {
  for (let at = start; at < end; at++) marks[at] ??= why;
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
