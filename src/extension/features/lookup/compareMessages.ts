/** What the tab of laid-out passages sends and has kept, checked before anything is believed. */
import type { ComparedPassage, FromCompare } from '../../../protocol/compare.ts';
import { MOST_MARKED } from './mostMarked.ts';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** The message, or null when it is none of ours. */
export function readFromCompare(message: unknown): FromCompare | null {
  if (!isRecord(message)) return null;
  const { kind, passage, start, end } = message;
  if (kind === 'ready') return { kind };
  if (!isCount(passage)) return null;
  if (kind === 'open') return { kind, passage };
  return kind === 'pick' && isCount(start) && isCount(end) ? { kind, passage, start, end } : null;
}

function isPassage(value: unknown): value is ComparedPassage {
  if (!isRecord(value)) return false;
  const { unit, years, roleLabel, section, text, damaged, of, path, line, start, end } = value;
  return (
    [unit, years, roleLabel, text, path].every((part) => typeof part === 'string') &&
    Array.isArray(section) &&
    section.every((part) => typeof part === 'string') &&
    typeof damaged === 'boolean' &&
    (of === null || typeof of === 'string') &&
    [line, start, end].every(isCount)
  );
}

/** The passages of a kept state; none where it is broken. */
export function readPassages(state: unknown): readonly ComparedPassage[] {
  if (!isRecord(state) || !Array.isArray(state['passages'])) return [];
  const passages: readonly unknown[] = state['passages'];
  return passages.every(isPassage) ? passages.slice(0, MOST_MARKED) : [];
}
