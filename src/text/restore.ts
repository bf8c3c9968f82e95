/**
 * The restored view of a line: 党 for D, 微信 for AAA, GDP for DP, pay-wall markers gone, mutilated fixed formulas whole
 * again. The file is never changed; edits map the view back to the columns of the original. XX and its like stay:
 * they are slots (masks.ts).
 */
import { applyEdits, type Edit } from './edits.ts';
import { FORMULAS } from './formulas.ts';
import { lostLetterEdits } from './lostLetters.ts';
import { partyColumns } from './partyMask.ts';

export { spanToOriginal, toOriginal, toRestored } from './edits.ts';

export interface RestoredLine {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** ##paidbegin## and its like, which a shop's pages leave in the text, also inside a word. */
const PAY_MARKER = /#{2,}[ \t]*[a-z_]{2,24}[ \t]*#{2,}/gi;

const NO_EDITS: readonly Edit[] = [];

/** Restores one line. Restoring a restored line changes nothing. */
export function restoreLine(line: string): RestoredLine {
  const edits: Edit[] = [];
  if (line.includes('##')) collectMarkers(line, edits);
  if (line.includes('D') || line.includes('Ｄ')) {
    for (const column of partyColumns(line)) edits.push({ column, from: line.charAt(column), to: '党' });
  }
  if (line.includes('DP') || line.includes('ED') || line.includes('AAA')) edits.push(...lostLetterEdits(line));
  for (const formula of FORMULAS) {
    if (!line.includes(formula.key)) continue;
    for (const match of line.matchAll(formula.pattern)) {
      edits.push({ column: match.index, from: match[0], to: formula.to.replace('$&', match[0]) });
    }
  }
  if (edits.length === 0) return { text: line, edits: NO_EDITS };
  const sorted = withoutOverlaps(edits);
  return { text: applyEdits(line, sorted), edits: sorted };
}

function collectMarkers(line: string, edits: Edit[]): void {
  for (const match of line.matchAll(PAY_MARKER)) edits.push({ column: match.index, from: match[0], to: '' });
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
