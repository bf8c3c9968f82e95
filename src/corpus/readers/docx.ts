/** Word documents (.docx): the zip's main part, read as a stream of tags, caps on size against zip and XML bombs. */
import type { ExtractedText, SourceLine } from '../model.ts';
import { ReadError } from '../../text/readError.ts';
import { READ_REASONS } from '../../text/readReasons.ts';
import { openPackage } from './docxPackage.ts';
import { parseBody } from './docxBody.ts';
import { parseNumbering } from './docxNumbering.ts';
import { parseStyles } from './docxStyles.ts';

/**
 * Reads a .docx file into lines: one a paragraph, automatic numbers written out, tables as lines with tabs.
 * @throws {ReadError} when the file is no zip, encrypted, damaged, too large or holds no text.
 */
export function readDocx(path: string, bytes: Uint8Array): ExtractedText {
  const parts = openPackage(path, bytes);
  const styles = parseStyles(parts.styles);
  const numbering = parseNumbering(parts.numbering);
  const lines: SourceLine[] = parseBody(parts.document, styles, numbering);
  if (lines.every((line) => line.text.trim() === '')) throw new ReadError(path, READ_REASONS.noText);
  return { path, format: 'docx', encoding: 'utf-8', lines };
}
