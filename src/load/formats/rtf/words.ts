/** What the words of RTF stand for. */

/** Words that are a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["{", "{"],
  ["}", "}"],
  ["~", "\u00a0"],
  ["-", "\u00ad"],
  ["_", "\u2011"],
  ["tab", "\t"],
  ["line", "\n"],
  ["page", "\n"],
  ["column", "\n"],
  ["emdash", "—"],
  ["endash", "–"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["qmspace", "\u2005"],
  ["bullet", "•"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["zwj", "\u200d"],
  ["zwnj", "\u200c"],
  ["zwbo", "\u200b"],
  ["zwnbo", "\u2060"],
  ["ltrmark", "\u200e"],
  ["rtlmark", "\u200f"],
]);

/** Words that end a paragraph. A backslash before a line break is one, too. */
export const BREAKS: ReadonlySet<string> = new Set([
  "par",
  "sect",
  "cell",
  "row",
  "nestcell",
  "nestrow",
  "\n",
  "\r",
]);

/**
 * Where the words of a group go. `text`: on where they would have gone without it. `again`: where they would have gone if
 * the group around did not say everything twice.
 */
export type Destination =
  | "text"
  | "again"
  | "header"
  | "footer"
  | "footnote"
  | "annotation"
  | "author"
  | "box"
  | "fonts"
  | "styles"
  | "skip";

/** Groups by their first word. Marked as ignorable, a group that is not named here is skipped. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...["header", "headerl", "headerr", "headerf"].map((word) => [word, "header"] as const),
  ...["footer", "footerl", "footerr", "footerf"].map((word) => [word, "footer"] as const),
  ["footnote", "footnote"],
  ["annotation", "annotation"],
  ["atnauthor", "author"],
  ["shptxt", "box"],
  ["dptxbxtext", "box"],
  ["fonttbl", "fonts"],
  ["stylesheet", "styles"],
  // A shape holds its text and its settings. What is said twice says it the second time in Unicode.
  ["ud", "again"],
  ...["shpinst", "do", "moMath", "moMathPara", "fldrslt", "result"].map(
    (word) => [word, "text"] as const,
  ),
  ...["colortbl", "info", "pict", "fldinst", "filetbl", "listtable", "revtbl"].map(
    (word) => [word, "skip"] as const,
  ),
  // Said a second time for old programs.
  ...["nonshppict", "shprslt", "nonesttables", "upr", "listtext", "pntext"].map(
    (word) => [word, "skip"] as const,
  ),
  // Settings of shapes, and entries of an index that is made from them.
  ...["sp", "xe", "tc", "tcn", "rxe", "txe", "objdata", "objclass", "objname", "atnid"].map(
    (word) => [word, "skip"] as const,
  ),
  ...["atnref", "atndate", "atntime", "atnicn", "themedata", "datafield", "template"].map(
    (word) => [word, "skip"] as const,
  ),
]);
