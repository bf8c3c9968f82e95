/** Single-file web pages (.mht, .mhtml; Word calls them 单个文件网页): the page within the MIME message. */
import PostalMime from 'postal-mime';
import type { ExtractedText } from '../../model.ts';
import { ReadError } from '../../../text/readError.ts';
import { READ_REASONS } from '../../../text/readReasons.ts';
import { readPage } from './html.ts';

/** Header lines and nested parts beyond any archive a browser or Word writes. */
const LIMITS = { maxNestingDepth: 16, maxHeadersSize: 1 << 20 };

/** @throws {ReadError} when there is no page in the archive. */
export async function readMht(path: string, bytes: Uint8Array): Promise<ExtractedText> {
  const { html } = await PostalMime.parse(bytes, LIMITS);
  if (html === undefined || html.trim() === '') throw new ReadError(path, READ_REASONS.noHtmlPart);
  return readPage(path, html, 'mht', 'utf-8');
}
