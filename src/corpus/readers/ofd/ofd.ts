/**
 * OFD documents (GB/T 33190-2016), the national format for finished documents: a zip of XML pages on which every line
 * of text has its place, like a PDF.
 */
import type { ExtractedText } from '../../model.ts';
import { ReadError } from '../../../text/readError.ts';
import { READ_REASONS } from '../../../text/readReasons.ts';
import { layoutText } from '../layout/layoutText.ts';
import { unzipParts, xmlText } from '../zipParts.ts';
import { readXml } from '../xmlTags.ts';
import { OfdPage } from './ofdPage.ts';
import { OfdDocument, OfdRoot } from './ofdStructure.ts';

/** @throws {ReadError} when the file is damaged or holds no text. */
export function readOfd(path: string, bytes: Uint8Array): ExtractedText {
  const parts = unzipParts(path, bytes, (name) => name.toLowerCase().endsWith('.xml'));
  const root = new OfdRoot();
  if (!readPart(parts, 'OFD.xml', root) || root.documents.length === 0) throw new ReadError(path, READ_REASONS.notOfd);
  const pages = root.documents.flatMap((documentPath) => readDocument(path, parts, documentPath));
  const lines = layoutText(pages);
  if (lines.length === 0) throw new ReadError(path, READ_REASONS.scanned);
  return { path, format: 'ofd', encoding: 'utf-8', lines };
}

function readDocument(path: string, parts: ReadonlyMap<string, Uint8Array>, documentPath: string) {
  const document = new OfdDocument();
  if (!readPart(parts, documentPath, document)) throw new ReadError(path, READ_REASONS.notOfd);
  return document.pages.flatMap((place) => {
    const page = new OfdPage(document.height);
    return readPart(parts, resolvePath(documentPath, place), page) ? [page.page()] : [];
  });
}

function readPart(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  handler: Parameters<typeof readXml>[1],
): boolean {
  const part = parts.get(name.replace(/^\/+/, ''));
  if (part) readXml(xmlText(part), handler);
  return part !== undefined;
}

/** A place as a part names it: from the root of the package when it begins with a slash, else beside the part. */
function resolvePath(from: string, place: string): string {
  if (place.startsWith('/')) return place;
  const steps = from.split('/').slice(0, -1);
  for (const step of place.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
