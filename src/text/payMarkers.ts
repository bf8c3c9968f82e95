/** ##paidbegin## and its like, which a shop's pages leave in the text, also inside a word. */
import type { Edit } from '../corpus/model.ts';
import { eachMatch } from './matches.ts';

const MARKER = /##[ \t]*[a-z_]{2,24}[ \t]*##/gi;
/** One that a text ends with; with few blanks, so that its last characters tell. */
const MARKER_AT_END = /##[ \t]{0,8}[a-z_]{2,24}[ \t]{0,8}##$/i;
const LONGEST = 44;

/** Columns of a line outside the markers that stand in it as a whole. */
function columnsOutside(line: string): number[] {
  const columns: number[] = [];
  const keep = (from: number, end: number): void => {
    for (let column = from; column < end; column++) columns.push(column);
  };
  let behind = 0;
  eachMatch(line, MARKER, ({ index, 0: { length } }) => {
    keep(behind, index);
    behind = index + length;
  });
  keep(behind, line.length);
  return columns;
}

/**
 * Removals of all markers of a line: first of those that stand in it, then in one pass of those that only a removal
 * joins: whatever was kept so far and ends with a marker loses it.
 */
export function payMarkerEdits(line: string): readonly Edit[] {
  const outside = columnsOutside(line);
  if (outside.length === line.length) return [];
  const kept: number[] = [];
  for (const column of outside) {
    kept.push(column);
    if (line[column] !== '#' || line[kept.at(-2) ?? 0] !== '#') continue;
    const end = kept.slice(-LONGEST).map((each) => line.charAt(each));
    const marker = MARKER_AT_END.exec(end.join(''));
    if (marker) kept.length -= marker[0].length;
  }
  kept.push(line.length);
  const edits: Edit[] = [];
  let next = 0;
  for (const column of kept) {
    if (column > next) edits.push({ column: next, from: line.slice(next, column), to: '' });
    next = column + 1;
  }
  return edits;
}
