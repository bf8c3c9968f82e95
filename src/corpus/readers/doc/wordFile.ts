/**
 * The container of a binary Word document (Compound File Binary, read with SheetJS' cfb) and its file information
 * block: where in which stream everything lies ([MS-DOC] 2.5).
 */
import { find, read, type CFB$Container } from 'cfb';
import { ReadError } from '../../../text/readError.ts';
import { damaged, READ_REASONS } from '../../../text/readReasons.ts';
import { Binary } from './binary.ts';

/** A part of the table stream. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

export interface WordFile {
  /** The stream WordDocument. */
  readonly document: Binary;
  /** The stream 0Table or 1Table. */
  readonly table: Binary;
  /** Characters of the main document, without notes and running heads. */
  readonly mainLength: number;
  /** A part by its place in FibRgFcLcb97. */
  readonly part: (index: number) => Place;
}

/** Places in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
export const PART = { styles: 1, characterRuns: 12, paragraphRuns: 13, pieces: 33, lists: 73, overrides: 74 } as const;

const WORD_MARK = 0xa5ec;
/** nFib of Word 97; older files are built otherwise. */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const OBFUSCATED = 0x8000;
const SECOND_TABLE = 0x0200;

/** Offsets within the file information block of Word 97 and later. */
const AT = { version: 2, flags: 10, mainLength: 0x4c, parts: 0x9a } as const;

/** @throws {ReadError} when the container is damaged, encrypted, or holds no Word document of Word 97 or later. */
export function openWordFile(path: string, bytes: Uint8Array): WordFile {
  const container = openContainer(path, bytes);
  if (find(container, 'EncryptedPackage')) throw new ReadError(path, READ_REASONS.encrypted);
  const document = streamOf(container, 'WordDocument');
  if (!document) throw new ReadError(path, READ_REASONS.notWord);
  if (document.u16(0) !== WORD_MARK || document.u16(AT.version) < WORD_97)
    throw new ReadError(path, READ_REASONS.oldWord);
  const flags = document.u16(AT.flags);
  if ((flags & (ENCRYPTED | OBFUSCATED)) !== 0) throw new ReadError(path, READ_REASONS.encrypted);
  const table = streamOf(container, (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (!table) throw new ReadError(path, READ_REASONS.incompleteDoc);
  return {
    document,
    table,
    mainLength: document.u32(AT.mainLength),
    part: (index) => ({ at: document.u32(AT.parts + index * 8), length: document.u32(AT.parts + index * 8 + 4) }),
  };
}

function openContainer(path: string, bytes: Uint8Array): CFB$Container {
  try {
    return read(bytes, { type: 'array' });
  } catch (error) {
    throw new ReadError(path, damaged(error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

function streamOf(container: CFB$Container, name: string): Binary | null {
  const content = find(container, `/${name}`)?.content;
  return content ? new Binary(content instanceof Uint8Array ? content : Uint8Array.from(content)) : null;
}
