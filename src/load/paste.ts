/** Text from the clipboard. */
import type { Source } from "../model/comparison";
import { type Outcome, refuse } from "./problem";
import { checkSize } from "./size";
import { acceptText } from "./text";

/** What a pasted text is called at the head of its column. */
export const PASTED_NAME = "Pasted text";

/** A name of this length is quoted whole. */
const LONGEST_QUOTED = 120;

const LINK = /^(?:https?|ftp|mailto|data|blob|javascript):\S+$/iu;
const PATH = /^(?:file:\/\/\S.*|[a-z]:[\\/].*|\\\\\S.*|~?\/(?:[^/\s][^/]*\/)+[^/]*)$/iu;

/** The plain text a clipboard or a text field holds, as a story; null where there is none. */
export function takePasted(text: string): Outcome<Source> | null {
  const words = text.trim();
  if (words === "") return null;
  const tooLarge = checkSize(PASTED_NAME, text.length);
  if (tooLarge !== null) return { ok: false, problem: tooLarge };
  return explainAddress(words) ?? acceptText(PASTED_NAME, text);
}

/** Says what was pasted where that is the address of a text and not the text; null where it is one. */
function explainAddress(words: string): Outcome<never> | null {
  const quoted = words.length > LONGEST_QUOTED ? `${words.slice(0, LONGEST_QUOTED)}…` : words;
  if (LINK.test(words)) {
    return refuse(
      `“${quoted}” is a link, and Galley loads nothing from other sites.`,
      "Open it, then copy the text of the story and paste that, or save the page and drop the file.",
    );
  }
  if (!words.includes("\n") && PATH.test(words)) {
    return refuse(
      `“${quoted}” is the place of a file, and a web page cannot open files by their place.`,
      "Drop the file itself onto the page, or choose it.",
    );
  }
  return null;
}
