/**
 * PDF documents with a text layer, read with Mozilla's pdf.js. Its worker code runs in this very thread, which is a
 * worker already; nothing is rendered, no font is loaded from elsewhere and no script of a document is run.
 */
import type { ExtractedText } from '../../model.ts';
import { ReadError } from '../../../text/readError.ts';
import { damaged, READ_REASONS } from '../../../text/readReasons.ts';
import { layoutText } from '../layout/layoutText.ts';
import type { TextPage, TextRun } from '../layout/textRun.ts';
import { openPdf, type PdfDocument, type PdfItem } from './pdfjs.ts';
import { unpacksToTooMuch } from './streamSizes.ts';
import { plainCharacters } from './plainCharacters.ts';

/** A whole file ends with this mark, with little behind it. */
const END_MARK = 'startxref';
const END_BYTES = 64 * 1024;

/** More pages, or more characters on them, are no report: both would only fill the memory. */
const MAX_PAGES = 5000;
const MAX_CHARACTERS = 20_000_000;

/** Characters from fonts that do not say what they show; more than this share of a text makes it unreadable. */
const MAX_UNMAPPED = 0.3;

/** @throws {ReadError} when the file is encrypted, cut short or damaged, or its pages are pictures. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<ExtractedText> {
  if (!endsWhole(bytes)) throw new ReadError(path, READ_REASONS.cutShort);
  if (unpacksToTooMuch(bytes)) throw new ReadError(path, READ_REASONS.tooLargeUnpacked);
  const document = await open(path, bytes);
  try {
    if (document.numPages > MAX_PAGES) throw new ReadError(path, READ_REASONS.tooManyPages);
    const pages: TextPage[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(document, number);
      characters += page.runs.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MAX_CHARACTERS) throw new ReadError(path, READ_REASONS.tooLargeUnpacked);
      pages.push(page);
    }
    const lines = layoutText(pages);
    checkText(path, lines.map(({ text }) => text).join(''));
    return { path, format: 'pdf', encoding: 'utf-16', lines };
  } finally {
    await document.destroy();
  }
}

function endsWhole(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - END_BYTES));
  return new TextDecoder('latin1').decode(tail).includes(END_MARK);
}

async function open(path: string, bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new ReadError(path, READ_REASONS.encrypted, { cause: error });
    throw new ReadError(path, damaged(error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

async function readPage(document: PdfDocument, number: number): Promise<TextPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const [, , , height] = page.view;
  page.cleanup();
  return { height: height ?? 0, runs: items.map(runOf).filter((run) => run !== null) };
}

/** Upright text only: stamps and watermarks lie across the page. Blanks are told by where the text beside them stands. */
function runOf({ str, transform, width }: PdfItem): TextRun | null {
  const size = transform[3] ?? 0;
  if (size <= 0 || str.trim() === '') return null;
  if (Math.abs(transform[1]!) > 0.1 * size || Math.abs(transform[2]!) > 0.5 * size) return null;
  return { text: plainCharacters(str), x: transform[4]!, y: transform[5]!, width, size };
}

function checkText(path: string, text: string): void {
  if (text.trim() === '') throw new ReadError(path, READ_REASONS.scanned);
  const unmapped = text.match(/\p{Co}|\p{Cc}|\ufffd/gu)?.length ?? 0;
  if (unmapped > text.length * MAX_UNMAPPED) throw new ReadError(path, READ_REASONS.unmappedText);
}
