/**
 * One item of an agency's file into a story. Agencies say much twice: the headline in the metadata and again above the
 * text, the lead as abstract, the place as dateline and again in the first sentence. Whatever is the same is shown once.
 */
import { type Block, layOut, type Remark, type Story } from "../story";
import { evenOut } from "../whiteSpace";
import { isWithdrawn, remarkStatus, type Status } from "./status";

/** A block of an item. */
export interface ItemBlock extends Block {
  /** It sums the text up: an abstract, a teaser. Where there is no other text, it is the text. */
  readonly summary?: boolean;
}

/** What a format reader finds in an item, in the order in which it is to be shown. */
export interface Item extends Status {
  /** A name for where there is no headline. */
  readonly slug: string;
  readonly blocks: readonly ItemBlock[];
  readonly remarks: readonly Remark[];
}

/** Shorter ones may well stand in the text by chance: "Reuters". */
const LEAST_REPEATED_NOTE = 25;

/** Each is looked for in all of the text. */
const MOST_NOTES = 200;

/** The place and the agency before the first sentence take no more. */
const DATELINE_WITHIN = 120;

/** Above the first sentence stand a note to editors, the byline, at times a second note. */
const FIRST_PARAGRAPHS = 4;

/** Dates for machines that stand where the dateline should: "20170102T222800+0000". */
const MACHINE_DATE = /^\d{8}t?\d{4,6}[\d:+z-]*$/u;

/** Whether `item` has text of its own, and not only a headline, a summary and notes. */
export function hasText({ blocks }: Item): boolean {
  return blocks.some(({ kind, text }) => kind === undefined && text.trim() !== "");
}

/** Sets an item out as a story. */
export function toStory(item: Item): Story {
  const blocks = nameFirst(showOnce(nameByline(blocksOf(item))));
  const title = blocks.find(({ kind }) => kind === "headline")?.text ?? item.slug;
  const remarks = [...remarkStatus(item), ...item.remarks];
  if (!blocks.some(({ kind }) => kind === undefined || kind === "body"))
    remarks.push({ weight: "warning", words: "This item holds no text but what is shown here." });
  return { title: evenOut(title).trim(), ...layOut(blocks), remarks };
}

/** The blocks of an item; its summary is its text where there is no other, but not of a story that was taken back. */
function blocksOf(item: Item): readonly ItemBlock[] {
  const visible = item.blocks.filter(({ text }) => text.trim() !== "");
  if (hasText(item) || isWithdrawn(item)) return visible;
  return visible.map((block) => (block.summary === true ? { text: block.text } : block));
}

/** What opens a text without a headline is no headline: these formats have an element for it, and it is empty in an alert. */
function nameFirst(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === "headline")) return blocks;
  const first = blocks.find(({ kind }) => kind === undefined);
  return blocks.map((block) => (block === first ? { kind: "body", text: block.text } : block));
}

/** A first paragraph that says what the byline in the metadata says is the byline; the one in the metadata goes. */
function nameByline(blocks: readonly ItemBlock[]): readonly ItemBlock[] {
  const bylines = blocks.filter(({ kind }) => kind === "byline");
  const said = new Set(bylines.map(({ text }) => fold(text)));
  const again = blocks
    .filter(({ kind }) => kind === undefined)
    .slice(0, FIRST_PARAGRAPHS)
    .filter(({ text }) => said.has(fold(text)));
  const once = new Set(again.map(({ text }) => fold(text)));
  return blocks
    .filter((block) => !bylines.includes(block) || !once.has(fold(block.text)))
    .map((block) => (again.includes(block) ? { kind: "byline", text: block.text } : block));
}

function showOnce(blocks: readonly ItemBlock[]): readonly Block[] {
  const body = blocks.filter(({ kind }) => kind === undefined).map(({ text }) => fold(text));
  const compares = blocks.filter(({ kind }) => kind === "note").length <= MOST_NOTES;
  const seen = new Set<string>();
  const headlines = new Set(
    blocks.filter(({ kind }) => kind === "headline").map(({ text }) => fold(text)),
  );
  let captionGone = false;
  return blocks.filter(({ kind, text }) => {
    const folded = fold(text);
    if (kind === undefined)
      return body.length === 1 || folded !== body[0] || !headlines.has(folded);
    const key = `${kind === "credit" ? "credit" : ""} ${folded}`;
    const again = kind !== "subhead" && seen.has(key);
    seen.add(key);
    const gone = isGone(kind, folded, again, captionGone, compares ? body : []);
    if (kind === "caption") captionGone = gone;
    return !gone;
  });
}

function isGone(
  kind: Block["kind"],
  folded: string,
  again: boolean,
  captionGone: boolean,
  body: readonly string[],
): boolean {
  // Two pictures may be by one photographer.
  if (kind === "credit") return again && captionGone;
  if (again) return true;
  if (kind === "note")
    return folded.length >= LEAST_REPEATED_NOTE && body.some((text) => text.includes(folded));
  if (kind !== "dateline") return false;
  return (
    MACHINE_DATE.test(folded) ||
    body.slice(0, FIRST_PARAGRAPHS).some((text) => text.startsWith(folded)) ||
    body.slice(0, 2).some((text) => text.slice(0, DATELINE_WITHIN).includes(folded))
  );
}

/** What makes two texts the same for a reader. */
function fold(text: string): string {
  return evenOut(text).trim().toLowerCase();
}
