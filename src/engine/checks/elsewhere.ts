/*
 * Whether something stands anywhere in a version: then it was moved, not lost. Asked of thousands of figures and quotations
 * in long texts, so what could be equal is looked up, not looked for.
 */
import type { Token } from "../tokens";
import type { CheckedFigure } from "./placedFigures";
import { isTimeUnit } from "./measures";
import { isAmong, yearOf } from "./sameFigure";

/** Fewer words in a row stand anywhere by chance. */
const FEWEST_WORDS = 3;

/** Numbers up to ten are words like others: "the two men". */
export const LARGEST_SMALL = 10;

/** Tells whether a figure of the same worth is among `figures`. */
export function indexFigures(
  figures: readonly CheckedFigure[],
): (figure: CheckedFigure) => boolean {
  const groups = new Map<string, CheckedFigure[]>();
  for (const figure of figures)
    for (const name of groupsOf(figure)) {
      const group = groups.get(name);
      if (group) group.push(figure);
      else groups.set(name, [figure]);
    }
  return (figure) =>
    isAmong(
      figure,
      groupsOf(figure)
        .flatMap((name) => groups.get(name) ?? [])
        .filter((other) => !isByChance(figure, other)),
    );
}

/** "Five hours" and "five men": small numbers, only one of which has a unit, say nothing of each other from afar. */
function isByChance(one: CheckedFigure, other: CheckedFigure): boolean {
  return (one.unit === undefined) !== (other.unit === undefined) && isSmall(one) && isSmall(other);
}

function isSmall({ amount }: CheckedFigure): boolean {
  return amount !== undefined && amount <= LARGEST_SMALL;
}

/** Figures that may be equal share a group. Times, ranges and lengths of time are few. */
function groupsOf(figure: CheckedFigure): string[] {
  const { kind, value, amount, unit } = figure;
  if (kind === "time" || kind === "range") return [kind];
  const names = [`${kind} ${value}`, "range"];
  const year = yearOf(figure);
  if (year !== undefined) names.push(`amount ${year}`);
  if (amount !== undefined) names.push(`amount ${amount}`);
  if (isTimeUnit(unit)) names.push("length of time");
  return names;
}

/** Tells whether some words stand in one of `lists`, word for word and in a row. */
export function indexRuns(
  lists: readonly (readonly Token[])[],
): (words: readonly Token[]) => boolean {
  const places = new Map<string, { readonly list: readonly Token[]; readonly at: number }[]>();
  for (const list of lists)
    for (let at = 0; at + FEWEST_WORDS <= list.length; at++) {
      const name = nameOf(list, at);
      const known = places.get(name);
      if (known) known.push({ list, at });
      else places.set(name, [{ list, at }]);
    }
  return (words) =>
    words.length >= FEWEST_WORDS &&
    (places.get(nameOf(words, 0)) ?? []).some(({ list, at }) =>
      words.every(({ key }, i) => list[at + i]?.key === key),
    );
}

function nameOf(list: readonly Token[], at: number): string {
  return list
    .slice(at, at + FEWEST_WORDS)
    .map(({ key }) => key)
    .join(" ");
}
