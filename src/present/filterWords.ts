/** What is said of a filter, so that nobody wonders where text has gone. */
import { type Filter, isSign, type Sort, type View, viewOf } from "./filters";

/** The sorts as the legend calls them, in its order. */
const NAMES: Readonly<Record<Sort, string>> = {
  verbatim: "verbatim",
  style: "style only",
  paraphrase: "paraphrase",
  "only-a": "only left",
  "only-b": "only right",
  moved: "moved",
  furniture: "furniture",
  notices: "notices",
};

/** What the legend calls a sort. */
export function nameSort(sort: Sort): string {
  return NAMES[sort];
}

/** Views are said in a word, for their signs make a long list. */
const HIDDEN_BY: Readonly<Record<Exclude<View, "all">, string>> = {
  changed: "what was kept",
  kept: "what changed",
};

/** "Folded: 12 of 40 rows". `filtered` tells of each row whether the filter folds it. */
export function countFiltered(filtered: readonly boolean[]): string {
  return `Folded: ${filtered.filter(Boolean).length} of ${filtered.length} rows`;
}

/** What a filter folds: "what was kept, furniture". */
export function listFiltered(filter: Filter): string {
  const view = viewOf(filter);
  const sorts = (Object.keys(NAMES) as Sort[]).filter((sort) => filter.has(sort));
  if (view === null || view === "all") return sorts.map(nameSort).join(", ");
  return [HIDDEN_BY[view], ...sorts.filter((sort) => !isSign(sort)).map(nameSort)].join(", ");
}
