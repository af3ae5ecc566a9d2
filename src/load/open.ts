/** A file's bytes into stories: what it is, how its characters are told, and the reader of its format. */
import { type Decoded, decodeText } from "./encoding";
import { type Content, FORMAT_NAMES, type Format, type FormatReader } from "./formats/format";
import type { Remark } from "./formats/story";
import { remarkOnWithdrawal } from "./formats/wire/withdrawal";
import { type Outcome, type Problem, refuse, succeed } from "./problem";
import { recogniseBytes } from "./recogniseBytes";
import { recogniseText } from "./recogniseText";
import type { Choice, Opened, Reading } from "./reading";
import { checkSize } from "./size";
import { isVisible, refuseEmpty } from "./text";

const SAVE_AS_TEXT =
  "Save the story as plain text (UTF-8) and drop it again, or copy its text and paste it.";

/** A picture of a story has no text to be saved. */
const COPY_FROM_PICTURE =
  "Check whether the story is there as a text, too, or copy or type its words and paste them.";

/** Each is fetched when a file of its format comes. */
const READERS: Readonly<Partial<Record<Format, () => Promise<{ readonly read: FormatReader }>>>> = {
  nitf: () => import("./formats/xml"),
  newsml: () => import("./formats/xml"),
  "newsml-g2": () => import("./formats/xml"),
  xml: () => import("./formats/xml"),
  ninjs: () => import("./formats/ninjs"),
  wire: () => import("./formats/wire/wire"),
  docx: () => import("./formats/docx/docx"),
  odt: () => import("./formats/odt/odt"),
  rtf: () => import("./formats/rtf/rtf"),
  eml: () => import("./formats/eml/eml"),
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
  const decoded = await decodeText(bytes, reading.encoding);
  if (decoded === null)
    return refuse(
      `“${name}” is not text (a program or an archive, or damaged beyond reading).`,
      SAVE_AS_TEXT,
    );
  const { text, encoding } = decoded;
  if (!isVisible(text)) return refuseEmpty(name);
  const format = reading.plain === true ? "text" : recogniseText(name, text);
  if (format !== "text")
    return readAs(format, name, bytes, text, reading, ["encoding", "plain"], decoded);
  return succeed({
    format: FORMAT_NAMES.text,
    encoding,
    stories: [
      {
        title: "",
        text,
        parts: [],
        remarks: [...decoded.remarks, ...remarkOnNuls(text), ...remarkOnWithdrawal(text)],
      },
    ],
    choices: reading.plain === true ? ["encoding", "plain"] : ["encoding"],
  });
}

/** NUL is in no text; where it is, an editor should look whether this is one. */
function remarkOnNuls(text: string): readonly Remark[] {
  const count = text.split("\u0000").length - 1;
  if (count === 0) return [];
  const words = `The file holds ${count === 1 ? "a NUL character" : `${count} NUL characters`}, which no text has; check that it is one.`;
  return [{ weight: "warning", words }];
}

async function readAs(
  format: Format,
  name: string,
  bytes: Uint8Array,
  text: string,
  reading: Reading,
  choices: readonly Choice[],
  decoded?: Decoded,
): Promise<Outcome<Opened>> {
  const load = READERS[format];
  if (load === undefined)
    return refuse(`“${name}” is ${FORMAT_NAMES[format]}, which Galley cannot read.`, SAVE_AS_TEXT);
  const { read } = await load();
  const outcome: Outcome<Content> = await read({ name, bytes, text }, reading);
  if (!outcome.ok)
    return choices.includes("plain") ? offerPlain(outcome.problem, reading) : outcome;
  return succeed({
    format: FORMAT_NAMES[format],
    ...(decoded !== undefined && { encoding: decoded.encoding }),
    stories: outcome.value.stories.map((story) => ({
      ...story,
      remarks: [...(decoded?.remarks ?? []), ...story.remarks],
    })),
    choices: [...choices, ...(outcome.value.choices ?? [])],
  });
}

/** Characters can be shown as they are, whatever is wrong with the markup around them. */
function offerPlain(problem: Problem, { encoding }: Reading): Outcome<never> {
  const instead = { ...(encoding !== undefined && { encoding }), plain: true };
  return { ok: false, problem: { ...problem, instead } };
}
