/**
 * The piece table of a binary Word document ([MS-DOC] 2.9.38 Clx): the text lies in pieces, in the order of reading,
 * each in Latin bytes or in UTF-16.
 */
import { ReadError } from '../../../text/readError.ts';
import { READ_REASONS } from '../../../text/readReasons.ts';
import { PART, type WordFile } from './wordFile.ts';

export interface Piece {
  readonly text: string;
  /** File position of the first character, and bytes of each. */
  readonly position: number;
  readonly step: 1 | 2;
}

const PROPERTY_CHANGES = 1;
const PIECE_TABLE = 2;
/** Bit of a position that says the piece is in Latin bytes. */
const COMPRESSED = 0x40000000;

/** The pieces of the main document. @throws {ReadError} when they lie outside the file. */
export function readPieces(file: WordFile): Piece[] {
  const { table } = file;
  const at = pieceTableAt(file);
  const count = Math.floor((table.u32(at) - 4) / 12);
  const positions = at + 4;
  const entries = positions + (count + 1) * 4;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const from = table.u32(positions + index * 4);
    const to = Math.min(table.u32(positions + index * 4 + 4), file.mainLength);
    if (from < to) pieces.push(readPiece(file, table.u32(entries + index * 8 + 2), to - from));
  }
  return pieces;
}

function pieceTableAt({ table, part }: WordFile): number {
  const place = part(PART.pieces);
  let at = place.at;
  while (at < place.at + place.length) {
    const kind = table.u8(at);
    if (kind === PIECE_TABLE) return at + 1;
    if (kind !== PROPERTY_CHANGES) break;
    at += 3 + table.u16(at + 1);
  }
  throw new ReadError('', READ_REASONS.incompleteDoc);
}

function readPiece({ document }: WordFile, place: number, length: number): Piece {
  if ((place & COMPRESSED) === 0) {
    const { bytes } = document.slice(place, length * 2);
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), position: place, step: 2 };
  }
  const position = (place & ~COMPRESSED) >> 1;
  const { bytes } = document.slice(position, length);
  return { text: new TextDecoder('windows-1252').decode(bytes), position, step: 1 };
}
