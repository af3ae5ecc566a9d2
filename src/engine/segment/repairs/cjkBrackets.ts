/*   これは山です（これは山です。|これは山です）。 → one sentence;   「行きます。」|と彼は言った。 → one sentence
 *   再開する。（共同）|雨だった。 → the bracket stays with the sentence before
 * Japanese and Chinese copy keeps what stands in brackets with its sentence, and the particle after a quotation with it.
 */
import type { Held, Holds } from "./break";

const BRACKET = /[（「『【）]/u;
const OPENING = "（「『【";
const CLOSING = "）」』】";
const STOPS = "。！？";

/** Longer brackets were never closed. UTF-16 code units. */
const LONGEST_BRACKET = 300;

const QUOTING_PARTICLE = /^(?:と|って|という|との|，|、)/u;
const LIST_NUMBER = /^\d{1,2}[.．]?）/u;

export const holdCjkBrackets: Holds = (paragraph) => {
  const held: Held[] = [];
  if (!BRACKET.test(paragraph)) return held;
  const open: number[] = [];
  const number = LIST_NUMBER.exec(paragraph);
  if (number) held.push({ start: 0, end: number[0].length, breaks: [] });
  for (let i = 0; i < paragraph.length; i++) {
    const character = paragraph.charAt(i);
    if (OPENING.includes(character)) open.push(i);
    else if (CLOSING.includes(character)) {
      const start = open.pop();
      if (start === undefined || i - start > LONGEST_BRACKET) continue;
      const isRound = paragraph.charAt(start) === "（";
      const isQuoted = QUOTING_PARTICLE.test(paragraph.slice(i + 1, i + 4));
      if (isRound && STOPS.includes(paragraph.charAt(start - 1)))
        held.push({ start: start - 1, end: i + 1, breaks: [i + 1] });
      else if (isRound) held.push({ start, end: i, breaks: [] });
      else if (isQuoted) held.push({ start: i - 1, end: i + 1, breaks: [] });
    }
  }
  return held;
};
