/** A PDF: its text in the order in which it is read, paragraph by paragraph, and what pages carry at their edges as notes. */
import { refuse, succeed } from "../../problem";
import { countWords } from "../../words";
import type { FormatReader } from "../format";
import { type Block, type Remark, layOut } from "../story";
import { toColumns } from "./columns";
import { takeFurniture } from "./furniture";
import type { PageText } from "./glyphs";
import { kindsOf } from "./headings";
import { type Line, toLine } from "./lines";
import { readPages } from "./pages";
import { measureLeading, textOf, toParagraphs } from "./paragraphs";

/** A story has a few pages, a report a hundred; more are a book, and one would wait for it for minutes. */
const MOST_PAGES = 200;

const OPEN_AND_COPY = "Open it in a PDF reader, copy the story's text and paste it.";

/** Reads the one story of a PDF. */
export const read: FormatReader = async ({ name, bytes }) => {
  const outcome = await readPages(bytes, MOST_PAGES);
  if (!outcome.ok && outcome.reason === "password")
    return refuse(
      `“${name}” is protected with a password, so it cannot be read.`,
      "Open it in a PDF reader with its password, copy the story's text and paste it.",
    );
  if (!outcome.ok) return refuse(`“${name}” is a damaged PDF, or not whole.`, OPEN_AND_COPY);

  const { pages, count } = outcome;
  const found = pages.filter((page) => page !== null);
  if (pages.length > 0 && found.length === 0)
    return refuse(`“${name}” is a damaged PDF: none of its pages could be read.`, OPEN_AND_COPY);
  const laid = layOut(toBlocks(found));
  if (countWords(laid.text) === 0)
    return refuse(
      `“${name}” has no text layer: its pages are pictures, and Galley cannot read the words in them.`,
      "Ask for the text itself, or let a program for text recognition (OCR) add a text layer.",
    );
  const title = laid.parts.find(({ kind }) => kind === "headline");
  return succeed({
    stories: [
      {
        title: title === undefined ? "" : laid.text.slice(title.span.start, title.span.end),
        ...laid,
        remarks: remarksOn(pages, count),
      },
    ],
  });
};

function toBlocks(pages: readonly PageText[]): readonly Block[] {
  const clean = takeFurniture(pages);
  const columns = clean.map(({ body }) => toColumns(body).map((rows) => rows.map(toLine)));
  const leading = measureLeading(columns.flat());
  const paragraphs = columns.map((page) => page.flatMap((lines) => toParagraphs(lines, leading)));
  const heads = clean.flatMap(({ head }) => head.map(({ text }) => text));
  const kinds = kindsOf(paragraphs.flat(), heads);
  return clean.flatMap(({ head, foot }, index): readonly Block[] => [
    ...head.map(toNote),
    ...(paragraphs[index] ?? []).map((paragraph) => ({
      kind: kinds.get(paragraph),
      text: textOf(paragraph),
    })),
    ...(pages[index]?.turned ?? []).map((text) => ({ kind: "note" as const, text })),
    ...foot.map(toNote),
  ]);
}

function toNote({ text }: Line): Block {
  return { kind: "note", text };
}

function remarksOn(pages: readonly (PageText | null)[], count: number): readonly Remark[] {
  const damaged = numbersOf(pages, (page) => page === null);
  const empty = numbersOf(
    pages,
    (page) => page !== null && page.upright.length + page.turned.length === 0,
  );
  const remarks: Remark[] = [];
  if (damaged !== "") remarks.push({ weight: "warning", words: `${damaged} could not be read.` });
  if (empty !== "")
    remarks.push({
      weight: "warning",
      words: `${empty} without text: there may be words in a picture.`,
    });
  if (count > pages.length)
    remarks.push({
      weight: "warning",
      words: `Only the first ${pages.length} of ${count} pages were read.`,
    });
  return remarks;
}

/** "Page 3", "Pages 3, 4"; "" where there is none. */
function numbersOf(
  pages: readonly (PageText | null)[],
  isOne: (page: PageText | null) => boolean,
): string {
  const numbers = pages.flatMap((page, index) => (isOne(page) ? [index + 1] : []));
  if (numbers.length === 0) return "";
  return `${numbers.length === 1 ? "Page" : "Pages"} ${numbers.join(", ")}`;
}
