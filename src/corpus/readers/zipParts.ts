/**
 * The zip around a .docx or .ofd: the parts asked for, with caps that a bomb runs into before memory does. Nothing is
 * ever written out, so a part's name is only a key and cannot lead anywhere.
 */
import { FlateErrorCode, strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { isReadError, ReadError } from '../../text/readError.ts';
import { damaged, READ_REASONS } from '../../text/readReasons.ts';

/** Unpacked size of one part that is still read, in bytes. */
const MAX_PART_BYTES = 64 * 1024 * 1024;
/** Unpacked size of all parts that are read. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
/** Entries in the zip; real documents have dozens, scanned OFD some thousands. */
const MAX_ENTRIES = 20_000;
/** Unpacked over packed; prose packs 5 to 20 times, a bomb a thousand times. */
const MAX_RATIO = 400;
/** Below this size a ratio says nothing. Bytes. */
const MIN_SUSPECT = 1 << 20;

/**
 * Unpacks the parts wanted, by name without a leading slash.
 * @throws {ReadError} when the bytes are no zip, are damaged, or unpack to too much.
 */
export function unzipParts(
  path: string,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    if (++entries > MAX_ENTRIES) throw new ReadError(path, READ_REASONS.tooManyParts);
    if (!wanted(plainName(file.name))) return false;
    total += file.originalSize;
    const packed = Math.max(file.size, 1);
    const bomb = file.originalSize > MIN_SUSPECT && file.originalSize > packed * MAX_RATIO;
    if (bomb || file.originalSize > MAX_PART_BYTES || total > MAX_TOTAL_BYTES) {
      throw new ReadError(path, READ_REASONS.tooLargeUnpacked);
    }
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, data]) => [plainName(name), data]));
  } catch (error) {
    if (isReadError(error)) throw error;
    if (isCutShort(error)) throw new ReadError(path, READ_REASONS.cutShort, { cause: error });
    throw new ReadError(path, damaged(error instanceof Error ? error.message : String(error)));
  }
}

/** A zip's table of contents is its end: without it, a copy was broken off. */
function isCutShort(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === FlateErrorCode.InvalidZipData || code === FlateErrorCode.UnexpectedEOF;
}

/** Some writers put a slash in front, or use backslashes. */
function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** A part of XML as text, by its byte order mark; UTF-8 where it has none. */
export function xmlText(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  const text = strFromU8(data);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
