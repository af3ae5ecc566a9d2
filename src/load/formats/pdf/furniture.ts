/*
 * What a page carries at its edges and its text does not: page numbers, running heads, the lines a browser prints. Told by
 * place and repetition together; by its words alone only where nothing else is ever written so.
 */
import type { Glyphs, PageText } from "./glyphs";
import { type Line, type Row, toLine, toRows } from "./lines";

/** A page, its furniture apart. */
export interface CleanPage {
  readonly head: readonly Line[];
  readonly body: readonly Glyphs[];
  readonly foot: readonly Line[];
}

/** Heads and feet stand in this share of the height at either end. */
const EDGE = 0.12;

/** So many lines at an end are looked at: a running head, a date and a rule's caption. */
const MOST_LINES = 3;

/** The same line on other pages stands within so many points of this one. */
const SAME_HEIGHT = 4;

const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:(?:page|seite|página|pagina|strana|стр\.?|страница|side|sida)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur|di|van|из|av)\s*\d{1,4})?(?:\s*[-–—])?$/iu;
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}/u;
const PRINTED_FROM = /^(?:https?|file):\/\/\S+ \d{1,4}\/\d{1,4}$/u;

/** Takes heads and feet off the pages of a document. */
export function takeFurniture(pages: readonly PageText[]): readonly CleanPage[] {
  const edges = pages.map((page) => {
    const rows = toRows(page.upright);
    return {
      rows,
      top: rows.slice(0, MOST_LINES).filter((row) => isAbove(row, page.height * EDGE)),
      bottom: rows.slice(-MOST_LINES).filter((row) => !isAbove(row, page.height * (1 - EDGE))),
    };
  });
  const repeated = new Map<string, number[]>();
  for (const { top, bottom } of edges)
    for (const row of [...top, ...bottom]) {
      const key = shapeOf(row);
      repeated.set(key, [...(repeated.get(key) ?? []), baselineOf(row)]);
    }
  function isFurniture(row: Row): boolean {
    const text = toLine(row).text;
    if (PAGE_NUMBER.test(text) || PRINTED_AT.test(text) || PRINTED_FROM.test(text)) return true;
    const level = repeated
      .get(shapeOf(row))
      ?.filter((baseline) => Math.abs(baseline - baselineOf(row)) <= SAME_HEIGHT);
    return (level?.length ?? 0) > 1;
  }
  return edges.map(({ rows, top, bottom }) => {
    const head = fromEdge(top, isFurniture);
    const foot = fromEdge(bottom.toReversed(), isFurniture).toReversed();
    const taken = new Set([...head, ...foot]);
    return {
      head: head.map(toLine),
      body: rows.filter((row) => !taken.has(row)).flat(),
      foot: foot.filter((row) => !head.includes(row)).map(toLine),
    };
  });
}

/** The outermost rows that are furniture: what stands between them and the edge is furniture, too. */
function fromEdge(rows: readonly Row[], isFurniture: (row: Row) => boolean): readonly Row[] {
  const last = rows.findLastIndex(isFurniture);
  return rows.slice(0, last + 1);
}

function isAbove(row: Row, height: number): boolean {
  return baselineOf(row) <= height;
}

function baselineOf(row: Row): number {
  return row[0]?.baseline ?? 0;
}

/** Page numbers and dates differ from page to page. */
function shapeOf(row: Row): string {
  return toLine(row).text.replace(/\d+/gu, "#");
}
