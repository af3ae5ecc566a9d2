/*
 * What stands above a Markdown text between two lines of dashes: what the desk's system knows of the story. It is YAML or
 * TOML; of these only what such systems write is read: a value, a quoted value, a list, lines of text.
 */
import type { SegmentKind } from "../../../model/comparison";

/** A field of the front matter, as words. */
export interface Field {
  /** As it is written. */
  readonly key: string;
  readonly value: string;
  /** Whether it is a list. */
  readonly isList: boolean;
}

const KINDS: readonly (readonly [kind: SegmentKind, keys: RegExp])[] = [
  ["headline", /^(?:title|headline|hed)$/iu],
  ["subhead", /^(?:subtitle|subheadline|standfirst|dek|deck|strapline)$/iu],
  ["byline", /^(?:byline|authors?|by)$/iu],
  ["dateline", /^dateline$/iu],
  [
    "note",
    /^(?:date|published|updated|lastmod|keywords?|tags?|categor(?:y|ies)|sections?|slug|slugline|embargo|status|note|notes|editors?[-_ ]?note|corrections?|description|summary|abstract|excerpt|copyright|credit)$/iu,
  ],
];

const ENTRY = /^(["']?)([A-Za-z][\w .-]*?)\1\s*[:=]\s?(.*)$/u;
const ITEM = /^\s*-\s+(.*)$/u;

/** The kind of a field's value; undefined where it is none of the story's words: a layout, an address. */
export function kindOfField({ key }: Field): SegmentKind | undefined {
  return KINDS.find(([, keys]) => keys.test(key))?.[0];
}

/** Reads the fields between the dashes. */
export function readFrontMatter(source: string): readonly Field[] {
  const fields: { key: string; values: string[]; isList: boolean }[] = [];
  for (const line of source.split(/\r?\n/u)) {
    const entry = ENTRY.exec(line);
    const last = fields.at(-1);
    if (entry !== null) {
      const value = entry[3] ?? "";
      const isList = /^\[.*\]$/u.test(value.trim());
      const values = isList ? readList(value.trim()) : [readValue(value)];
      fields.push({ key: entry[2] ?? "", values, isList });
    } else if (last !== undefined && line.trim() !== "" && !line.trimStart().startsWith("#")) {
      const item = ITEM.exec(line)?.[1];
      if (item !== undefined) last.isList = true;
      last.values.push(item === undefined ? line.trim() : readValue(item));
    }
  }
  return fields.map(({ key, values, isList }) => ({
    key,
    value: values.filter((value) => value !== "").join(isList ? ", " : " "),
    isList,
  }));
}

function readList(value: string): string[] {
  return value.slice(1, -1).split(",").map(readValue);
}

/** A value without its quotation marks, and without the sign that says that lines of text follow. */
function readValue(value: string): string {
  const plain = value.trim();
  if (/^[|>][-+]?$/u.test(plain)) return "";
  const single = /^'(.*)'$/u.exec(plain)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"(.*)"$/u.exec(plain)?.[1];
  if (double !== undefined) return double.replace(/\\(["\\])/gu, "$1");
  return /^name\s*:\s+(.*)$/u.exec(plain)?.[1] ?? plain;
}
