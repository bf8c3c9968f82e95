/** The one place that knows pdf.js: what is used of it, and how it is set up to read text and do nothing else. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { ChineseCMaps } from './chineseCMaps.ts';

export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export interface PdfPage {
  readonly view: readonly number[];
  getTextContent(options: { disableNormalization: boolean }): Promise<{ items: PdfItem[] }>;
  cleanup(): boolean;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

// pdf.js looks for its worker's code here before it would start a worker of its own.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** @throws what pdf.js throws: PasswordException, InvalidPDFException … */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const document = await getDocument({
    // pdf.js takes the bytes away from their owner.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    CMapReaderFactory: ChineseCMaps,
  }).promise;
  return document as unknown as PdfDocument;
}
