/**
 * Which reports are like a given one: those that speak of the same matters in their headings, above all of the same kind
 * of unit and genre. Headings are compared as bags of character pairs, a pair that few reports use weighing more.
 */
import type { Report } from '../corpus/model.ts';
import type { LikeReport } from '../protocol/answers.ts';

/** What agreement beside the headings adds to a likeness between 0 and 1. */
const SAME_KIND = 0.2;
const SAME_TOPIC = 0.2;
const SAME_GENRE = 0.1;

/** Two headings say nearly the same when this share of the shorter one's pairs stands in the other. */
const NEARLY_SAME = 0.6;

/** Headings named as shared. */
const NAMED = 4;

/** Years, and the words that every report's frame has, say nothing about likeness. */
const FRAME = /\d{4}年|工作|总结|计划|情况/g;

function pairsOf(text: string): Set<string> {
  const bare = text.replace(FRAME, '').replace(/[^\p{L}]/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < bare.length; i++) pairs.add(bare.slice(i, i + 2));
  return pairs;
}

function pairsOfReport({ headings }: Report): Set<string> {
  return new Set(headings.flatMap(({ text }) => [...pairsOf(text)]));
}

/** In how many of the reports a pair stands. */
function countReports(bags: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const pair of bag) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

function nearlySame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [less, more] = left.size < right.size ? [left, right] : [right, left];
  if (less.size < 2) return false;
  const shared = [...less].filter((pair) => more.has(pair)).length;
  return shared / less.size >= NEARLY_SAME;
}

function sharedHeadings(report: Report, other: Report): string[] {
  const own = report.headings.map(({ text }) => pairsOf(text));
  const shared = other.headings.filter(({ text }) => {
    const pairs = pairsOf(text);
    return own.some((candidate) => nearlySame(candidate, pairs));
  });
  return [...new Set(shared.map(({ text }) => text))].slice(0, NAMED);
}

/** @returns the likest other reports, best first; those that share nothing are left out. */
export function reportsLike(reports: readonly Report[], id: string, limit: number): LikeReport[] {
  const at = reports.findIndex((report) => report.id === id);
  const report = reports[at];
  if (!report) return [];
  const bags = reports.map(pairsOfReport);
  const counts = countReports(bags);
  const weight = (pairs: Iterable<string>) => {
    let sum = 0;
    for (const pair of pairs) sum += Math.log(1 + reports.length / counts.get(pair)!) ** 2;
    return sum;
  };
  const own = bags[at]!;
  const ownWeight = weight(own);
  const likeness = (other: Report, pairs: ReadonlySet<string>) => {
    const common = weight([...own].filter((pair) => pairs.has(pair)));
    const cosine = common === 0 ? 0 : common / Math.sqrt(ownWeight * weight(pairs));
    const kind = report.unit.kind !== null && report.unit.kind === other.unit.kind ? SAME_KIND : 0;
    const topic = report.topic !== null && report.topic === other.topic ? SAME_TOPIC : 0;
    return (
      cosine + topic + (cosine + topic > 0 || kind > 0 ? kind + (report.genre === other.genre ? SAME_GENRE : 0) : 0)
    );
  };
  return reports
    .map((other, i) => ({ other, score: i === at ? 0 : likeness(other, bags[i]!) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ other }) => ({ id: other.id, shared: sharedHeadings(report, other) }));
}
