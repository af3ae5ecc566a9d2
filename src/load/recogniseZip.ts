/** Tells which document a zip is, by the names of its parts: they stand in the clear, in front of each and once more at the end. */
import type { Recognised } from "./recogniseBytes";

/** How much of either end is searched. A document's own names come first, its pictures after them. */
const WINDOW = 65_536;

/** What stands between the start of an entry and its name: in front of a part, and in the directory at the end. */
const ENTRY = "PK(?:\\u0003\\u0004[^]{26}|\\u0001\\u0002[^]{42})";

const PARTS: readonly (readonly [part: RegExp, recognised: Recognised])[] = [
  [startingWith("mimetype[^]{0,64}?application/epub"), foreign("an EPUB book")],
  [
    startingWith("mimetype[^]{0,64}?application/vnd\\.oasis\\.opendocument\\.text"),
    { format: "odt" },
  ],
  [
    startingWith("mimetype[^]{0,64}?application/vnd\\.oasis\\.opendocument\\.spreadsheet"),
    foreign("a spreadsheet"),
  ],
  [
    startingWith("mimetype[^]{0,64}?application/vnd\\.oasis\\.opendocument\\.presentation"),
    foreign("a slide deck"),
  ],
  [startingWith("word/"), { format: "docx" }],
  [startingWith("xl/"), foreign("a spreadsheet")],
  [startingWith("ppt/"), foreign("a slide deck")],
  [startingWith("Index/(?:Document|Tables/|DocumentStylesheet)"), foreign("a Pages document")],
  // Some programs pack an OpenDocument without its type in front.
  [startingWith("content\\.xml"), { format: "odt" }],
];

/** Names what a zip is; an archive where none of its names tells. */
export function recogniseZip(bytes: Uint8Array): Recognised {
  const ends = [latin1(bytes.subarray(0, WINDOW)), latin1(bytes.subarray(-WINDOW))];
  const found = PARTS.find(([part]) => ends.some((end) => part.test(end)));
  return found?.[1] ?? foreign("a zip archive");
}

function startingWith(name: string): RegExp {
  return new RegExp(ENTRY + name, "u");
}

function foreign(name: string): Recognised {
  return { foreign: name, picture: false };
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
