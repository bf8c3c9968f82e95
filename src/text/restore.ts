/**
 * The restored view of a line: 党 for D, 微信 for AAA, GDP for DP, pay-wall markers gone, mutilated fixed formulas whole
 * again. The file is never changed; edits map the view back to the columns of the original. XX and its like stay:
 * they are slots (masks.ts).
 */
import { applyEdits } from './edits.ts';
import { FORMULAS, type Formula } from './formulas.ts';
import { lostLetterEdits } from './lostLetters.ts';
import { eachMatch } from './matches.ts';
import { partyColumns } from './partyMask.ts';
import { payMarkerEdits } from './payMarkers.ts';
import type { Edit } from '../corpus/model.ts';

export { spanToOriginal, toOriginal, toRestored } from './edits.ts';

export interface RestoredLine {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Whether any formula may apply to a line, in one pass. */
const ANY_FORMULA = new RegExp(FORMULAS.map(({ key }) => key).join('|'));

const NO_EDITS: readonly Edit[] = [];

/** Restores one line. Restoring a restored line changes nothing. */
export function restoreLine(line: string): RestoredLine {
  const removed = line.includes('##') ? payMarkerEdits(line) : NO_EDITS;
  const bare = removed.length === 0 ? line : applyEdits(line, removed);
  const words = wordEdits(bare);
  if (words.length === 0) return { text: bare, edits: removed };
  return { text: applyEdits(bare, words), edits: removed.length === 0 ? words : behindRemovals(line, removed, words) };
}

/**
 * Edits of a line from which markers were removed, in the line's own columns, beside the removals; a marker inside an
 * edit goes with it. Both come and go in the order of their columns.
 */
function behindRemovals(line: string, removals: readonly Edit[], edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  let next = 0;
  let removed = 0;
  for (const edit of edits) {
    for (; next < removals.length && removals[next]!.column - removed <= edit.column; next++) {
      merged.push(removals[next]!);
      removed += removals[next]!.from.length;
    }
    const column = edit.column + removed;
    const end = edit.column + edit.from.length;
    for (; next < removals.length && removals[next]!.column - removed < end; next++) {
      removed += removals[next]!.from.length;
    }
    merged.push({ column, from: line.slice(column, end + removed), to: edit.to });
  }
  return merged.concat(removals.slice(next));
}

/** 党 first: it keeps its column, and what follows looks at the line with it. */
function wordEdits(line: string): readonly Edit[] {
  const edits: Edit[] = [];
  let view = line;
  if (line.includes('D') || line.includes('Ｄ')) {
    for (const column of partyColumns(line)) edits.push({ column, from: line.charAt(column), to: '党' });
    if (edits.length > 0) view = applyEdits(line, edits);
  }
  if (/DP|ED|AAA/.test(view)) edits.push(...lostLetterEdits(view));
  if (ANY_FORMULA.test(view)) {
    for (const { key, formulas } of FORMULAS) if (view.includes(key)) collectFormulas(view, formulas, edits);
  }
  return edits.length === 0 ? NO_EDITS : withoutOverlaps(edits);
}

function collectFormulas(view: string, formulas: readonly Formula[], edits: Edit[]): void {
  for (const { pattern, to } of formulas) {
    eachMatch(view, pattern, ({ index, 0: from }) => {
      edits.push({ column: index, from, to: to.replace('$&', from) });
    });
  }
}

/** Sorted by column; of two edits that overlap the earlier and longer one stays. */
function withoutOverlaps(edits: Edit[]): Edit[] {
  edits.sort((one, other) => one.column - other.column || other.from.length - one.from.length);
  const kept: Edit[] = [];
  let end = 0;
  for (const edit of edits) {
    if (edit.column < end) continue;
    kept.push(edit);
    end = edit.column + edit.from.length;
  }
  return kept;
}
