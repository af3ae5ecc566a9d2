/** The half of pdf.js that parses; its package brings types for the other half only. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
