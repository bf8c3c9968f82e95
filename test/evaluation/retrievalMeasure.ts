/**
 * nDCG over judged spans. A hit stands for the judged span of its line that it shares most with, if they share at least
 * half of the shorter of the two; a span counts once, at its first hit; what nobody judged counts 0.
 */

export interface JudgedSpan {
  /** Three digits: the compilation's number. */
  readonly compilation: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** 2 answers, 1 in part, 0 not. */
  readonly grade: number;
}

export interface Need {
  readonly id: string;
  readonly query: string;
  /** Worded unlike its answers. */
  readonly hard: boolean;
  readonly judged: readonly JudgedSpan[];
}

export interface HitSpan {
  readonly compilation: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface NeedScore {
  readonly ndcg: number;
  /** Hits among the first k that no judged span covers. */
  readonly unjudged: number;
  /** Grade of each hit, null where unjudged. */
  readonly grades: readonly (number | null)[];
}

const SHARED_AT_LEAST = 0.5;

export function scoreNeed(need: Need, hits: readonly HitSpan[], k = 10): NeedScore {
  const counted = new Set<JudgedSpan>();
  const grades: (number | null)[] = [];
  let gain = 0;
  hits.slice(0, k).forEach((hit, rank) => {
    const span = spanOf(need, hit, counted);
    grades.push(span === null ? null : counted.has(span) ? 0 : span.grade);
    if (span !== null && !counted.has(span)) gain += discounted(span.grade, rank);
    if (span !== null) counted.add(span);
  });
  const ideal = need.judged
    .map((span) => span.grade)
    .sort((a, b) => b - a)
    .slice(0, k)
    .reduce((sum, grade, rank) => sum + discounted(grade, rank), 0);
  return {
    ndcg: ideal === 0 ? 0 : gain / ideal,
    unjudged: grades.filter((grade) => grade === null).length,
    grades,
  };
}

/** Gain 2^grade − 1 over log2(rank + 2) (Järvelin and Kekäläinen 2002; Burges et al. 2005). */
function discounted(grade: number, rank: number): number {
  return (2 ** grade - 1) / Math.log2(rank + 2);
}

function spanOf(need: Need, hit: HitSpan, counted: ReadonlySet<JudgedSpan>): JudgedSpan | null {
  let found: JudgedSpan | null = null;
  let most = 0;
  for (const span of need.judged) {
    if (span.compilation !== hit.compilation || span.line !== hit.line) continue;
    const shared = Math.min(span.end, hit.end) - Math.max(span.start, hit.start);
    if (shared <= 0 || shared < SHARED_AT_LEAST * Math.min(span.end - span.start, hit.end - hit.start)) continue;
    const preferred = counted.has(span) ? shared - 10_000 : shared;
    if (found === null || preferred > most) {
      found = span;
      most = preferred;
    }
  }
  return found;
}

/** Gold needs of a compilation (`NNN.relevance.json` beside `NNN.queries.json`). */
export function readNeeds(relevance: unknown, queries: unknown): Need[] {
  const judgedOf = relevance as Record<string, { readonly judged: Readonly<Record<string, number>> }>;
  return (queries as readonly { id: string; query: string; hard: boolean }[]).map(({ id, query, hard }) => ({
    id,
    query,
    hard,
    judged: readSpans(judgedOf[id]?.judged ?? {}),
  }));
}

/** Spans written as "001:59:373-502": grade. */
export function readSpans(judged: Readonly<Record<string, number>>): JudgedSpan[] {
  return Object.entries(judged).map(([key, grade]) => {
    const match = /^(\d+):(\d+):(\d+)-(\d+)$/.exec(key);
    if (!match) throw new Error(`A judged span reads "001:59:373-502", not "${key}".`);
    const [compilation, line, start, end] = match.slice(1) as [string, string, string, string];
    return { compilation, line: Number(line), start: Number(start), end: Number(end), grade };
  });
}
