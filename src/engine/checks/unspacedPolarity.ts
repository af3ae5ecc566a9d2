/*
 * Whether a "not" came or went in scripts that set no spaces. Words are too short and cut too freely there to be looked at
 * one by one; what is denied is read off the letters at the "not", and must stand on the other side without one.
 */
import { type Pair, type Side, SIDES, otherSide } from "../../model/pair";

/** By language: what is denied, with its "not"; and what may stand right before the same without one. */
const DENIED: Readonly<Record<string, RegExp>> = {
  zh: /(?<not>并未|并没有|没有|不|未|没)(?<word>\p{Script=Han}{2})/gu,
  ja: /(?<word>\p{Script=Han}{2})(?<not>(?:し|され)(?:てい)?(?:な[いか]|ませ)|せず)/gu,
  th: /(?<not>ไม่ได้|ไม่|มิได้)(?<word>[\u0E00-\u0E7F]{5})/gu,
};

/** What was denied, on one side; where it stands on the other. Offsets are into the texts that were given. */
export interface Denied {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  readonly far: number;
  readonly length: number;
}

/** The first word that `texts` deny on one side only. */
export function findUnspacedDenied(texts: Pair<string>, language: string): Denied | undefined {
  const pattern = DENIED[language.split("-")[0] ?? ""];
  if (!pattern) return undefined;
  const denied = {
    a: [...texts.a.matchAll(pattern)],
    b: [...texts.b.matchAll(pattern)],
  };
  for (const side of SIDES) {
    const far = otherSide(side);
    // One "not" more, and no more: where both sides deny, which "not" is whose is a guess.
    if (denied[side].length !== 1 || denied[far].length > 0) continue;
    const [found] = denied[side];
    const word = found?.groups?.["word"] ?? "";
    const place = texts[far].indexOf(word);
    if (!found || place < 0) continue;
    if (texts[side].split(word).length > 2) continue;
    return {
      side,
      start: found.index,
      end: found.index + found[0].length,
      far: place,
      length: word.length,
    };
  }
  return undefined;
}
