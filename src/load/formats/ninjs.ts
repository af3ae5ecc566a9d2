/** ninjs 1 to 3, one item or several: in an array, one a line, or in the envelope of a news API. */
import { type Outcome, refuse } from "../problem";
import type { Content, FormatReader } from "./format";
import { tellUnread } from "./leftOut";
import { MOST_ITEMS, toStories } from "./news/stories";
import { isTooDeep } from "./ninjs/depth";
import { type Fields, toFields } from "./ninjs/fields";
import { hasWords, isItem, readItem } from "./ninjs/item";
import { findRepeated } from "./ninjs/repeated";
import type { Remark } from "./story";

/** Envelopes nest a few levels; below, everything is part of an item. */
const DEEPEST_ENVELOPE = 5;

/** Inside of items and not items of the same rank: pictures, files. */
const PARTS: ReadonlySet<string> = new Set(["associations", "renditions"]);

/** Reads all items of a file. */
export const read: FormatReader = ({ name, text }) => Promise.resolve(readNinjs(name, text));

function readNinjs(name: string, text: string): Outcome<Content> {
  if (isTooDeep(text)) {
    return refuse(
      `“${name}” nests deeper than any story does, so it was not opened.`,
      "Show the file as plain text, or save the story as plain text and drop it again.",
    );
  }
  const values = parse(text);
  if (values === null) {
    return refuse(
      `“${name}” is damaged: it begins like ninjs, but is no JSON.`,
      "Show the file as plain text to see what is there, or have it sent again.",
    );
  }
  const items = findItems(values);
  if (items.length === 0) {
    return refuse(
      `“${name}” is JSON, but holds no story that Galley knows.`,
      "Show the file as plain text, or save the story as plain text and drop it again.",
    );
  }
  const stories = items.slice(0, MOST_ITEMS).map(readItem);
  return toStories(name, stories, [
    ...remarkRepeated(text),
    ...tellUnread(items.length, MOST_ITEMS, "items"),
  ]);
}

/** Fields without words of a story are repeated by some senders; nothing is lost there. */
function remarkRepeated(text: string): readonly Remark[] {
  const names = findRepeated(text).filter((name) => hasWords(name.toLowerCase()));
  if (names.length === 0) return [];
  const list = names.map((name) => `“${name}”`).join(", ");
  return [
    {
      weight: "warning",
      words: `The file fills ${list} twice in one item; the later text is shown.`,
    },
  ];
}

/** The values in `text`: one, or one on every line. */
function parse(text: string): readonly unknown[] | null {
  const whole = parseOne(text);
  if (whole !== null) return [whole.value];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values: unknown[] = [];
  for (const line of lines) {
    const parsed = parseOne(line);
    if (parsed === null) return null;
    values.push(parsed.value);
  }
  return values;
}

function parseOne(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** The outermost items in `values`, in their order. */
function findItems(values: readonly unknown[]): readonly Fields[] {
  const items: Fields[] = [];
  collect(values, DEEPEST_ENVELOPE, items);
  return items;
}

function collect(value: unknown, depth: number, items: Fields[]): void {
  if (depth < 0) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, depth - 1, items);
    return;
  }
  const fields = toFields(value);
  if (isItem(fields)) items.push(fields);
  else {
    for (const [key, entry] of fields) if (!PARTS.has(key)) collect(entry, depth - 1, items);
  }
}
