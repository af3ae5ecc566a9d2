/** The entries of the legend: each sort of text that the page has a sign for, how often it occurs and what it means. */
import type { Comparison } from "../../model/comparison";
import { SIDES } from "../../model/pair";
import type { Sort } from "../../present/filters";
import { summarise } from "../../present/summary";

/** A line of the legend. */
export interface Entry {
  readonly sort: Sort;
  readonly count: number;
  readonly title: string;
}

/** Sorts that every editor looks for are listed even where there is none of them. */
const ALWAYS: ReadonlySet<Sort> = new Set(["verbatim", "paraphrase", "only-a", "only-b"]);

/** The entries in their order. */
export function listEntries(comparison: Comparison): readonly Entry[] {
  const { verbatim, styleOnly, paraphrase, only, moved, furniture } = summarise(comparison);
  const notices = SIDES.reduce((sum, side) => sum + comparison.versions[side].notices.length, 0);
  const entries: readonly Entry[] = [
    { sort: "verbatim", count: verbatim, title: "The same words in the same order" },
    {
      sort: "style",
      count: styleOnly,
      title: "The same but for house style: percent or %, titles, spelling",
    },
    { sort: "paraphrase", count: paraphrase, title: "Says the same in other words" },
    {
      sort: "only-a",
      count: only.a,
      title: `No counterpart on the right. The left text has ${furniture.a} captions, links and the like`,
    },
    {
      sort: "only-b",
      count: only.b,
      title: `No counterpart on the left. The right text has ${furniture.b} captions, links and the like`,
    },
    {
      sort: "moved",
      count: moved,
      title: "Stands in another place; folds by this entry, whatever its words",
    },
    {
      sort: "furniture",
      count: furniture.a + furniture.b,
      title: `Headlines, captions, links and the like: ${furniture.a} left, ${furniture.b} right`,
    },
    { sort: "notices", count: notices, title: "Damage seen in the texts" },
  ];
  return entries.filter(({ sort, count }) => count > 0 || ALWAYS.has(sort));
}
