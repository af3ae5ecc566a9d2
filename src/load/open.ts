/** A file's bytes into stories: what it is, how its characters are told, and the reader of its format. */
import { decodeText } from "./encoding";
import { type Content, FORMAT_NAMES, type Format, type FormatReader } from "./formats/format";
import { type Outcome, refuse, succeed } from "./problem";
import { recogniseBytes } from "./recogniseBytes";
import { recogniseText } from "./recogniseText";
import type { Choice, Encoding, Opened, Reading } from "./reading";
import { checkSize } from "./size";

/** A character with something to see: neither white space nor a control or invisible formatting character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

const SAVE_AS_TEXT =
  "Save the story as plain text (UTF-8) and drop it again, or copy its text and paste it.";

/** A picture of a story has no text to be saved. */
const COPY_FROM_PICTURE =
  "Check whether the story is there as a text, too, or copy or type its words and paste them.";

/** Each is fetched when a file of its format comes. */
const READERS: Readonly<Partial<Record<Format, () => Promise<{ readonly read: FormatReader }>>>> = {
  html: () => import("./formats/html/html"),
  markdown: () => import("./formats/markdown/markdown"),
  pdf: () => import("./formats/pdf/pdf"),
};

/** Reads the stories of a file. `reading` is what the editor has chosen; what it leaves out is decided by evidence. */
export async function open(
  name: string,
  bytes: Uint8Array,
  reading: Reading = {},
): Promise<Outcome<Opened>> {
  const tooLarge = checkSize(name, bytes.length);
  if (tooLarge !== null) return { ok: false, problem: tooLarge };

  const recognised = recogniseBytes(bytes);
  if (recognised !== null) {
    if ("format" in recognised) return readAs(recognised.format, name, bytes, "", reading, []);
    return refuse(
      `“${name}” is ${recognised.foreign}, which holds no text that Galley could read.`,
      recognised.picture ? COPY_FROM_PICTURE : SAVE_AS_TEXT,
    );
  }
  const decoded = decodeText(bytes, reading.encoding);
  if (decoded === null)
    return refuse(`“${name}” is not text, or in an encoding nobody can tell.`, SAVE_AS_TEXT);
  const { text, encoding } = decoded;
  if (!VISIBLE.test(text)) {
    return refuse(
      `“${name}” holds no text, so there is nothing to compare.`,
      "Check that the story was saved, then drop it again.",
    );
  }
  const format = reading.plain === true ? "text" : recogniseText(name, text);
  if (format !== "text")
    return readAs(format, name, bytes, text, reading, ["encoding", "plain"], encoding);
  return succeed({
    format: FORMAT_NAMES.text,
    encoding,
    stories: [{ title: "", text, parts: [], remarks: [] }],
    choices: reading.plain === true ? ["encoding", "plain"] : ["encoding"],
  });
}

async function readAs(
  format: Format,
  name: string,
  bytes: Uint8Array,
  text: string,
  reading: Reading,
  choices: readonly Choice[],
  encoding?: Encoding,
): Promise<Outcome<Opened>> {
  const load = READERS[format];
  if (load === undefined)
    return refuse(`“${name}” is ${FORMAT_NAMES[format]}, which Galley cannot read.`, SAVE_AS_TEXT);
  const { read } = await load();
  const outcome: Outcome<Content> = await read({ name, bytes, text }, reading);
  if (!outcome.ok) return outcome;
  return succeed({
    format: FORMAT_NAMES[format],
    ...(encoding !== undefined && { encoding }),
    stories: outcome.value.stories,
    choices: [...choices, ...(outcome.value.choices ?? [])],
  });
}
