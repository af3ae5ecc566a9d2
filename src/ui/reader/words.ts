/** What the reader's judgements are called on screen. */
import type { Group, SegmentKind } from "../../model/comparison";
import type { Side } from "../../model/pair";

/** The tag of each kind of furniture; body text carries none. */
export const KIND_NAMES: Readonly<Record<SegmentKind, string | null>> = {
  headline: "Headline",
  subhead: "Subhead",
  byline: "Byline",
  dateline: "Dateline",
  caption: "Caption",
  credit: "Credit",
  link: "Link",
  related: "Related",
  note: "Note",
  body: null,
};

/** Left or right, as it is called everywhere. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = { a: "Left", b: "Right" };

/** A group where no row heads it: "pair 7 of 41, paraphrase, moved". `number` is null for what stands alone. */
export function namePair(group: Group, number: number | null, total: number): string {
  const name = nameGroup(group);
  return number === null ? name : `pair ${number} of ${total}, ${name}`;
}

/** What a group is, and whether it has moved: "paraphrase, moved". */
export function nameGroup(group: Group): string {
  switch (group.relation) {
    case "verbatim":
    case "paraphrase": {
      const name = group.styleOnly ? "style only" : group.relation;
      return group.moved ? `${name}, moved` : name;
    }
    case "only":
      return group.segments.a.length > 0 ? "only left" : "only right";
    default:
      return group satisfies never;
  }
}
