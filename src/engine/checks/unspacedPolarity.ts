/*
 * Whether a "not" came or went in scripts that set no spaces. Words are too short and cut too freely there to be looked at
 * one by one; what is denied is read off the letters at the "not", and must stand on the other side without one.
 */
import type { Version } from "../../model/comparison";
import { mapPair, otherSide, type Pair, pairFrom, SIDES } from "../../model/pair";
import { type Span, slice } from "../../model/span";

/** By language: what is denied, with its "not". */
const DENIED: Readonly<Record<string, RegExp>> = {
  zh: /(?<not>并未|并没有|没有|不|未|没)(?<word>\p{Script=Han}{2})/gu,
  ja: /(?<word>\p{Script=Han}{2})(?<not>(?:し|され)(?:てい)?(?:な[いか]|ませ)|せず)/gu,
  th: /(?<not>ไม่ได้|ไม่|มิได้)(?<word>[\u0E00-\u0E7F]{5})/gu,
};

/** The first word of a match that is denied on one side only, with its "not", and the same without one. */
export function findUnspacedDenied(
  versions: Pair<Version>,
  segments: Pair<readonly number[]>,
): Pair<Span> | undefined {
  const pattern = DENIED[versions.a.language.split("-")[0] ?? ""];
  const pieces = mapPair(segments, (list, side) =>
    list.flatMap((segment) => versions[side].segments[segment]?.pieces ?? []),
  );
  const [a, b] = [pieces.a[0], pieces.b[0]];
  if (!pattern || !a || !b || pieces.a.length > 1 || pieces.b.length > 1) return undefined;
  const places = { a, b };
  const texts = mapPair(places, (piece, side) => slice(versions[side].text, piece));
  const denied = mapPair(texts, (text) => [...text.matchAll(pattern)]);
  for (const side of SIDES) {
    const far = otherSide(side);
    // One "not" more, and no more: where both sides deny, which "not" is whose is a guess.
    if (denied[side].length !== 1 || denied[far].length > 0) continue;
    const [found] = denied[side];
    const word = found?.groups?.["word"] ?? "";
    const place = texts[far].indexOf(word);
    if (!found || place < 0) continue;
    if (texts[side].split(word).length > 2) continue;
    return pairFrom(
      side,
      spanAt(places[side].start + found.index, found[0]),
      spanAt(places[far].start + place, word),
    );
  }
  return undefined;
}

function spanAt(start: number, { length }: string): Span {
  return { start, end: start + length };
}
