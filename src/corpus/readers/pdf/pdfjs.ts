/** The one place that knows pdf.js: what is used of it, and how it is set up to read text and do nothing else. */
import { warnAgain } from './newerGlobals.ts';
import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/build/pdf.min.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/build/pdf.worker.min.mjs';
import { ChineseCMaps } from './chineseCMaps.ts';
import { DirectPort } from './directPort.ts';
import { hideFontPrograms } from './fontPrograms.ts';

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

warnAgain();

/** @throws what pdf.js throws: PasswordException, InvalidPDFException … */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  // pdf.js keeps the bytes to itself, and the fonts' outlines are not for it.
  const data = new Uint8Array(bytes);
  hideFontPrograms(data);
  const [near, far] = DirectPort.pair();
  WorkerMessageHandler.initializeFromPort(far);
  const worker = new PDFWorker({ port: near as never });
  const document = await getDocument({
    worker,
    data,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    CMapReaderFactory: ChineseCMaps,
  }).promise;
  return {
    numPages: document.numPages,
    getPage: async (number) => (await document.getPage(number)) as unknown as PdfPage,
    destroy: async () => {
      await document.destroy();
      worker.destroy();
    },
  };
}
