/**
 * A table row as lines. A row of figures is one line with tabs; a cell that holds a text of several paragraphs, as in a
 * form filled in with a whole report, keeps its paragraphs as lines.
 */

/** A cell with more characters than this in several paragraphs is text, not a figure or a label. */
const MIN_PROSE = 80;

/** @param cells the lines of each cell of one row */
export function rowLines(cells: readonly (readonly string[])[]): string[] {
  const filled = cells.map((lines) => lines.filter((line) => line.trim() !== ''));
  if (filled.some(isProse)) return filled.flat();
  const texts = filled.map((lines) => lines.join(' ').replace(/[\t\n]+/g, ' '));
  return texts.every((text) => text === '') ? [] : [texts.join('\t')];
}

function isProse(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.reduce((sum, line) => sum + line.length, 0) > MIN_PROSE;
}
