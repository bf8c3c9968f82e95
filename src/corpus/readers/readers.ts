/**
 * Bytes into lines: one reader a format. Text is told by its name; a document by its content, since names mislead.
 * Readers of documents are loaded when the first such file comes: a corpus of text never pays for them.
 */
import type { ExtractedText } from '../model.ts';
import { isReadError, ReadError } from '../../text/readError.ts';
import { damaged, notOfKind, otherFormat, READ_REASONS, tooLarge } from '../../text/readReasons.ts';
import { contentKind, type ContentKind } from './contentKind.ts';
import { readPlainText } from './plainText.ts';

const TEXT_ENDINGS: readonly string[] = ['.txt', '.md', '.markdown'];

/** Endings of documents, which their content tells apart. */
const DOCUMENT_ENDINGS: readonly string[] = [
  '.docx',
  '.doc',
  '.wps',
  '.rtf',
  '.pdf',
  '.ofd',
  '.html',
  '.htm',
  '.mht',
  '.mhtml',
];

/** File name endings that can be read, lower case, with the dot. */
export const READABLE_ENDINGS: readonly string[] = [...TEXT_ENDINGS, ...DOCUMENT_ENDINGS];

/** Larger files are refused: a folder of reports holds none of this size. Bytes. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Characters of a line; no paragraph of a report has a hundredth of it. */
const MAX_LINE = 500_000;

type Reader = (path: string, bytes: Uint8Array) => ExtractedText | Promise<ExtractedText>;

const LOADERS: Readonly<Record<ContentKind | 'ofd', () => Promise<Reader>>> = {
  zip: async () => (await import('./docx/docx.ts')).readDocx,
  ofd: async () => (await import('./ofd/ofd.ts')).readOfd,
  compound: async () => (await import('./doc/doc.ts')).readDoc,
  rtf: async () => (await import('./rtf/rtf.ts')).readRtf,
  html: async () => (await import('./html/html.ts')).readHtml,
  mht: async () => (await import('./html/mht.ts')).readMht,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
};

/**
 * Extracts the lines of one file.
 * @throws {ReadError} when the file is empty, too large, damaged, encrypted, binary or of an unknown format.
 */
export async function extractText(path: string, bytes: Uint8Array): Promise<ExtractedText> {
  if (bytes.length === 0) throw new ReadError(path, READ_REASONS.empty);
  if (bytes.length > MAX_FILE_BYTES) throw new ReadError(path, tooLarge(MAX_FILE_BYTES / 1024 / 1024));
  try {
    return checked(await extract(path, endingOf(path), bytes));
  } catch (error) {
    if (isReadError(error)) throw error.path === '' ? new ReadError(path, error.reason, { cause: error }) : error;
    throw new ReadError(path, damaged(error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

async function extract(path: string, ending: string, bytes: Uint8Array): Promise<ExtractedText> {
  if (ending === '.md' || ending === '.markdown') return readPlainText(path, bytes, 'md');
  if (ending === '.txt' || ending === '') return readPlainText(path, bytes, 'txt');
  if (!DOCUMENT_ENDINGS.includes(ending)) throw new ReadError(path, otherFormat(ending));
  const kind = contentKind(bytes);
  if (kind === null) return unmarked(path, ending, bytes);
  const read = await LOADERS[kind === 'zip' && ending === '.ofd' ? 'ofd' : kind]();
  return read(path, bytes);
}

/** A web page may begin with anything; other documents begin with their mark. */
async function unmarked(path: string, ending: string, bytes: Uint8Array): Promise<ExtractedText> {
  if (ending !== '.html' && ending !== '.htm') throw new ReadError(path, notOfKind(ending));
  return (await LOADERS.html())(path, bytes);
}

function checked(extracted: ExtractedText): ExtractedText {
  const { path, lines } = extracted;
  if (lines.every(({ text }) => text.trim() === '')) throw new ReadError(path, READ_REASONS.noText);
  if (lines.some(({ text }) => text.length > MAX_LINE)) throw new ReadError(path, READ_REASONS.longLine);
  return extracted;
}

/** The lower-case ending of a path's file name with its dot, '' where there is none. */
function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
