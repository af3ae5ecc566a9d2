/*
 * The lines of a transmission without the signs that are for machines: control characters, and the codes that ANPA 1312
 * sets round a line for the typesetter, "^" before it and "<" (flush left) or "=" (centred) behind it. IPTC 7901 ends its
 * header with " =".
 */

/** One line that has words or signs. */
export interface WireLine {
  readonly text: string;
  /** Whether typesetting codes stood round it, and which one behind it. */
  readonly code: "" | "<" | "=";
  readonly hasCaret: boolean;
  readonly afterBlank: boolean;
  /** Columns of white space before it; a tab stands for a new paragraph. */
  readonly indent: number;
}

/** Lines, and how many signs were taken off them. */
export interface WireLines {
  readonly lines: readonly WireLine[];
  readonly controls: number;
  readonly codes: number;
}

const LINE_BREAKS = /\r\n?|[\n\v\u0085\u2028\u2029]/u;
/** A page starts, and with it a paragraph or the head of the next take. */
const FORM_FEED = "\f";

/** Backspace (tab line indicator) and DLE (space band) part the columns of a table; no other control character parts words. */
// oxlint-disable-next-line no-control-regex
const SPACING = /[\u0008\u0010]/gu;
const CONTROLS = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

const CARET = /^\s*\^/u;
const CODES = ["<", "="] as const;

const TAB_COLUMNS = 4;

/** Reads the lines of `sent`. A code behind a line counts where a caret or a tab stands before it, or `inHeader` says so. */
export function readLines(sent: string, inHeader: (line: string) => boolean): WireLines {
  const lines: WireLine[] = [];
  let controls = 0;
  let codes = 0;
  let afterBlank = true;
  for (const raw of sent.replaceAll(FORM_FEED, "\n\n").split(LINE_BREAKS)) {
    const plain = raw.replace(SPACING, " ").replace(CONTROLS, "");
    controls += raw.match(CONTROLS)?.length ?? 0;
    const hasCaret = CARET.test(plain);
    const words = plain.replace(CARET, "");
    const mayBeCoded = hasCaret || plain.startsWith("\t") || inHeader(plain);
    const code = CODES.find((one) => mayBeCoded && words.trimEnd().endsWith(one)) ?? "";
    const text = (code === "" ? words : words.trimEnd().slice(0, -1)).trim();
    // A line of codes alone is a rule or a sum of the story.
    const isCoded = text !== "";
    if (hasCaret && isCoded) codes++;
    if (code !== "" && isCoded) codes++;
    const shown = isCoded ? text : plain.trim();
    if (shown === "") {
      afterBlank = true;
      continue;
    }
    lines.push({
      text: shown,
      code: isCoded ? code : "",
      hasCaret: hasCaret && isCoded,
      afterBlank,
      indent: countColumns(plain),
    });
    afterBlank = false;
  }
  return { lines, controls, codes };
}

function countColumns(line: string): number {
  let columns = 0;
  for (const sign of line) {
    if (sign === "\t") columns += TAB_COLUMNS;
    else if (sign === " ") columns++;
    else break;
  }
  return columns;
}
