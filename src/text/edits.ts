/** Edits of one line, and the two maps they give between the line as found and its restored view. */
import type { Edit } from '../corpus/model.ts';

/** The restored view of a line. */
export function applyEdits(line: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += line.slice(from, edit.column) + edit.to;
    from = edit.column + edit.from.length;
  }
  return result + line.slice(from);
}

/**
 * Column of the original for a column of the restored view. Inside a replacement it is the replaced words' column
 * with the same offset, at most their end; behind a removed marker it is the column behind the marker.
 */
export function toOriginal(edits: readonly Edit[], restoredColumn: number): number {
  let shift = 0;
  for (const edit of edits) {
    const start = edit.column + shift;
    if (restoredColumn < start) break;
    if (restoredColumn < start + edit.to.length) {
      return edit.column + Math.min(restoredColumn - start, edit.from.length);
    }
    shift += edit.to.length - edit.from.length;
  }
  return restoredColumn - shift;
}

/** Column of the restored view for a column of the original; inside replaced words at most their replacement's end. */
export function toRestored(edits: readonly Edit[], originalColumn: number): number {
  let shift = 0;
  for (const edit of edits) {
    if (originalColumn < edit.column) break;
    const inside = originalColumn - edit.column;
    if (inside < edit.from.length) return edit.column + shift + Math.min(inside, edit.to.length);
    shift += edit.to.length - edit.from.length;
  }
  return originalColumn + shift;
}

/**
 * The original columns of a restored span: from its first to behind its last character; a replacement that the span
 * touches counts whole, a removed marker at either edge does not belong to it.
 */
export function spanToOriginal(edits: readonly Edit[], start: number, end: number): { start: number; end: number } {
  let shift = 0;
  let from = -1;
  let to = -1;
  for (const edit of edits) {
    const editStart = edit.column + shift;
    const editEnd = editStart + edit.to.length;
    if (from < 0 && start < editEnd) from = start < editStart ? start - shift : edit.column;
    if (end <= editStart) {
      to = end - shift;
      break;
    }
    if (end <= editEnd) {
      to = edit.column + edit.from.length;
      break;
    }
    shift += edit.to.length - edit.from.length;
  }
  if (from < 0) from = start - shift;
  if (to < 0) to = end - shift;
  return { start: from, end: Math.max(from, to) };
}
