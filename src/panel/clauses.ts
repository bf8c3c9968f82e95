/** A passage cut into the pieces that can be picked: sentences, and the members of a list between semicolons. */

export interface Piece {
  readonly start: number;
  readonly end: number;
}

const ENDS = /[。；;！？!?][”’」）)]*/gu;

/** Pieces from left to right that together are the whole text. */
export function clauses(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    pieces.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') pieces.push({ start, end: text.length });
  else if (pieces.length > 0) pieces[pieces.length - 1] = { start: pieces.at(-1)!.start, end: text.length };
  return pieces;
}
