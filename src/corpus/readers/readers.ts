/**
 * Bytes into lines: one reader a format, chosen by the file's name and checked against its content. Readers of zipped
 * formats are loaded when the first such file comes.
 */
import type { ExtractedText } from '../model.ts';
import { isReadError, ReadError } from '../../text/readError.ts';
import { damaged, otherFormat, READ_REASONS, tooLarge } from '../../text/readReasons.ts';
import { readPlainText } from './plainText.ts';

/** File name endings that can be read, lower case, with the dot. */
export const READABLE_ENDINGS: readonly string[] = ['.txt', '.md', '.markdown', '.docx'];

/** Larger files are refused: a folder of reports holds none of this size. Bytes. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/**
 * Extracts the lines of one file.
 * @throws {ReadError} when the file is empty, too large, damaged, encrypted, binary or of an unknown format.
 */
export async function extractText(path: string, bytes: Uint8Array): Promise<ExtractedText> {
  const ending = endingOf(path);
  if (bytes.length === 0) throw new ReadError(path, READ_REASONS.empty);
  if (bytes.length > MAX_FILE_BYTES) throw new ReadError(path, tooLarge(MAX_FILE_BYTES / 1024 / 1024));
  try {
    return await extract(path, ending, bytes);
  } catch (error) {
    if (isReadError(error)) throw error.path === '' ? new ReadError(path, error.reason) : error;
    throw new ReadError(path, damaged(error instanceof Error ? error.message : String(error)));
  }
}

async function extract(path: string, ending: string, bytes: Uint8Array): Promise<ExtractedText> {
  if (ending === '.docx') {
    const { readDocx } = await import('./docx.ts');
    return readDocx(path, bytes);
  }
  if (ending === '.md' || ending === '.markdown') return nonBlank(readPlainText(path, bytes, 'md'));
  if (ending === '.txt' || ending === '') return nonBlank(readPlainText(path, bytes, 'txt'));
  throw new ReadError(path, otherFormat(ending));
}

function nonBlank(extracted: ExtractedText): ExtractedText {
  if (extracted.lines.every((line) => line.text.trim() === ''))
    throw new ReadError(extracted.path, READ_REASONS.noText);
  return extracted;
}

/** The lower-case ending of a path's file name with its dot, '' where there is none. */
function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
