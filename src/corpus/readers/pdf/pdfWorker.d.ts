/** pdf.js types only its readable build; the minified one is the same. */
declare module 'pdfjs-dist/build/pdf.min.mjs' {
  export { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
}

/** The half of pdf.js that reads. */
declare module 'pdfjs-dist/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: object): void };
}
