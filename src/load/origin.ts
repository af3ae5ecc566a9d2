/** Where a text came from, kept beside it so that its file can be read in another way without being brought again. */
import type { Source } from "../model/comparison";
import type { Remark } from "./formats/story";
import { type Outcome, succeed } from "./problem";
import type { Choice, Encoding, Opened, Reading } from "./reading";
import { toSource } from "./toSource";

/** A file as it was brought, before anything was made of it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file of a text, how it was read and how else it can be. */
export interface Origin {
  readonly file: GivenFile;
  readonly reading: Reading;
  /** With its article: "a Word document (DOCX)". */
  readonly format: string;
  readonly encoding?: Encoding;
  readonly choices: readonly Choice[];
  /** Of all stories in the file, in its order; one or more. */
  readonly titles: readonly string[];
  /** What is to be said of how this story was read. */
  readonly remarks: readonly Remark[];
}

/** A text that has been read from a file. */
export interface Received {
  readonly source: Source;
  readonly origin: Origin;
}

/** Asked of the editor before a text of such a file can be shown. */
export interface StoryQuestion {
  readonly file: GivenFile;
  readonly reading: Reading;
  readonly titles: readonly string[];
}

/** A text, or the question which of several is meant. */
export type Reply =
  | { readonly kind: "text"; readonly received: Received }
  | { readonly kind: "question"; readonly question: StoryQuestion };

/** What is to be done with a file that was read: its one story is taken, of several the one that was chosen. */
export function reply(file: GivenFile, reading: Reading, opened: Opened): Reply {
  const { format, encoding, choices, stories } = opened;
  const titles = stories.map(({ title, text }) => title || firstWords(text));
  const story = stories[stories.length === 1 ? 0 : (reading.story ?? -1)];
  if (story === undefined) return { kind: "question", question: { file, reading, titles } };
  const origin: Origin = {
    file,
    reading,
    format,
    ...(encoding !== undefined && { encoding }),
    choices,
    titles,
    remarks: story.remarks,
  };
  return { kind: "text", received: { source: toSource(file.name, story), origin } };
}

/** The same where the file could not be read. */
export function replyTo(
  file: GivenFile,
  reading: Reading,
  outcome: Outcome<Opened>,
): Outcome<Reply> {
  return outcome.ok ? succeed(reply(file, reading, outcome.value)) : outcome;
}

/** So many characters tell one story of a file from the next. */
const TITLE_LENGTH = 80;

function firstWords(text: string): string {
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH).trimEnd()} …`;
}
