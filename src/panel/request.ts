/** What is asked, as a value: made, checked and compared. */
import type { LookupFilters, LookupRequest } from '../protocol/panel.ts';

/** Cards of one answer, and of each further helping. */
export const HELPING = 20;

/** Longest text that is asked: a very long paragraph. */
export const LONGEST_TEXT = 5000;

export const NO_FILTERS: LookupFilters = {
  role: null,
  unitKind: null,
  level: null,
  genre: null,
  year: null,
  unit: null,
  onlyOthers: false,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isFilters(value: unknown): value is LookupFilters {
  if (!isRecord(value)) return false;
  const { role, unitKind, level, genre, year, unit, onlyOthers } = value;
  return (
    [role, unitKind, level, genre, unit].every(isTextOrNull) &&
    (year === null || Number.isInteger(year)) &&
    typeof onlyOthers === 'boolean'
  );
}

export function isRequest(value: unknown): value is LookupRequest {
  if (!isRecord(value)) return false;
  const { origin, text, heading, followed, filters, sort, limit } = value;
  return (
    (origin === 'query' || origin === 'similar') &&
    typeof text === 'string' &&
    (heading === undefined || typeof heading === 'string') &&
    typeof followed === 'boolean' &&
    isFilters(filters) &&
    (sort === 'fit' || sort === 'year') &&
    Number.isInteger(limit)
  );
}

function keyOf({ origin, text, heading = '', sort, filters }: LookupRequest): string {
  const { role, unitKind, level, genre, year, unit, onlyOthers } = filters;
  return JSON.stringify([origin, text, heading, sort, role, unitKind, level, genre, year, unit, onlyOthers]);
}

/** Whether two requests ask the same, however many cards they want of it. */
export function asksTheSame(one: LookupRequest | null, other: LookupRequest | null): boolean {
  return one === null || other === null ? one === other : keyOf(one) === keyOf(other);
}

/**
 * The words of a query without the last of them; of one word its first half, in pairs of characters, since most words
 * of Chinese are pairs: 矛盾纠纷 of 矛盾纠纷化解. '' where it is short.
 */
export function fewerWords(query: string): string {
  const words = query.trim().split(/\s+/u);
  if (words.length > 1) return words.slice(0, -1).join(' ');
  const [word = ''] = words;
  return word.length >= 4 ? word.slice(0, 2 * Math.ceil(word.length / 4)) : '';
}
