/** pdf.js types only its readable build; the one for old and for bundled hosts is the same, minified. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export { getDocument, VerbosityLevel } from 'pdfjs-dist';
}

/** Its worker's code is only handed on. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: object;
}
