/**
 * Reading with restoring switched off: every text stays as the file has it. What restoring would mend is damage then,
 * so the passages that hold it are marked; they are shown, never offered for insertion.
 */
import type { Paragraph, Passage } from './model.ts';
import type { Span } from '../text/sentences.ts';
import { restoreLine } from '../text/restore.ts';

/** Spans of a text as found that restoring would change. */
export function mendable(text: string): Span[] {
  return restoreLine(text).edits.map(({ column, from }) => ({ start: column, end: column + from.length }));
}

/** The passages, those with damage left in them marked. */
export function markMendable(paragraphs: readonly Paragraph[], passages: readonly Passage[]): Passage[] {
  const spans = paragraphs.map(({ text }) => mendable(text));
  return passages.map((passage) => {
    const hit = spans[passage.paragraph]!.some(({ start, end }) => start < passage.end && end > passage.start);
    return hit ? { ...passage, damaged: true } : passage;
  });
}
