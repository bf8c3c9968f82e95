/** The objects of a PDF as they stand in its bytes, without its streams: what there is to be seen before pdf.js reads it. */

export interface PdfObject {
  readonly number: string;
  /** A sign a byte, from behind `obj` to the end of the object or to the stream it describes. */
  readonly content: string;
  /** Where the content begins in the file, and ends. */
  readonly start: number;
  readonly end: number;
}

/** The letters of `obj`, and the one of them to look for: the rarest. */
const [O, B, J] = ['o', 'b', 'j'].map((letter) => letter.charCodeAt(0)) as [number, number, number];
const NUMBER = /(?:^|\D)(\d{1,9})\s+\d{1,5}\s+ob$/;
/** Bytes in front of the letter in which the number stands. */
const NUMBER_BYTES = 24;
/** Longer than any description of a font. Bytes. */
const MAX_CONTENT = 256 * 1024;
const ENDS = ['endobj', 'stream'].map((word) => Array.from(word, (sign) => sign.charCodeAt(0)));

/** Only the objects are decoded, never what lies in streams: that is most of a file, and would be most of the work. */
export function* pdfObjects(bytes: Uint8Array): Generator<PdfObject> {
  for (let at = bytes.indexOf(J); at >= 0; at = bytes.indexOf(J, at + 1)) {
    if (bytes[at - 1] !== B || bytes[at - 2] !== O) continue;
    const number = NUMBER.exec(signs(bytes, Math.max(0, at - NUMBER_BYTES), at))?.[1];
    if (number === undefined) continue;
    const start = at + 1;
    at = endOf(bytes, start);
    yield { number, content: signs(bytes, start, at), start, end: at };
  }
}

function endOf(bytes: Uint8Array, start: number): number {
  const last = Math.min(bytes.length, start + MAX_CONTENT);
  for (let at = start; at < last; at++)
    for (const word of ENDS) if (word.every((code, index) => bytes[at + index] === code)) return at;
  return last;
}

/** TextDecoder takes ten times as long, and reads 0x80 to 0x9f otherwise. */
function signs(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
