/**
 * Words of a field: 统计 belongs to a 统计局, 公开 to a report on 政务公开. A pair of characters in a report's title that its own
 * field writes several times as often as all others is that field's trade, and no heading for somebody else.
 */
import type { Report } from '../corpus/model.ts';
import { reportText } from '../corpus/sources.ts';
import { pairKey } from './headingPairs.ts';
import { familyOf, subjectOf } from './skeletonFamilies.ts';

/** Occurrences in the field's own reports below which a pair proves nothing. */
const ENOUGH = 3;

/** How many times denser a field's own writing must be. */
const DENSER = 6;

/** A pair that titles of this many fields have is the title's frame (工作, 计划), nobody's trade. */
const FRAME = 3;

/** 统计局 for a bureau's yearly report, 乡镇 for a town's, 政务公开 for a report on that subject. */
export function fieldOf(report: Report): string {
  const subject = subjectOf(report);
  if (subject !== null) return subject;
  if (familyOf(report) !== '部门') return '乡镇';
  return report.unit.kind ?? report.id;
}

function isHanPair(text: string, at: number): boolean {
  return /^\p{Script=Han}{2}$/u.test(text.slice(at, at + 2));
}

/** The fields that a title's pairs may belong to. */
function candidatesOf(reports: readonly Report[]): Map<number, Map<string, number>> {
  const candidates = new Map<number, Map<string, number>>();
  for (const report of reports) {
    const field = fieldOf(report);
    for (let at = 0; at + 1 < report.title.length; at++) {
      if (!isHanPair(report.title, at)) continue;
      const key = pairKey(report.title, at);
      candidates.set(key, (candidates.get(key) ?? new Map<string, number>()).set(field, 0));
    }
  }
  for (const [key, fields] of candidates) if (fields.size >= FRAME) candidates.delete(key);
  return candidates;
}

/** Which fields a pair of characters belongs to. */
export class FieldWords {
  readonly #owners = new Map<number, ReadonlySet<string>>();

  constructor(reports: readonly Report[]) {
    const candidates = candidatesOf(reports);
    const totals = new Map<number, number>();
    const lengths = new Map<string, number>();
    let all = 0;
    for (const report of reports) {
      const field = fieldOf(report);
      const text = reportText(report);
      lengths.set(field, (lengths.get(field) ?? 0) + text.length);
      all += text.length;
      for (let at = 0; at + 1 < text.length; at++) {
        const key = pairKey(text, at);
        const counts = candidates.get(key);
        if (!counts) continue;
        totals.set(key, (totals.get(key) ?? 0) + 1);
        const own = counts.get(field);
        if (own !== undefined) counts.set(field, own + 1);
      }
    }
    for (const [key, counts] of candidates) {
      const dense = [...counts].filter(([field, count]) => {
        const own = lengths.get(field)!;
        const elsewhere = (totals.get(key) ?? 0) - count;
        return count >= ENOUGH && own < all && count / own >= (DENSER * elsewhere) / (all - own);
      });
      if (dense.length > 0) this.#owners.set(key, new Set(dense.map(([field]) => field)));
    }
  }

  /** Whether `text` uses words of a field other than `field`; null: of any field at all. */
  isForeign(text: string, field: string | null): boolean {
    for (let at = 0; at + 1 < text.length; at++) {
      const owners = this.#owners.get(pairKey(text, at));
      if (owners && (field === null || !owners.has(field))) return true;
    }
    return false;
  }
}
