/**
 * The engine behind look-up, in memory: segments of inverted indexes, one latent space over all of them, and the ranking
 * on top. Adding or removing a file costs that file; segments are merged as they gather, like a log-structured tree.
 */
import type { Report } from '../corpus/model.ts';
import { passageText } from '../corpus/sources.ts';
import { chooseAnswers } from './answer.ts';
import { Collection } from './collection.ts';
import { countGrams } from './grams.ts';
import { highlight } from './highlights.ts';
import { indexFromBytes, indexToBytes, type StoredIndex } from './indexStore.ts';
import { LATENT_SAMPLE, LatentSpace } from './latentSpace.ts';
import type { PassageIndex, SearchHit, SearchRequest, SimilarRequest } from './passageIndex.ts';
import { planQuery, type QueryPlan } from './queryPlan.ts';
import { rankPassages } from './ranker.ts';
import { ROLES, Segment } from './segment.ts';
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
  const stored = indexFromBytes(bytes, reports);
  if (!stored) return undefined;
  const index = new EmbeddedIndex(stored);
  const known = new Set(stored.segments.flatMap(({ reportIds }) => reportIds));
  index.addReports(reports.filter(({ id }) => !known.has(id)));
  return index;
}

export class EmbeddedIndex implements PassageIndex {
  #space: LatentSpace;
  #collection: Collection;
  /** Passages alive when the space was fitted. */
  #fittedOn: number;

  constructor(stored: StoredIndex = { space: LatentSpace.fit([]), fittedOn: 0, segments: [] }) {
    this.#space = stored.space;
    this.#fittedOn = stored.fittedOn;
    this.#collection = new Collection(stored.segments);
  }

  get passageCount(): number {
    return this.#collection.liveSize;
  }

  search(request: SearchRequest, weights: RankingWeights = DEFAULT_WEIGHTS): SearchHit[] {
    const keep = (report: Report): boolean =>
      (request.unitKind === undefined || report.unit.kind === request.unitKind) &&
      (request.level === undefined || report.unit.level === request.level) &&
      (request.genre === undefined || report.genre === request.genre) &&
      (request.year === undefined || report.reviewYear === request.year || report.planYear === request.year) &&
      (request.otherThanUnit === undefined || report.unit.name !== request.otherThanUnit);
    return this.#answer(planQuery(request.query), request, keep, weights);
  }

  similar(request: SimilarRequest, weights: RankingWeights = SIMILAR_WEIGHTS): SearchHit[] {
    const plan: QueryPlan = { own: countGrams(request.text), characters: new Map(), concepts: [], roles: new Map() };
    return this.#answer(plan, request, (report) => report.id !== request.exceptReport, weights);
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
    else this.#collection = new Collection(merged([...segments, Segment.build(reports, this.#space)], this.#space));
  }

  removeFile(path: string): void {
    let gone = 0;
    const segments = this.#collection.segments;
    for (const segment of segments) gone += segment.remove((report) => report.path === path);
    if (gone > 0) this.#collection = new Collection(merged(segments, this.#space));
  }

  toBytes(): Uint8Array {
    return indexToBytes({ space: this.#space, fittedOn: this.#fittedOn, segments: this.#collection.segments });
  }

  #learnAnew(reports: readonly Report[]): void {
    const texts = reports.flatMap((report) => report.passages.map((passage) => passageText(report, passage)));
    this.#space = LatentSpace.fit(texts);
    this.#fittedOn = texts.length;
    this.#collection = new Collection([Segment.build(reports, this.#space)]);
  }

  #answer(
    plan: QueryPlan,
    request: { readonly role?: SearchRequest['role']; readonly k: number },
    keep: (report: Report) => boolean,
    weights: RankingWeights,
  ): SearchHit[] {
    const collection = this.#collection;
    if (collection.liveSize === 0) return [];
    const allowed = allowedPassages(collection, keep, request.role);
    const ranking = rankPassages(collection, this.#space, plan, allowed, weights, Math.max(DEPTH, 4 * request.k));
    return chooseAnswers(collection, ranking, request.k, weights.spread).map(({ passage, score, duplicates }) => {
      const report = collection.reportOf(passage);
      const text = passageText(report, collection.passageOf(passage));
      const highlights = highlight(text, plan, this.#space, ranking.direction);
      return { report, passage: collection.passageNumber(passage), score, duplicates, highlights };
    });
  }
}

/**
 * The space no longer speaks for the corpus: it holds more than twice of what it was fitted on. Fitting looks at
 * LATENT_SAMPLE passages at most, so beyond these it is only done anew at four times the size.
 */
function outgrown(fittedOn: number, passages: number): boolean {
  return passages > fittedOn * (fittedOn >= LATENT_SAMPLE ? 4 : 2);
}

/** 1 for the passages of living reports that pass the filters. */
function allowedPassages(
  collection: Collection,
  keep: (report: Report) => boolean,
  role: SearchRequest['role'],
): Uint8Array {
  const allowed = new Uint8Array(collection.size);
  const wanted = role === undefined ? -1 : ROLES.indexOf(role);
  collection.segments.forEach((segment, number) => {
    const base = collection.baseOf(number);
    const kept = segment.reports.map((report, i) => report !== null && segment.dead[i] === 0 && keep(report));
    const { reportOf, roles } = segment.arrays;
    reportOf.forEach((report, i) => {
      if (kept[report] === true && (wanted < 0 || roles[i] === wanted)) allowed[base + i] = 1;
    });
  });
  return allowed;
}

/**
 * Segments after compaction: one that is more than half dead is built anew from its living reports, and the newest is
 * merged with its elder while it is at least half as large, so that there are never more than about log2(passages).
 */
function merged(segments: readonly Segment[], space: LatentSpace): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    if (segment.liveSize === 0) continue;
    result.push(segment.liveSize * 2 < segment.size ? Segment.build(segment.liveReports(), space) : segment);
    while (result.length > 1 && result.at(-1)!.liveSize * 2 >= result.at(-2)!.liveSize) {
      const younger = result.pop()!;
      const elder = result.pop()!;
      result.push(Segment.build([...elder.liveReports(), ...younger.liveReports()], space));
    }
  }
  return result;
}
