/*
 * pdf.js in the thread it is called from. As a rule it starts a worker of its own; its readers run in one already, and a
 * worker in a worker would be one more script that a strict policy has to allow.
 */

/** What reads documents. */
export type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/**
 * Loads both halves. The parsing half takes any worker it wakes up in for its own, answers all messages that are meant for
 * others, and is told by a name that only pages have that it is in none.
 */
export async function loadPdfJs(): Promise<PdfJs> {
  const scope = globalThis as { window?: unknown };
  const isInWorker = "WorkerGlobalScope" in globalThis && scope.window === undefined;
  if (isInWorker) scope.window = globalThis;
  try {
    await import("./pdfParser");
  } finally {
    if (isInWorker) delete scope.window;
  }
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}
