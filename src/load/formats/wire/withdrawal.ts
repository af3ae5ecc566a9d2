/*
 * An agency that takes a story back sends it, or its keyword, once more with a word for the desks. The words are written
 * in capitals on a line of their own, so that no sentence about a killing is taken for one.
 */
import type { Remark } from "../story";

/** Such a word stands on top. */
const MOST_LINES = 12;

const WITHDRAWN: readonly RegExp[] = [
  /^(?:(?:MANDATORY|BULLETIN|URGENT|ATTENTION)[\s:-]+)*KILL(?:[\s,]+KILL)*[\s'’!.<=]*$/u,
  /^.{0,60}\bSTORY WITHDRAWN\b/u,
  /^\^?[A-Z]{2}-.{2,60}, ?(?:BULLETIN |MANDATORY )?(?:KILL|Kill|Bulletin Kill|WITHDRAWN|Withdrawn)\b/u,
  /^(?:WITHDRAWN|WITHDRAWAL|ELIMINATION|ANNULATION|ANULAD[OA]|ANULACIÓN|ZURÜCKGEZOGEN|АННУЛИРОВАНО|СНЯТО)[\s:.!'’<=]*$/u,
  /^a kill is mandatory\b/iu,
];
const HELD = /^HOLD(?:[\s,]+HOLD)+[\s'’!.<=]*$/u;

/** Warns of a story that its agency has withdrawn or asks to hold. */
export function remarkOnWithdrawal(text: string): readonly Remark[] {
  const lines = text
    .split(/[\n\r]+/u, MOST_LINES * 2)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, MOST_LINES);
  if (lines.some((line) => WITHDRAWN.some((word) => word.test(line))))
    return [{ weight: "warning", words: "The agency withdrew this item." }];
  if (lines.some((line) => HELD.test(line)))
    return [{ weight: "warning", words: "The agency asks to hold this item until it is checked." }];
  return [];
}
