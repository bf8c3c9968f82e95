/**
 * Bytes into lines: one reader a format, chosen by the file's name and checked against its content. Readers of zipped
 * formats are loaded when the first such file comes.
 */
import type { ExtractedText } from '../model.ts';
import { ReadError } from '../../text/readError.ts';
import { readPlainText } from './plainText.ts';

/** File name endings that can be read, lower case, with the dot. */
export const READABLE_ENDINGS: readonly string[] = ['.txt', '.md', '.markdown', '.docx'];

/** Larger files are refused: a folder of reports holds none of this size. Bytes. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** What other endings are called, so that the message can say what to do. */
const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['.doc', '旧版 Word 文件（.doc）暂不支持，请在 Word 或 WPS 中另存为 .docx。'],
  ['.wps', 'WPS 文件（.wps）暂不支持，请在 WPS 中另存为 .docx。'],
  ['.pdf', 'PDF 文件暂不支持，请另存为 .docx 或 .txt。'],
  ['.rtf', 'RTF 文件暂不支持，请另存为 .docx。'],
]);

/**
 * Extracts the lines of one file.
 * @throws {ReadError} when the file is empty, too large, damaged, encrypted, binary or of an unknown format.
 */
export async function extractText(path: string, bytes: Uint8Array): Promise<ExtractedText> {
  const ending = endingOf(path);
  if (bytes.length === 0) throw new ReadError(path, '文件是空的。');
  if (bytes.length > MAX_FILE_BYTES) throw new ReadError(path, `文件过大（超过 ${MAX_FILE_BYTES / 1024 / 1024} MB）。`);
  try {
    return await extract(path, ending, bytes);
  } catch (error) {
    if (error instanceof ReadError) throw error.path === '' ? new ReadError(path, error.reason) : error;
    throw new ReadError(path, `文件已损坏，无法读取（${error instanceof Error ? error.message : String(error)}）。`);
  }
}

async function extract(path: string, ending: string, bytes: Uint8Array): Promise<ExtractedText> {
  if (ending === '.docx') {
    const { readDocx } = await import('./docx.ts');
    return readDocx(path, bytes);
  }
  if (ending === '.md' || ending === '.markdown') return nonBlank(readPlainText(path, bytes, 'md'));
  if (ending === '.txt' || ending === '') return nonBlank(readPlainText(path, bytes, 'txt'));
  throw new ReadError(path, UNREADABLE.get(ending) ?? `不支持的文件类型（${ending}），可读取的是 txt、md、docx。`);
}

function nonBlank(extracted: ExtractedText): ExtractedText {
  if (extracted.lines.every((line) => line.text.trim() === '')) throw new ReadError(extracted.path, '文件里没有文字。');
  return extracted;
}

/** The lower-case ending of a path's file name with its dot, '' where there is none. */
function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
