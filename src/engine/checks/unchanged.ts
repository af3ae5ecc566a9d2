/*
 * What was compared and found to be the same, so that an editor knows that it was looked at: quotations that stand in
 * quotation marks on both sides word for word, and figures of equal worth.
 */
import type { Match, Unchanged, Version } from "../../model/comparison";
import { mapPair, otherSide, type Pair, SIDES } from "../../model/pair";
import { overlaps } from "../../model/span";
import { findQuotations } from "../quotations/findQuotations";
import { isWeighty } from "./weightyFigure";
import { type Materials, spanOf } from "./material";
import type { PlacedFigure } from "./placedFigures";
import { readQuoted } from "./quoted";
import { areEqual } from "./sameFigure";

/** Counts what is the same in `matches`, whose facts have been found. */
export function countUnchanged(materials: Materials, matches: readonly Match[]): Unchanged {
  const same: Pair<Set<number>> = { a: new Set(), b: new Set() };
  for (const match of matches) findSame(match);
  const whole = mapPair(materials.versions, (version, side) => countWhole(version, side));
  return {
    quotations: Math.min(whole.a, whole.b),
    figures: matches.reduce((sum, match) => sum + countFigures(match), 0),
  };

  /** Notes where the quoted words of a segment begin that stand in the other version's quotations, too. */
  function findSame({ segments, facts }: Match): void {
    const lists = mapPair(segments, (own, side) =>
      own.flatMap((segment) => materials[side].quoted[segment] ?? []),
    );
    const keys = mapPair(lists, (own) =>
      own.flatMap((words) => words.map(({ key }) => key)).join(" "),
    );
    // What is quoted alike needs no closer look; this runs for every match.
    const read = keys.a === keys.b ? undefined : readQuoted(materials, segments);
    for (const side of SIDES)
      for (const [i, words] of lists[side].entries()) {
        const span = spanOf(words);
        const isKept =
          !read ||
          read[side][i]?.changed.length === 0 ||
          materials[otherSide(side)].hasQuoted(words);
        const isTold = facts.some(
          ({ kind, at }) => kind === "quote" && span && at[side] && overlaps(at[side], span),
        );
        if (span && isKept && !isTold) same[side].add(span.start);
      }
  }

  /** Quotations of which every sentence is the same. */
  function countWhole(version: Version, side: "a" | "b"): number {
    const starts = materials[side].quoted
      .flatMap((lists) => lists.map((words) => words[0]?.span.start ?? 0))
      .toSorted((one, other) => one - other);
    const pieces = findQuotations(version)
      .flatMap((quotation, id) => quotation.pieces.map(({ end }) => ({ id, end })))
      .toSorted((one, other) => one.end - other.end);
    const isWhole = new Map<number, boolean>();
    let next = 0;
    for (const start of starts) {
      while ((pieces[next]?.end ?? Infinity) <= start) next++;
      const id = pieces[next]?.id ?? -1;
      isWhole.set(id, isWhole.get(id) !== false && same[side].has(start));
    }
    return [...isWhole.values()].filter(Boolean).length;
  }

  /** Pairs of figures of equal worth. */
  function countFigures({ segments }: Match): number {
    const own = mapPair(segments, (list, side) =>
      list.flatMap((segment) => materials[side].figures[segment] ?? []),
    );
    let left = own.b;
    return own.a.filter((a) => {
      if (a.isQuiet) return false;
      // What its words may also say stands in the same place.
      const readings = own.a.filter(({ span }) => overlaps(span, a.span));
      const b = left.find(({ figure }) => readings.some((one) => areEqual(figure, one.figure)));
      if (!b) return false;
      left = left.filter(({ span }) => !overlaps(span, b.span));
      return counts(a, "a") || counts(b, "b");
    }).length;
  }

  function counts(placed: PlacedFigure, side: "a" | "b"): boolean {
    return placed.figure.kind === "calendar" || isWeighty(placed, materials.versions[side].text);
  }
}
