/*
 * Whether a name of one side is a name of the other that was altered: one part exchanged, a slip in the spelling, or
 * another name in its place.
 */
import type { Pair } from "../../model/pair";
import { type AskedName, isAbsent, isWhollyStrange } from "./askedNames";
import type { Materials } from "./material";
import { meanTheSame } from "./meaningOfNames";
import { areOneName, areSpeltAlike } from "./oneName";
import { countSaid, wordsAround } from "./saidAround";

/** Words on either side of names of which one may stand in the other's place; what is said there may be turned round … */
const AROUND_PLACE = 6;
/** … and how much of them must be said of both. */
const LEAST_AROUND = 2;

/** One part is another, the others are the same; what the longer name has in front may be a title. */
export function isExchange(materials: Materials, a: AskedName, b: AskedName): boolean {
  const { language } = materials.versions.a;
  const length = Math.min(a.weighty.length, b.weighty.length);
  if (length < 2) return false;
  const [left, right] = [a.weighty.slice(-length), b.weighty.slice(-length)];
  const other = left.flatMap((part, i) => {
    const far = right[i];
    return far && !areOneName(part.key, far.key, language) ? [{ part, far }] : [];
  });
  const [first] = other;
  return (
    first !== undefined &&
    other.length === 1 &&
    a.strange.includes(first.part) &&
    b.strange.includes(first.far) &&
    !meanTheSame(materials, first.part.term, first.far.term)
  );
}

/** The same but for a slip in one part. */
export function isSlip(a: AskedName, b: AskedName, language: string): boolean {
  const [few, many] = a.strange.length < b.strange.length ? [a, b] : [b, a];
  return (
    few.strange.length > 0 &&
    few.strange.every((part) =>
      many.strange.some(
        (far) => areSpeltAlike(part.key, far.key) && !areOneName(part.key, far.key, language),
      ),
    )
  );
}

/** Nothing in common but what is said of them. `own` are all names of the match. */
export function isAnother(
  materials: Materials,
  a: AskedName,
  b: AskedName,
  own: Pair<readonly AskedName[]>,
): boolean {
  if (!isWhollyStrange(a) && !isWhollyStrange(b)) return false;
  const { language } = materials.versions.a;
  if (!isAbsent(a, own.b, language) || !isAbsent(b, own.a, language)) return false;
  const [near, far] = [
    wordsAround(materials, a, "a", AROUND_PLACE),
    wordsAround(materials, b, "b", AROUND_PLACE),
  ];
  return countSaid(materials, near, far) >= LEAST_AROUND;
}
