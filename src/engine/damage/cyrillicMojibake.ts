/*
 * Russian in windows-1251 that was read as windows-1252: Привет → Ïðèâåò. Each letter became one accented Latin letter.
 * No language writes words of four accented letters and nothing else, so such a word is sure; where a line has one, its
 * short words (â, íå) are the same damage.
 */
import type { Notice } from "../../model/comparison";
import { slice } from "../../model/span";
import { linesHolding } from "./lines";

const WORD = /(?<![\p{L}\p{M}\p{N}])[À-ÿ¨¸]+(?![\p{L}\p{M}\p{N}])/gu;
/** Small letters behind one of either case, as Russian words are written. */
const SURE = /^[À-ßà-ÿ¨¸][à-ÿ¸]{3,}$/u;
const FOUR_ACCENTED = /[À-ÿ]{4}/gu;
const FIRST_ACCENTED = 0xc0;
const FIRST_CYRILLIC = 0x410;

/** The words of `text` that are Russian read under the wrong code page, in order. */
export function findCyrillicMojibake(text: string): Notice[] {
  const notices: Notice[] = [];
  for (const line of linesHolding(text, FOUR_ACCENTED)) {
    const words = Array.from(slice(text, line).matchAll(WORD));
    if (!words.some(([word]) => SURE.test(word))) continue;
    for (const { 0: word, index } of words) {
      const start = line.start + index;
      const reading = Array.from(word, toCyrillic).join("");
      notices.push({ kind: "mojibake", span: { start, end: start + word.length }, reading });
    }
  }
  return notices;
}

function toCyrillic(letter: string): string {
  if (letter === "¨") return "Ё";
  if (letter === "¸") return "ё";
  return String.fromCharCode(letter.charCodeAt(0) - FIRST_ACCENTED + FIRST_CYRILLIC);
}
