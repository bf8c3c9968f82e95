/**
 * The engine behind look-up, in memory: segments of inverted indexes, one latent space over all of them, and the ranking
 * on top. Adding or removing a file costs that file; segments are merged as they gather, like a log-structured tree.
 */
import type { Report } from '../corpus/model.ts';
import { passageText } from '../corpus/sources.ts';
import { chooseAnswers } from './answer.ts';
import { Collection } from './collection.ts';
import { countGrams } from './grams.ts';
import { Highlighter } from './highlights.ts';
import { indexFromBytes, indexToBytes, type StoredIndex } from './indexStore.ts';
import { LATENT_SAMPLE, LatentSpace } from './latentSpace.ts';
import { Nearnesses } from './nearnesses.ts';
import { allowedPassages, countFacets, type Facets, type PassageFilter } from './passageFilter.ts';
import type { PassageIndex, SearchHit, SearchRequest, SimilarRequest } from './passageIndex.ts';
import { planQuery, type QueryPlan } from './queryPlan.ts';
import { COUNTED, rankPassages, scoreWords } from './ranker.ts';
import { Segment } from './segment.ts';
import { atLeastTop } from './topScores.ts';
import { DEFAULT_WEIGHTS, SIMILAR_WEIGHTS, type RankingWeights } from './weights.ts';

/** How many passages are ranked for an answer of k: room for folding and spreading. */
const DEPTH = 60;

/** Indexes reports; the answers are those of `addReports` on an empty index. */
export function buildPassageIndex(reports: readonly Report[]): PassageIndex {
  const index = new EmbeddedIndex();
  index.addReports(reports);
  return index;
}

/**
 * An index from `toBytes`, over the same reports. Reports that were not in it are added, those that are not handed in
 * count as removed; undefined where the bytes are damaged, of another version, or do not fit the reports.
 */
export function loadPassageIndex(bytes: Uint8Array, reports: readonly Report[]): PassageIndex | undefined {
  const loaded = indexFromBytes(bytes, reports);
  if (!loaded) return undefined;
  const index = new EmbeddedIndex(loaded.index);
  index.addReports(loaded.unknown);
  return index;
}

export class EmbeddedIndex implements PassageIndex {
  #space: LatentSpace;
  #collection: Collection;
  /** Passages alive when the space was fitted. */
  #fittedOn: number;
  #nearnesses: Nearnesses | null = null;
  /** The last question. */
  #asked: { readonly words: string; readonly short: boolean; readonly plan: QueryPlan } | null = null;

  constructor(stored: StoredIndex = { space: LatentSpace.fit([]), fittedOn: 0, segments: [] }) {
    this.#space = stored.space;
    this.#fittedOn = stored.fittedOn;
    this.#collection = new Collection(stored.segments);
  }

  get passageCount(): number {
    return this.#collection.liveSize;
  }

  search(request: SearchRequest, weights: RankingWeights = DEFAULT_WEIGHTS): SearchHit[] {
    return this.#answer(this.#planOf(request), request, weights);
  }

  similar(request: SimilarRequest, weights: RankingWeights = SIMILAR_WEIGHTS): SearchHit[] {
    return this.#answer(this.#planOf(request), request, weights);
  }

  facets(request: SearchRequest | SimilarRequest): Facets {
    const collection = this.#collection;
    const weights = 'query' in request ? DEFAULT_WEIGHTS : SIMILAR_WEIGHTS;
    const words = scoreWords(collection, this.#planOf(request), weights, null);
    const { positions, most } = atLeastTop(words, DEPTH, collection.arrays.positions);
    let least = most > 0 ? most * COUNTED : Infinity;
    for (const passage of positions) least = Math.min(least, words[passage]!);
    return countFacets(collection, words, least, request);
  }

  addReports(reports: readonly Report[]): void {
    if (reports.length === 0) return;
    const replaced = new Set(reports.map((report) => report.id));
    const segments = this.#collection.segments;
    for (const segment of segments) segment.remove((report) => replaced.has(report.id));
    const living = segments.reduce((sum, segment) => sum + segment.liveSize, 0);
    const added = reports.reduce((sum, report) => sum + report.passages.length, 0);
    if (outgrown(this.#fittedOn, living + added))
      this.#learnAnew([...segments.flatMap((s) => s.liveReports()), ...reports]);
    else
      this.#collection = new Collection(compacted([...segments, ...builtSegments(reports, this.#space)], this.#space));
  }

  removeFile(path: string): void {
    let gone = 0;
    const segments = this.#collection.segments;
    for (const segment of segments) gone += segment.remove((report) => report.path === path);
    if (gone > 0) this.#collection = new Collection(compacted(segments, this.#space));
  }

  toBytes(): Uint8Array {
    return indexToBytes({ space: this.#space, fittedOn: this.#fittedOn, segments: this.#collection.segments });
  }

  /** The same plan for the same question, so that its words need not be scored twice (ranker.ts). */
  #planOf(request: SearchRequest | SimilarRequest): QueryPlan {
    const words = 'query' in request ? request.query : `${request.heading ?? ''}\n${request.text}`;
    if (this.#asked?.words !== words || 'query' in request !== this.#asked.short)
      this.#asked = {
        words,
        short: 'query' in request,
        plan: 'query' in request ? planQuery(request.query) : planPassage(request),
      };
    return this.#asked.plan;
  }

  #learnAnew(reports: readonly Report[]): void {
    const texts = reports.flatMap((report) => report.passages.map((passage) => passageText(report, passage)));
    this.#space = LatentSpace.fit(texts);
    this.#fittedOn = texts.length;
    this.#collection = new Collection(builtSegments(reports, this.#space));
  }

  #answer(
    plan: QueryPlan,
    { k, ...filter }: PassageFilter & { readonly k: number },
    weights: RankingWeights,
  ): SearchHit[] {
    const collection = this.#collection;
    if (collection.liveSize === 0) return [];
    const allowed = allowedPassages(collection, filter);
    const { ranked, direction } = rankPassages(collection, this.#space, plan, allowed, weights, Math.max(DEPTH, 4 * k));
    if (this.#nearnesses?.space !== this.#space) this.#nearnesses = new Nearnesses(this.#space);
    this.#nearnesses.aim(direction);
    const highlighter = new Highlighter(plan, this.#nearnesses);
    return chooseAnswers(collection, ranked, k, weights.spread).map(({ passage, score, duplicates }) => {
      const report = collection.reportOf(passage);
      const text = passageText(report, collection.passageOf(passage));
      const highlights = highlighter.mark(text);
      return { report, passage: collection.passageNumber(passage), score, duplicates, highlights };
    });
  }
}

/** A whole paragraph as the question: its own words and its heading's, and no role that these would prefer. */
function planPassage({ text, heading = '' }: SimilarRequest): QueryPlan {
  const own = countGrams(text);
  for (const [gram, count] of countGrams(heading)) own.set(gram, (own.get(gram) ?? 0) + count);
  return { own, characters: new Map(), concepts: [], roles: new Map() };
}

/**
 * The space no longer speaks for the corpus: it holds more than twice of what it was fitted on. Fitting looks at
 * LATENT_SAMPLE passages at most, so beyond these it is only done anew at four times the size.
 */
function outgrown(fittedOn: number, passages: number): boolean {
  return passages > fittedOn * (fittedOn >= LATENT_SAMPLE ? 4 : 2);
}

/** Passages a segment holds at most: what is held in memory while one is built, and what a merge can cost. */
export const LARGEST_SEGMENT = 32_768;

/** Reports in as few segments as their size allows. */
function builtSegments(reports: readonly Report[], space: LatentSpace): Segment[] {
  const segments: Segment[] = [];
  let block: Report[] = [];
  let size = 0;
  for (const report of reports) {
    if (size > 0 && size + report.passages.length > LARGEST_SEGMENT) {
      segments.push(Segment.build(block, space));
      block = [];
      size = 0;
    }
    block.push(report);
    size += report.passages.length;
  }
  if (block.length > 0) segments.push(Segment.build(block, space));
  return segments;
}

/**
 * Segments after compaction: one that is more than half dead is built anew from its living reports, and the newest is
 * merged with its elder while it is at least half as large, so that small ones stay few (log2 of the passages).
 */
function compacted(segments: readonly Segment[], space: LatentSpace): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    if (segment.liveSize === 0) continue;
    result.push(segment.liveSize * 2 < segment.size ? Segment.build(segment.liveReports(), space) : segment);
    while (result.length > 1 && mergeable(result.at(-2)!, result.at(-1)!)) {
      const younger = result.pop()!;
      const elder = result.pop()!;
      result.push(Segment.build([...elder.liveReports(), ...younger.liveReports()], space));
    }
  }
  return result;
}

function mergeable(elder: Segment, younger: Segment): boolean {
  return younger.liveSize * 2 >= elder.liveSize && elder.liveSize + younger.liveSize <= LARGEST_SEGMENT;
}
