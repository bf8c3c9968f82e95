/**
 * What look-up asks of the passages and what it gets back. One interface, the embedded engine behind it; a local
 * embedding model or a unit's own server would be another implementation of the same calls.
 */
import type { Report } from '../corpus/model.ts';
import type { Facets, PassageFilter } from './passageFilter.ts';

/** A clerk's question in a few own words, with what the panel filters by. */
export interface SearchRequest extends PassageFilter {
  /** As typed: 人手老化专业不强, 安全生产隐患排查 打算. Its own words may prefer a role (打算 → plan), softly. */
  readonly query: string;
  /** How many hits at most. */
  readonly k: number;
}

/** A paragraph of a draft or a report that asks for its like. */
export interface SimilarRequest extends PassageFilter {
  readonly text: string;
  /** The heading the paragraph stands under, where there is one: it says what the paragraph is about. */
  readonly heading?: string | undefined;
  readonly k: number;
}

/** Why a stretch of a hit's text is marked. */
export type HighlightReason =
  /** The query's own words. */
  | 'query'
  /** What officialese says for them (the lexicon). */
  | 'lexicon'
  /** Words that the corpus uses in the company of the query's (the latent space). */
  | 'related';

/** A span in the passage's text (0-based UTF-16 columns of the passage, not of the line). */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly why: HighlightReason;
}

/** A passage that answers. Its `Source` is `sourceOf(report, passage.paragraph, passage.start, passage.end)`. */
export interface SearchHit {
  readonly report: Report;
  /** Index into `report.passages`. */
  readonly passage: number;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** How many near-identical passages of other places were folded into this one. */
  readonly duplicates: number;
  /** Sorted by start, not overlapping. */
  readonly highlights: readonly Highlight[];
}

/** Answers from the passages of all reports added so far. */
export interface PassageIndex {
  /** Best first; at most `k`; no two near-identical; spread over reports. */
  search(request: SearchRequest): SearchHit[];
  /** Passages that say the like, best first, none from `exceptReport`. */
  similar(request: SimilarRequest): SearchHit[];
  /** How many passages match a question well, and how many each other choice of a filter would leave. */
  facets(request: SearchRequest | SimilarRequest): Facets;
  /** Adds reports at the cost of these alone. A report of an id that is there already replaces the older one. */
  addReports(reports: readonly Report[]): void;
  /** Takes out every report of a file. */
  removeFile(path: string): void;
  /** Passages that can be answered with. */
  readonly passageCount: number;
  /** Everything but the reports themselves, as one buffer; see `loadPassageIndex`. */
  toBytes(): Uint8Array;
}
