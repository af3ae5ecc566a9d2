/** A text that came as text: typed, pasted, or one of the page's own samples. */
import type { Source } from "../model/comparison";
import { type Outcome, refuse, succeed } from "./problem";

/** A character with something to see: neither white space nor a control or invisible formatting character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** Takes `text` as a story, unless there is nothing in it to compare. */
export function acceptText(name: string, text: string): Outcome<Source> {
  return VISIBLE.test(text) ? succeed({ name, text }) : refuseEmpty(name);
}

/** Says that there is nothing in a file to compare. */
export function refuseEmpty(name: string): Outcome<never> {
  return refuse(
    `“${name}” holds no text, so there is nothing to compare.`,
    "Check that the story was saved, then drop it again.",
  );
}

/** Whether `text` has anything to see. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
