/*
 * Whether a name is all that was exchanged: "the minister flew to Cairo", "the minister flew to Tunis". Where no other name
 * stayed, only the rest of the match can tell that both speak of one event; so all of it must be said on either side.
 */
import { mapPair, otherSide, type Pair, SIDES } from "../../model/pair";
import { overlaps } from "../../model/span";
import { type AskedName, isWhollyStrange } from "./askedNames";
import { isKept } from "./goneNames";
import { type CheckedWord, heldBy, type Materials } from "./material";

/** So much of what either side says besides its names must be said by the other … */
const LEAST_REST = 0.8;
/** … and of so many words that weigh something. */
const FEWEST_REST = 2;

/** The one name of either side of the match `segments`, where all else is the same; none where a side has several. */
export function findOnlyNames(
  materials: Materials,
  segments: Pair<readonly number[]>,
  own: Pair<readonly AskedName[]>,
): Pair<AskedName> | undefined {
  const [a, ...othersOfA] = own.a.filter(({ weighty }) => weighty.length > 0);
  const [b, ...othersOfB] = own.b.filter(({ weighty }) => weighty.length > 0);
  if (!a || !b || othersOfA.length > 0 || othersOfB.length > 0) return undefined;
  if (!isWhollyStrange(a) || !isWhollyStrange(b)) return undefined;
  if (isKept(materials, a, "a") || isKept(materials, b, "b")) return undefined;
  return isAllElseSaid(materials, segments, { a, b }) ? { a, b } : undefined;
}

/** Whether either side of the match `segments` says what the other does, but for a name of its own. */
export function isAllElseSaid(
  materials: Materials,
  segments: Pair<readonly number[]>,
  names: Pair<AskedName>,
): boolean {
  const rest = mapPair(segments, (list, side) =>
    list.flatMap((segment) =>
      (materials[side].words[segment] ?? []).filter(
        ({ isSmall, span }) => !isSmall && !overlaps(span, names[side].span),
      ),
    ),
  );
  return SIDES.every((side) => isSaid(rest[side], rest[otherSide(side)]));

  function isSaid(words: readonly CheckedWord[], others: readonly CheckedWord[]): boolean {
    const terms = new Set(others.map(({ term }) => term));
    const held = words.reduce((sum, { term }) => sum + heldBy(term, terms, materials.kin), 0);
    return words.length >= FEWEST_REST && held >= words.length * LEAST_REST;
  }
}
