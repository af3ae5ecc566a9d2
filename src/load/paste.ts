/** Text from the clipboard. Only plain text is taken: a web page's markup never comes in. */
import type { Source } from "../model/comparison";
import { acceptText } from "./decode";
import type { Outcome } from "./problem";
import { checkSize } from "./size";

/** What a pasted text is called at the head of its column. */
export const PASTED_NAME = "Pasted text";

/** The plain text a clipboard or a text field holds, as a story; null where there is none. */
export function takePasted(text: string): Outcome<Source> | null {
  if (!/\S/u.test(text)) return null;
  const tooLarge = checkSize(PASTED_NAME, text.length);
  if (tooLarge !== null) return { ok: false, problem: tooLarge };
  return acceptText(PASTED_NAME, text);
}
