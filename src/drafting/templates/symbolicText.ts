/** Pieces back into template text with variables and slots: how a starter's wording becomes a skeleton's. */
import type { Piece } from './draft.ts';

/** `{{slot 提示}}` for what the writer fills; a choice by its first value. */
export function symbolicText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'stop') return `{{slot ${piece.prompt}}}`;
      return piece.kind === 'choice' ? piece.options[0]! : '';
    })
    .join('');
}

/** Every reading of a line by the choices in it: the first is the default. One choice a line is what templates use. */
export function symbolicReadings(pieces: readonly Piece[]): string[] {
  const choice = pieces.findIndex((piece) => typeof piece !== 'string' && piece.kind === 'choice');
  const found = pieces[choice];
  if (found === undefined || typeof found === 'string' || found.kind !== 'choice') return [symbolicText(pieces)];
  return found.options.map((option) => symbolicText(pieces.with(choice, option)));
}
