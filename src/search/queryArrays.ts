/**
 * The arrays that scoring a question fills, a number a passage: kept from question to question, since new ones would have
 * to be cleared by the system and collected each time. Questions are answered one after the other, so one set serves.
 */
import type { ConceptScores } from './conceptScores.ts';
import type { QueryPlan } from './queryPlan.ts';
import { TextMarks } from './textMarks.ts';
import type { RankingWeights } from './weights.ts';

/** A question whose words were scored. */
export interface Asked {
  readonly plan: QueryPlan;
  readonly weights: RankingWeights;
  readonly concepts: ConceptScores;
}

export class QueryArrays {
  /** What the words make of each passage. */
  readonly words: Float64Array<ArrayBuffer>;
  /** The question that `words` answers: the panel asks it twice, for the hits and for the counts beside the filters. */
  asked: Asked | null = null;
  /** The same of passages that a filter lets through, 0 for the others. */
  readonly filtered: Float64Array<ArrayBuffer>;
  /** What they make of each heading path. */
  readonly contexts: Float64Array<ArrayBuffer>;
  /** For which matters a passage's score is finished, a bit each (conceptScores.ts). */
  readonly finished: Int32Array<ArrayBuffer>;
  /** Positions, while the best are looked for. */
  readonly positions: Uint32Array<ArrayBuffer>;
  /** Postings of one bigram in one segment. */
  readonly documents: Uint32Array<ArrayBuffer>;
  readonly counts: Uint8Array<ArrayBuffer>;
  /** What the passages of one segment have of a matter's bigrams; none between uses. */
  readonly marks: TextMarks;

  /** @param inSegment passages of the largest segment */
  constructor(passages: number, contexts: number, inSegment: number) {
    this.words = new Float64Array(passages);
    this.filtered = new Float64Array(passages);
    this.contexts = new Float64Array(contexts);
    this.finished = new Int32Array(passages);
    this.positions = new Uint32Array(passages);
    this.documents = new Uint32Array(inSegment);
    this.counts = new Uint8Array(inSegment);
    this.marks = new TextMarks(inSegment);
  }
}
