/** Word documents (.docx, and what WPS saves under that name): the main part of the zip, read as a stream of tags. */
import type { ExtractedText } from '../../model.ts';
import { ReadError } from '../../../text/readError.ts';
import { READ_REASONS } from '../../../text/readReasons.ts';
import { NumberCounter } from '../autoNumbers.ts';
import { unzipParts, xmlText } from '../zipParts.ts';
import { readXml } from '../xmlTags.ts';
import { BodyReader } from './docxBody.ts';
import { parseNumbering } from './docxNumbering.ts';
import { parseStyles } from './docxStyles.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const WANTED: ReadonlySet<string> = new Set([DOCUMENT, STYLES, NUMBERING]);

/**
 * Reads a .docx file into lines: one a paragraph, automatic numbers written out, tables as lines with tabs.
 * @throws {ReadError} when the file is no zip, damaged, too large or holds no text.
 */
export function readDocx(path: string, bytes: Uint8Array): ExtractedText {
  const parts = unzipParts(path, bytes, (name) => WANTED.has(name));
  const part = (name: string): string | null => {
    const data = parts.get(name);
    return data === undefined ? null : xmlText(data);
  };
  const document = part(DOCUMENT);
  if (document === null) {
    throw new ReadError(path, parts.size === 0 ? READ_REASONS.otherArchive : READ_REASONS.incompleteDocx);
  }
  const numbering = parseNumbering(part(NUMBERING));
  const body = new BodyReader(parseStyles(part(STYLES)), numbering, new NumberCounter(numbering.lists));
  readXml(document, body);
  return { path, format: 'docx', encoding: 'utf-8', lines: body.lines };
}
