/**
 * RTF documents. The writer has printed every automatic number into a \listtext group for readers that do not count
 * themselves, so the numbers are simply read.
 */
import type { ExtractedText } from '../../model.ts';
import { RtfText } from './rtfText.ts';
import { readRtfTokens } from './rtfTokens.ts';

/** @throws {ReadError} (with an empty path) when the document is cut short or nests too deep. */
export function readRtf(path: string, bytes: Uint8Array): ExtractedText {
  const text = new RtfText();
  readRtfTokens(bytes, text);
  return { path, format: 'rtf', encoding: text.encoding, lines: text.lines };
}
