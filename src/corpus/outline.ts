/**
 * The outline of one report: which candidates are headings and how deep each stands. A stack of open markers is kept;
 * a marker continues the open series of its form, or opens a new level below.
 */
import { findCandidates, type Candidate, type Form } from './candidates.ts';
import type { PreparedLine } from './lines.ts';
import { MARKER_FAMILIES } from '../text/markers.ts';

export interface OutlineEntry {
  readonly candidate: Candidate;
  readonly level: number;
  readonly confidence: number;
}

interface OpenLevel {
  readonly form: Form;
  ordinal: number;
}

/** Forms that stand above others whatever is open. */
function rankOf(form: Form): number {
  if (form === 'divider') return -1;
  if (form === 'counted') return 1;
  if (form === 'label') return 9;
  if (form === 'style') return -1;
  return MARKER_FAMILIES.indexOf(form);
}

export function outlineOf(lines: readonly PreparedLine[]): OutlineEntry[] {
  const stack: OpenLevel[] = [];
  return findCandidates(lines).map((candidate) => place(stack, candidate));
}

function place(stack: OpenLevel[], candidate: Candidate): OutlineEntry {
  const open = stack.findIndex((level) => level.form === candidate.form);
  if (open >= 0) {
    const level = stack[open]!;
    const regular = candidate.ordinal === 0 || candidate.ordinal === level.ordinal + 1;
    level.ordinal = candidate.ordinal;
    stack.length = open + 1;
    return { candidate, level: open + 1, confidence: regular ? 0.95 : 0.7 };
  }
  const rank = rankOf(candidate.form);
  while (stack.length > 0 && rankOf(stack.at(-1)!.form) >= rank) stack.pop();
  stack.push({ form: candidate.form, ordinal: candidate.ordinal });
  const regular = candidate.ordinal <= 1;
  return { candidate, level: stack.length, confidence: regular ? 0.9 : 0.6 };
}
