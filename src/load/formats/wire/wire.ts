/**
 * Stories as a wire sends them, with the envelope round them or what other systems have left of it. Every word stays,
 * those of the envelope as notes; only what is for machines is left out, and counted.
 */
import { refuse, succeed } from "../../problem";
import type { FormatReader } from "../format";
import { type Block, layOut, type Remark, type Story } from "../story";
import { readHeader } from "./header";
import { readLines, type WireLine } from "./lines";
import {
  CONTRIBUTORS,
  IPTC_HEADER,
  LISTED_LINK,
  NOT_PUBLIC,
  NOTEBOOK,
  RULE,
  TRAILER,
} from "./shapes";
import { partTransmissions, type Transmission } from "./transmissions";
import { remarkOnWithdrawal } from "./withdrawal";

/** A line further in than the one before by this much starts a paragraph. */
const PARAGRAPH_INDENT = 2;

/** Where a line of IPTC 7901 may end its header with " =". */
const ENDS_HEADER = /\S\s*=\s*$/u;

/** Reads the stories of a file, one for each transmission. */
export const read: FormatReader = async ({ name, text }) => {
  const stories = partTransmissions(text)
    .map(readStory)
    .filter((story) => story.text !== "");
  if (stories.length === 0)
    return refuse(
      `“${name}” is a wire's envelope with no text in it.`,
      "Ask the agency to send the story again, or copy its text from elsewhere and paste it.",
    );
  return succeed({ stories });
};

function readStory({ header, text, trailer }: Transmission): Story {
  const above = readLines(header, () => false);
  let isOpen = IPTC_HEADER.test(above.lines[0]?.text ?? text.trimStart());
  const story = readLines(text, (line) => {
    const ends = isOpen && ENDS_HEADER.test(line);
    if (ends) isOpen = false;
    return ends;
  });
  const below = readLines(trailer, (line) => line.trimEnd().endsWith("<"));
  const laid = layOut([
    ...readTop([...above.lines, ...story.lines], above.lines.length),
    ...asNotes(below.lines),
  ]);
  const headline = laid.parts.find(({ kind }) => kind === "headline");
  return {
    title: headline === undefined ? "" : laid.text.slice(headline.span.start, headline.span.end),
    ...laid,
    remarks: [
      ...remarkOnWithdrawal(laid.text),
      ...remarkOnSigns(
        above.controls + story.controls + below.controls,
        above.codes + story.codes + below.codes,
      ),
    ],
  };
}

/** The header's parts, and the story behind them. Lines before `sent` were sent as a header. */
function readTop(lines: readonly WireLine[], sent: number): readonly Block[] {
  const parts = readHeader(lines);
  const end = parts.at(-1)?.end ?? 0;
  return [
    ...parts.map(({ first, end: behind, kind }) => ({
      kind: kind ?? (first < sent ? ("note" as const) : undefined),
      text: join(lines.slice(first, behind)),
    })),
    ...asNotes(lines.slice(end, sent)),
    ...readBody(lines.slice(Math.max(end, sent))),
  ];
}

/** Paragraphs, heads, and behind the story what is for editors. */
function readBody(lines: readonly WireLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let isForEditors = false;
  let isBelowRule = false;
  for (let first = 0; first < lines.length;) {
    let end = first + 1;
    while (end < lines.length && !startsBlock(lines[end - 1], lines[end], isForEditors)) end++;
    const text = join(lines.slice(first, end));
    isForEditors ||= NOTEBOOK.test(text) || NOT_PUBLIC.test(text);
    isBelowRule ||= RULE.test(text);
    const line = end === first + 1 ? lines[first] : undefined;
    if (isForEditors) blocks.push({ kind: LISTED_LINK.test(text) ? "related" : "note", text });
    else if (isBelowRule && CONTRIBUTORS.test(text)) blocks.push({ kind: "note", text });
    else blocks.push({ kind: line && tellAlone(line), text });
    first = end;
  }
  return blocks;
}

/** What a line on its own is by its codes. The cells of a table's head are parted by semicolons. */
function tellAlone({ text, code, hasCaret }: WireLine): Block["kind"] {
  if (TRAILER.test(text)) return "note";
  return hasCaret && code === "=" && /\p{L}/u.test(text) && !text.includes(";")
    ? "subhead"
    : undefined;
}

function startsBlock(
  before: WireLine | undefined,
  line: WireLine | undefined,
  isList: boolean,
): boolean {
  if (before === undefined || line === undefined) return true;
  return (
    isList ||
    line.afterBlank ||
    line.hasCaret ||
    before.hasCaret ||
    before.code !== "" ||
    TRAILER.test(line.text) ||
    NOT_PUBLIC.test(line.text) ||
    line.indent >= PARAGRAPH_INDENT
  );
}

function asNotes(lines: readonly WireLine[]): readonly Block[] {
  return lines.map(({ text }) => ({ kind: "note", text }));
}

function join(lines: readonly WireLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}

function remarkOnSigns(controls: number, codes: number): readonly Remark[] {
  if (controls + codes === 0) return [];
  const found = [
    ...(controls === 0 ? [] : [count(controls, "control character")]),
    ...(codes === 0 ? [] : [`${count(codes, "typesetting code")} (^ < =)`]),
  ];
  const words = `Of the wire's envelope, ${found.join(" and ")} ${controls + codes === 1 ? "was" : "were"} left out; every word is in the text.`;
  return [{ weight: "note", words }];
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
