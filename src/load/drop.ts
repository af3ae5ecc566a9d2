/**
 * Where dropped files belong. Two at once are a pair: the first by name goes left, so that `story-1` and `story-2` land
 * in that order whatever order the desktop hands them over in. One replaces the side it was dropped on and leaves the
 * other alone.
 */
import { type Pair, type Side } from "../model/pair";
import { type Outcome, refuse, succeed } from "./problem";

/** As much of a dropped thing as decides where it goes. */
export interface Dropped {
  readonly name: string;
  readonly folder: boolean;
}

const DROP_TWO = "Drop two text files to compare them, or one onto the side it should replace.";

/**
 * Decides which file goes to which side; a side left out keeps its text.
 * `side` is the one the pointer was over; where there was none (files from the clipboard), one file goes to `free`, the
 * side that has no text of the editor's yet.
 */
export function placeFiles<T extends Dropped>(
  files: readonly T[],
  side: Side | null,
  free: Side,
): Outcome<Partial<Pair<T>>> {
  const folder = files.find((file) => file.folder);
  if (folder !== undefined) return refuse(`“${folder.name}” is a folder.`, DROP_TWO);
  const [one, two, ...more] = files.toSorted(byName);
  if (one === undefined) return refuse("There was no file in what was dropped.", DROP_TWO);
  if (more.length > 0) return refuse(`${files.length} files are too many at once.`, DROP_TWO);
  if (two !== undefined) return succeed({ a: one, b: two });
  return succeed((side ?? free) === "a" ? { a: one } : { b: one });
}

/** The files and folders of a drop or a paste, in the order the desktop gives them. */
export function listDropped(
  transfer: DataTransfer,
): readonly (Dropped & { readonly file: File })[] {
  const found: (Dropped & { readonly file: File })[] = [];
  for (const item of transfer.items) {
    const file = item.getAsFile();
    if (file === null) continue;
    found.push({ name: file.name, folder: item.webkitGetAsEntry()?.isDirectory ?? false, file });
  }
  return found;
}

/** Whether a drag or a paste carries files at all. */
export function carriesFiles(transfer: DataTransfer): boolean {
  return transfer.types.includes("Files");
}

function byName(one: Dropped, other: Dropped): number {
  return one.name.localeCompare(other.name, undefined, { numeric: true });
}
