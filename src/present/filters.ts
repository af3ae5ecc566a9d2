/**
 * What an editor folds away by the entries of the legend. Every sentence goes by the sign it bears, so that what an entry
 * folds is what it explains: a verbatim sentence that stands elsewhere has moved, and folds as moved.
 *
 * Three things an editor would not call unchanged keep a verbatim sentence, or one that differs in style only, in view when
 * its entry folds the others: it has moved, it has an alarm that is open, it holds damaged text. Where one has asked for
 * another sort to be folded, its alarms fold with it; the list leads to them all the same. Furniture and damaged text fold
 * by their own entries, too, whatever their sign: who is done with captions is done with those of either side.
 */
import type { Comparison, Group } from "../model/comparison";
import { SIDES } from "../model/pair";
import type { Alarm } from "./checks";
import { findNotices } from "./notices";
import type { GroupIndex, Row } from "./rows";

/** A sort of text that can be folded away: a sign of the page, furniture, or what holds notices. */
export type Sort =
  | "verbatim"
  | "style"
  | "paraphrase"
  | "only-a"
  | "only-b"
  | "moved"
  | "furniture"
  | "notices";

/** The sorts that are folded away. */
export type Filter = ReadonlySet<Sort>;

/** The filter of a page that hides nothing. */
export const NO_FILTER: Filter = new Set();

/** What is to be seen of a comparison: all of it, what differs, or what is word for word the same in the same place. */
export type View = "all" | "changed" | "kept";

const DIFFERENCES: readonly Sort[] = ["style", "paraphrase", "only-a", "only-b", "moved"];

/** What each view folds away of the signs. */
const FOLDS: Readonly<Record<View, readonly Sort[]>> = {
  all: [],
  changed: ["verbatim"],
  kept: DIFFERENCES,
};

/** For each row, whether the filter folds it: it does where it folds every group that has text in the row. */
export function filterRows(
  comparison: Comparison,
  rows: readonly Row[],
  filter: Filter,
  alarms: readonly Alarm[],
): readonly boolean[] {
  if (filter.size === 0) return rows.map(() => false);
  const alarmed = new Set(alarms.map(({ group }) => group));
  const folded = comparison.groups.map((group, index) =>
    folds(comparison, group, index, filter, alarmed),
  );
  return rows.map(({ groups }) => groups.every((group) => folded[group] === true));
}

/** With a sort folded away that was shown, or shown that was folded away. */
export function toggleSort(filter: Filter, sort: Sort): Filter {
  const next = new Set(filter);
  if (!next.delete(sort)) next.add(sort);
  return next;
}

/** With the signs of a view; furniture and damaged text stay as they were, except where everything is asked for. */
export function chooseView(filter: Filter, view: View): Filter {
  if (view === "all") return NO_FILTER;
  return new Set([...FOLDS[view], ...[...filter].filter((sort) => !isSign(sort))]);
}

/** The view a filter comes to; null where it is an editor's own. */
export function viewOf(filter: Filter): View | null {
  if (filter.size === 0) return "all";
  const signs = [...filter].filter(isSign);
  const isLike = (view: View): boolean =>
    signs.length === FOLDS[view].length && FOLDS[view].every((sort) => filter.has(sort));
  return (["changed", "kept"] as const).find(isLike) ?? null;
}

/** The filter that folds the same text once the sides are swapped. */
export function swapFilter(filter: Filter): Filter {
  return new Set([...filter].map(swapSort));
}

/** The sort of the sign a group bears. */
export function sortOf(group: Group): Sort {
  if (group.relation === "only") return group.segments.a.length > 0 ? "only-a" : "only-b";
  if (group.moved) return "moved";
  return group.styleOnly ? "style" : group.relation;
}

/** Whether nothing in a group is the story. */
export function isFurniture({ versions }: Comparison, { segments }: Group): boolean {
  return SIDES.every((side) =>
    segments[side].every((index) => versions[side].segments[index]?.kind !== "body"),
  );
}

/** Whether damage was seen in a group's text. */
export function holdsNotice({ versions }: Comparison, { segments }: Group): boolean {
  return SIDES.some((side) => {
    const version = versions[side];
    return (
      version.notices.length > 0 &&
      segments[side].some((index) => {
        const segment = version.segments[index];
        return segment !== undefined && findNotices(version, segment).length > 0;
      })
    );
  });
}

function folds(
  comparison: Comparison,
  group: Group,
  index: GroupIndex,
  filter: Filter,
  alarmed: ReadonlySet<GroupIndex>,
): boolean {
  if (filter.has("furniture") && isFurniture(comparison, group)) return true;
  const noticed = holdsNotice(comparison, group);
  if (filter.has("notices") && noticed) return true;
  const sort = sortOf(group);
  const unchanged = sort === "verbatim" || sort === "style";
  return filter.has(sort) && !(unchanged && (noticed || alarmed.has(index)));
}

/** Whether a sort is one that rows bear a sign of. */
export function isSign(sort: Sort): boolean {
  return sort !== "furniture" && sort !== "notices";
}

function swapSort(sort: Sort): Sort {
  if (sort === "only-a") return "only-b";
  return sort === "only-b" ? "only-a" : sort;
}
