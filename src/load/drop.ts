/**
 * Where dropped files belong. Two at once are a pair: the first by name goes left, so that `story-1` and `story-2` land
 * in that order whatever order the desktop hands them over in. One replaces the side it was dropped on and leaves the
 * other alone. Of more, the first two are compared and the others are kept at hand.
 */
import { type Pair, type Side } from "../model/pair";
import { type Outcome, refuse, succeed } from "./problem";

/** As much of a dropped file as decides where it goes. */
export interface Named {
  readonly name: string;
}

/** Which file goes to which side (a side left out keeps its text), and what is kept at hand, in order of name. */
export interface Placed<T> {
  readonly sides: Partial<Pair<T>>;
  readonly rest: readonly T[];
}

/** A folder of a month's copy has fewer; a disk that was dropped by mistake has more. */
export const MOST_FILES = 100;

const DROP_TWO = "Drop two files to compare them, or one onto the side it should replace.";

/**
 * Decides which file goes to which side. `side` is the one the pointer was over; where there was none (files from the
 * clipboard), one file goes to `free`, the side that has no text of the editor's yet.
 */
export function placeFiles<T extends Named>(
  files: readonly T[],
  side: Side | null,
  free: Side,
): Outcome<Placed<T>> {
  const [one, two, ...rest] = files.toSorted(byName);
  if (one === undefined) return refuse("There was no file in what was dropped.", DROP_TWO);
  if (files.length > MOST_FILES)
    return refuse(
      `${files.length} files are too many at once; Galley takes up to ${MOST_FILES}.`,
      DROP_TWO,
    );
  if (two !== undefined) return succeed({ sides: { a: one, b: two }, rest });
  return succeed({ sides: (side ?? free) === "a" ? { a: one } : { b: one }, rest });
}

/** Whether a drag or a paste carries files at all. */
export function carriesFiles(transfer: DataTransfer): boolean {
  return transfer.types.includes("Files");
}

function byName(one: Named, other: Named): number {
  return one.name.localeCompare(other.name, undefined, { numeric: true });
}
