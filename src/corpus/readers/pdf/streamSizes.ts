/**
 * What the streams of a PDF unpack to, before pdf.js unpacks them without a limit: a page of text is some ten
 * thousand bytes, a bomb a thousand times what it takes in the file.
 */
import { Unzlib } from 'fflate';
import { pdfObjects } from './pdfObjects.ts';

/** Packed bytes below which not even a bomb unpacks to more than the limit: deflate packs at most 1,032 times. */
const SMALL = 32 * 1024;
/** Unpacked bytes of one stream that reading text would unpack. */
const MAX_UNPACKED = 32 * 1024 * 1024;
/** Packed bytes unpacked at once. */
const STRETCH = 16 * 1024;

/** Streams that nobody unpacks to read text. */
const UNREAD = /\/(?:Image|EmbeddedFile|Length[123])\b/;
const DEFLATED = /\/(?:FlateDecode|Fl)\b/g;
const END = Array.from('endstream', (sign) => sign.charCodeAt(0));

/** Whether a stream that is needed for the text unpacks to more than any report has. */
export function unpacksToTooMuch(bytes: Uint8Array): boolean {
  for (const { content, end } of pdfObjects(bytes)) {
    const layers = content.match(DEFLATED)?.length ?? 0;
    if (layers === 0 || UNREAD.test(content)) continue;
    // Nobody packs twice what does not mean to blow up.
    if (layers > 1) return true;
    const packed = streamAt(bytes, end);
    if (packed.length > SMALL && unpacked(packed) > MAX_UNPACKED) return true;
  }
  return false;
}

/** The bytes between `stream` with its line end, and `endstream`. */
function streamAt(bytes: Uint8Array, at: number): Uint8Array {
  let from = at + 'stream'.length;
  while (bytes[from] === 0x0d || bytes[from] === 0x0a) from++;
  let to = bytes.indexOf(END[0]!, from);
  while (to >= 0 && !END.every((code, index) => bytes[to + index] === code)) to = bytes.indexOf(END[0]!, to + 1);
  return bytes.subarray(from, to < 0 ? bytes.length : to);
}

/** Unpacked size, or more than the limit as soon as it is passed; what is damaged counts as far as it goes. */
function unpacked(packed: Uint8Array): number {
  let size = 0;
  const unpacker = new Unzlib((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= MAX_UNPACKED; at += STRETCH)
      unpacker.push(packed.subarray(at, at + STRETCH), false);
  } catch {
    return size;
  }
  return size;
}
