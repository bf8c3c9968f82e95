/** Web pages, and the web pages that Word and WPS save: read with htmlparser2 as a stream; nothing is ever rendered. */
import { Parser } from 'htmlparser2';
import type { ExtractedText, Format } from '../../model.ts';
import { decodeText } from '../../../text/decode.ts';
import { HtmlText } from './htmlText.ts';

/** @throws {ReadError} (with an empty path) when the bytes are no text. */
export function readHtml(path: string, bytes: Uint8Array): ExtractedText {
  const { text, encoding } = decodeText(bytes);
  return readPage(path, text, 'html', encoding);
}

/** Reads a page that is text already. */
export function readPage(path: string, html: string, format: Format, encoding: string): ExtractedText {
  const page = new HtmlText();
  const parser = new Parser({
    onopentag(name, attributes) {
      page.open(name, attributes);
    },
    onclosetag(name) {
      page.close(name);
    },
    ontext(text) {
      page.text(text);
    },
  });
  parser.end(html);
  page.end();
  return { path, format, encoding, lines: page.lines };
}
