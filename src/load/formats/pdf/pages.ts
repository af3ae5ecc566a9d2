/* The pages of a PDF, read by pdf.js. It runs no code of the document's and loads no fonts. */
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

import { characterMaps } from "./characterMaps";
import { type PageText, type RawRun, placeGlyphs } from "./glyphs";
import { loadPdfJs } from "./pdfJs";

/** What came of a document. */
export type Pages =
  | {
      readonly ok: true;
      /** Null: the page could not be read. In the order of the document. */
      readonly pages: readonly (PageText | null)[];
      /** How many there are in the document. */
      readonly count: number;
    }
  | { readonly ok: false; readonly reason: "password" | "damaged" };

/** Errors only; a document may cause thousands of warnings. */
const QUIET = 0;

/** Reads the text of the first `most` pages. */
export async function readPages(bytes: Uint8Array, most: number): Promise<Pages> {
  const { getDocument } = await loadPdfJs();
  const maps = characterMaps();
  const task = getDocument({
    // pdf.js takes what it is given for its own.
    data: bytes.slice(),
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    verbosity: QUIET,
    // The other half of pdf.js would ask a document for its address before it loads a table.
    useWorkerFetch: maps !== null && /^https?:/u.test(maps),
    ...(maps !== null && { cMapUrl: maps, cMapPacked: true }),
  });
  try {
    const document = await task.promise;
    const pages: (PageText | null)[] = [];
    for (let number = 1; number <= Math.min(document.numPages, most); number++)
      pages.push(await readPage(document, number));
    return { ok: true, pages, count: document.numPages };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { ok: false, reason: name === "PasswordException" ? "password" : "damaged" };
  } finally {
    await task.destroy();
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PageText | null> {
  try {
    const page = await document.getPage(number);
    const { transform, width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): RawRun[] =>
      "str" in item ? [{ ...item, transform: item.transform as number[] }] : [],
    );
    return placeGlyphs(runs, transform as number[], width, height);
  } catch {
    return null;
  }
}
