/** One ninjs item. ninjs 1 names its fields by pattern (`body_xhtml`, `headline_main`), later ones list them with roles. */
import { countWords } from "../../words";
import { tellNotShown } from "../leftOut";
import { chooseBody, MOST_FORMS, textOfBlocks } from "../news/bodies";
import { readField } from "../news/content";
import type { Item, ItemBlock } from "../news/item";
import { readNitf } from "../news/nitf";
import type { Block, Remark } from "../story";
import { findAll, parseXml } from "../xml/tree";
import { evenOut } from "../whiteSpace";
import { entriesIn, type Fields, textIn, toFields } from "./fields";

/** Without one of these an object is something else that happens to be JSON. */
const TELLING = /^(?:headlines?|headline_.+|bodies|body_.+|descriptions|description_.+)$/u;

const MAIN = /^main$/iu;
const PICTURES = /^(?:picture|graphic|photo|image|video|animation)$/iu;

/** What Superdesk sets below a text: where to find help, how to reach the desk. It is no form of the text. */
const FOOTER = "body_footer";

/** Whether a field called `key` holds words of a story. */
export function hasWords(key: string): boolean {
  return TELLING.test(key) || key === "byline" || key === "by";
}

/** Whether `fields` are those of an item with words in it. */
export function isItem(fields: Fields): boolean {
  return Array.from(fields).some(
    ([key, value]) =>
      TELLING.test(key) &&
      (typeof value === "string" || (key.endsWith("s") && Array.isArray(value))),
  );
}

/** Reads one item. */
export function readItem(fields: Fields): Item {
  const content = chooseBody(readBodies(fields));
  const rights = toFields(fields.get("rightsinfo"));
  const associated = entriesIn(fields, "associations");
  const blocks: readonly ItemBlock[] = [
    { kind: "note", text: textIn(fields, "slugline") },
    ...readHeadlines(fields).map((text) => ({ kind: "headline", text }) as const),
    { kind: "byline", text: textIn(fields, "byline") || textIn(fields, "by") },
    { kind: "dateline", text: textIn(fields, "dateline") },
    ...readTexts(fields, "description", "descriptions").map(toSummary),
    ...content.blocks,
    ...readField(textIn(fields, FOOTER), "text/html").map(
      ({ text }) => ({ kind: "note", text }) as const,
    ),
    ...associated.flatMap(readPicture),
    ...["ednote", "copyrightnotice", "usageterms"].flatMap((key) =>
      [fields, rights].map((place) => ({ kind: "note", text: textIn(place, key) }) as const),
    ),
  ];
  return {
    slug: textIn(fields, "slugline") || textIn(fields, "title"),
    status: textIn(fields, "pubstatus"),
    embargo: textIn(fields, "embargoed") || undefined,
    blocks: blocks.map((block) => ({ ...block, text: unwrapLines(block) })),
    remarks: [...content.remarks, ...remarkAssociated(associated)],
  };
}

/** A text field, with its type as far as the file tells. */
interface Typed {
  readonly text: string;
  readonly type: string;
}

/** Texts by pattern ("description_text") and, from ninjs 2 on, in a list. The main one comes first. */
function readTexts(fields: Fields, name: string, list: string): readonly Typed[] {
  const byPattern = Array.from(fields)
    .filter(([key]) => key.startsWith(`${name}_`))
    .map(([key]) => ({ text: textIn(fields, key), type: key.slice(name.length + 1) }));
  const listed = entriesIn(fields, list)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((entry) => ({ text: textIn(entry, "value"), type: textIn(entry, "contenttype") }));
  return [...byPattern, ...listed].filter(({ text }) => text.trim() !== "");
}

function rank(entry: Fields): number {
  return MAIN.test(textIn(entry, "role")) ? 0 : 1;
}

function readHeadlines(fields: Fields): readonly string[] {
  const headlines = [
    textIn(fields, "headline"),
    ...readTexts(fields, "headline", "headlines").map(({ text }) => text),
  ];
  const told = headlines.filter((text) => text.trim() !== "");
  return told.length > 0 ? told : [textIn(fields, "title")];
}

function readBodies(fields: Fields): readonly (readonly Block[])[] {
  const forms = new Map(Array.from(fields).filter(([key]) => key !== FOOTER));
  return readTexts(forms, "body", "bodies").slice(0, MOST_FORMS).map(readBody);
}

/** `type` is a media type or the end of the field's name: "text/html", "xhtml", "nitf". */
function readBody({ text, type }: Typed): readonly Block[] {
  if (!/html/iu.test(type) && /xml|nitf/iu.test(type)) {
    const outcome = parseXml(text);
    const [nitf] = outcome.ok
      ? [outcome.root, ...findAll(outcome.root, "nitf")].filter(({ name }) => name === "nitf")
      : [];
    // What is no NITF is a format of one agency; it writes the same text in HTML beside it.
    return nitf === undefined ? [] : readNitf(nitf).blocks;
  }
  return readField(text, type === "text" ? "text/plain" : type);
}

function toSummary({ text, type }: Typed): ItemBlock {
  return { kind: "note", text: textOfBlocks(readField(text, type)), summary: true };
}

/** What is said of a picture, and by whom it is. */
function readPicture(fields: Fields): readonly ItemBlock[] {
  if (!PICTURES.test(textIn(fields, "type"))) return [];
  const captions = readTexts(fields, "description", "descriptions");
  const credit = textIn(fields, "byline") || textIn(fields, "by") || textIn(fields, "creditline");
  return [
    ...captions.map(
      ({ text, type }) => ({ kind: "caption", text: textOfBlocks(readField(text, type)) }) as const,
    ),
    { kind: "credit", text: credit },
    { kind: "note", text: textIn(fields, "ednote") },
    { kind: "note", text: textIn(fields, "usageterms") },
  ];
}

/** Other stories that come along with this one are named, not shown. */
function remarkAssociated(associated: readonly Fields[]): readonly Remark[] {
  const words = associated
    .flatMap(readBodies)
    .reduce((count, blocks) => count + countWords(textOfBlocks(blocks)), 0);
  return tellNotShown(words, "of items that come along with this story");
}

/** Fields of one line are wrapped by some senders. */
function unwrapLines({ kind, text }: Block): string {
  return kind === undefined ? text : evenOut(text);
}
