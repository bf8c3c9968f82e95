/** The zip around a .docx: its parts as text, with caps that a bomb runs into before memory does. */
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { isReadError, ReadError } from '../../text/readError.ts';
import { damaged, READ_REASONS } from '../../text/readReasons.ts';

export interface DocxParts {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
}

/** Unpacked size of one part that is still read, in bytes. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
/** Entries in the zip; real documents have dozens. */
const MAX_ENTRIES = 10_000;
/** Unpacked over packed; prose packs 5 to 20 times, a bomb a thousand times. */
const MAX_RATIO = 400;

const WANTED: ReadonlySet<string> = new Set(['word/document.xml', 'word/styles.xml', 'word/numbering.xml']);

/** @throws {ReadError} when the bytes are no readable Word package. */
export function openPackage(path: string, bytes: Uint8Array): DocxParts {
  checkSignature(path, bytes);
  const files = unpack(path, bytes);
  const document = files.get('word/document.xml');
  if (document === undefined) {
    const reason = files.size === 0 ? READ_REASONS.otherArchive : READ_REASONS.incompleteDocx;
    throw new ReadError(path, reason);
  }
  return { document, styles: files.get('word/styles.xml') ?? null, numbering: files.get('word/numbering.xml') ?? null };
}

function checkSignature(path: string, bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return;
  // An encrypted .docx is an OLE container, as is an old .doc with the wrong name.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const encrypted = containsUtf16(bytes, 'EncryptedPackage');
    throw new ReadError(path, encrypted ? READ_REASONS.encrypted : READ_REASONS.oldWord);
  }
  throw new ReadError(path, READ_REASONS.notDocx);
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const limit = Math.min(bytes.length, 1 << 20) - word.length * 2;
  for (let at = 0; at <= limit; at++) {
    let index = 0;
    while (index < word.length && bytes[at + index * 2] === word.charCodeAt(index) && bytes[at + index * 2 + 1] === 0)
      index++;
    if (index === word.length) return true;
  }
  return false;
}

function unpack(path: string, bytes: Uint8Array): Map<string, string> {
  let entries = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    if (++entries > MAX_ENTRIES) throw new ReadError(path, READ_REASONS.tooManyParts);
    if (!WANTED.has(file.name)) return false;
    if (
      file.originalSize > MAX_PART_BYTES ||
      (file.originalSize > 1 << 20 && file.originalSize > file.size * MAX_RATIO)
    ) {
      throw new ReadError(path, READ_REASONS.tooLargeUnpacked);
    }
    return true;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    return new Map(Object.entries(parts).map(([name, data]) => [name, decodeXml(data)]));
  } catch (error) {
    if (isReadError(error)) throw error;
    throw new ReadError(path, damaged(error instanceof Error ? error.message : String(error)));
  }
}

function decodeXml(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  const text = strFromU8(data);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
