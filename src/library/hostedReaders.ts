/**
 * The PDF reader in a Web Worker: its code, too large to be loaded for nothing, is asked of the host when the first PDF
 * comes. The build puts this module in the place of src/corpus/readers/pdf/pdf.ts.
 */
import type { ExtractedText } from '../corpus/model.ts';
import { ReadError } from '../text/readError.ts';
import { READ_REASONS } from '../text/readReasons.ts';
import type * as pdfReader from '../corpus/readers/pdf/pdf.ts';
import type { HostLink } from './hostLink.ts';

type ReaderModule = Pick<typeof pdfReader, 'readPdf'>;

let host: HostLink | null = null;
let loaded: Promise<ReaderModule> | null = null;

/** Says whom to ask; once, when the worker starts. */
export function bringReadersFrom(link: HostLink): void {
  host = link;
}

/** @throws {ReadError} as the reader itself, and when its code cannot be loaded. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<ExtractedText> {
  let module: ReaderModule;
  try {
    module = await (loaded ??= load('pdf.js'));
  } catch (error) {
    loaded = null;
    throw new ReadError(path, READ_REASONS.noPdfReader, { cause: error });
  }
  return module.readPdf(path, bytes);
}

async function load(name: string): Promise<ReaderModule> {
  if (!host) throw new Error('nigao: the worker has no host to ask.');
  const code = await host.ask('readerScript', { name });
  const address = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
  try {
    return (await import(address)) as ReaderModule;
  } finally {
    URL.revokeObjectURL(address);
  }
}
