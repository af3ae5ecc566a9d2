/**
 * Bytes become text here and nowhere else. A wrong guess would fill both columns with noise that looks like a
 * difference, so whatever is not plain text in UTF-8 is refused, with a sentence that says what it is instead.
 */
import type { Source } from "../model/comparison";
import { type Outcome, refuse, succeed } from "./problem";
import { isPicture, recogniseFormat, recogniseMarkup } from "./recognise";
import { checkSize } from "./size";

/** A character with something to see: neither white space nor a control or invisible formatting character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

const SAVE_AS_TEXT =
  "Save the story as plain text (UTF-8) and drop it again, or copy its text and paste it.";

/** A picture of a story has no text to be saved. */
const COPY_FROM_PICTURE =
  "Check whether the story is there as a text, too, or copy or type its words and paste them.";

/** Reads the bytes of a file as a story. A byte order mark is dropped; nothing else of the text is changed. */
export function decode(name: string, bytes: Uint8Array): Outcome<Source> {
  const tooLarge = checkSize(name, bytes.length);
  if (tooLarge !== null) return { ok: false, problem: tooLarge };

  const format = recogniseFormat(bytes);
  if (format !== null) {
    const advice = isPicture(format) ? COPY_FROM_PICTURE : SAVE_AS_TEXT;
    return refuse(`“${name}” is ${format}, which Galley cannot read yet.`, advice);
  }
  if (bytes.includes(0)) return refuse(`“${name}” is not a text file.`, SAVE_AS_TEXT);

  const text = decodeUtf8(bytes);
  if (text === null) {
    return refuse(
      `“${name}” is not in UTF-8: it is damaged, or in an older encoding that Galley cannot read yet.`,
      SAVE_AS_TEXT,
    );
  }
  return acceptText(name, text);
}

/** Takes a decoded text as a story, unless there is nothing in it to compare. */
export function acceptText(name: string, text: string): Outcome<Source> {
  const markup = recogniseMarkup(text);
  if (markup !== null)
    return refuse(`“${name}” is ${markup}, which Galley cannot read yet.`, SAVE_AS_TEXT);
  if (!VISIBLE.test(text)) {
    return refuse(
      `“${name}” holds no text, so there is nothing to compare.`,
      "Check that the story was saved, then drop it again.",
    );
  }
  return succeed({ name, text });
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
