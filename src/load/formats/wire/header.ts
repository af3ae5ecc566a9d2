/*
 * What the lines above a story are. ANPA 1312 sets codes round them and begins its paragraphs with a tab; IPTC 7901 has
 * the keyword first and the sign " =" behind the last.
 *
 *   ^BC-BKN--Heat-Hawks, 1st Ld-Writethru,416<     note         Germany-politics/                 note
 *   ^Deng has 30 points, …<                         headline     2ND LEAD                          note
 *   ^Eds: With AP Photos.<                          note         Coalition talks could fail        headline
 *   ^By CHARLES ODUM=  ^AP Sports Writer=           byline       By Helen Maguire, dpa  =          byline
 */
import type { SegmentKind } from "../../../model/comparison";
import type { WireLine } from "./lines";
import {
  ANPA_HEADER,
  ANPA_NUMBER,
  BYLINE,
  DESK,
  IPTC_HEADER,
  NOTE,
  PICTURES,
  SLUG,
  TRAILER,
  VERSION,
} from "./shapes";

/** Lines that belong together, from `first` up to `end`. No kind: the text itself must tell. */
export interface HeaderPart {
  readonly first: number;
  readonly end: number;
  readonly kind: SegmentKind | undefined;
}

/** No header has more lines; a table further down has codes, too. */
const MOST_LINES = 14;

/** A paragraph begins further in. */
const LEAST_INDENT = 2;

/** A headline has hardly more words, and no stop; the summary that some agencies set below it has. */
const MOST_HEADLINE_WORDS = 24;
const ENDS_AS_SENTENCE = /[.!?…]["'”’»)]*$/u;

/** The parts of the header that `lines` open with; none where no code shows that there is one. */
export function readHeader(lines: readonly WireLine[]): readonly HeaderPart[] {
  const end = findEnd(lines);
  const parts: HeaderPart[] = [];
  let hasHeadline = false;
  const isIptc = lines.slice(0, end).some(({ text }) => IPTC_HEADER.test(text));
  for (let first = 0; first < end;) {
    const line = lines[first];
    if (line === undefined) break;
    const kind = tellKind(line, isIptc, isIptc && isKeyword(lines, first), hasHeadline);
    let behind = first + 1;
    if (kind === "byline") while (behind < end && isDesk(lines, behind)) behind++;
    // A headline may run on; in ANPA each line has its own code.
    if (kind === "headline" && isIptc)
      while (behind < end && tellKind(lines[behind], true, false, false) === "headline") behind++;
    if (kind === "headline") hasHeadline = true;
    parts.push({ first, end: behind, kind });
    first = behind;
  }
  return parts;
}

/** Index behind the last line of the header. */
function findEnd(lines: readonly WireLine[]): number {
  let end = 0;
  for (const [i, line] of lines.slice(0, MOST_LINES).entries()) {
    if (isParagraph(line)) break;
    if (ANPA_NUMBER.test(line.text) || ANPA_HEADER.test(line.text)) end = i + 1;
    if (line.code !== "") end = i + 1;
    // Below the byline, codes are those of heads and tables.
    if (line.code !== "" && BYLINE.test(line.text)) {
      while (lines[end] !== undefined && isDesk(lines, end)) end++;
      break;
    }
    if (line.code === "=" && !line.hasCaret) break;
  }
  return end;
}

function isParagraph(line: WireLine): boolean {
  return line.indent >= LEAST_INDENT && !line.hasCaret;
}

/** The line below the transmission's own, in IPTC 7901, holds the keywords, unless it is all there is. */
function isKeyword(lines: readonly WireLine[], index: number): boolean {
  const line = lines[index];
  return (
    index > 0 &&
    IPTC_HEADER.test(lines[index - 1]?.text ?? "") &&
    line !== undefined &&
    line.code === ""
  );
}

/** "AP Sports Writer": below a name, coded like it, and the last line above the story or an author's post by its words. */
function isDesk(lines: readonly WireLine[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.code !== "=" || isParagraph(line)) return false;
  const next = lines[index + 1];
  return DESK.test(line.text) || (next !== undefined && isParagraph(next));
}

function tellKind(
  line: WireLine | undefined,
  isIptc: boolean,
  isFirst: boolean,
  hasHeadline: boolean,
): SegmentKind | undefined {
  if (line === undefined) return undefined;
  const { text } = line;
  if (isFirst || ENVELOPE.some((shape) => shape.test(text))) return "note";
  if (!isIptc && line.code === "" && !line.hasCaret) return undefined;
  if (isIptc && line.code === "" && VERSION.test(text)) return "note";
  if (BYLINE.test(text) && hasHeadline) return "byline";
  if (BYLINE.test(text) && isIptc) return "byline";
  const isSummary = ENDS_AS_SENTENCE.test(text) || text.split(/\s+/u).length > MOST_HEADLINE_WORDS;
  if (hasHeadline) return isSummary ? undefined : "subhead";
  return "headline";
}

const ENVELOPE: readonly RegExp[] = [
  IPTC_HEADER,
  ANPA_NUMBER,
  ANPA_HEADER,
  SLUG,
  TRAILER,
  NOTE,
  PICTURES,
];
