/** Plain text and Markdown: the lines of the file, exactly as an editor counts them. */
import type { ExtractedText, Format } from '../model.ts';
import { decodeText } from '../../text/decode.ts';

/** @throws {ReadError} when the bytes are no text. */
export function readPlainText(path: string, bytes: Uint8Array, format: Format): ExtractedText {
  const { text, encoding } = decodeText(bytes);
  const body = text.endsWith('\u001a') ? text.slice(0, -1) : text;
  const lines = body.includes('\r') ? body.split(/\r\n|\n|\r/) : body.split('\n');
  return { path, format, encoding, lines: lines.map((line) => ({ text: line })) };
}
