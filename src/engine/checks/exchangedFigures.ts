/*
 * Figures that stand where another stood that the match knows: the injured with the number of the dead, the one year with the
 * month of the other.
 */
import { mapPair, type Pair } from "../../model/pair";
import type { Span } from "../../model/span";
import { findExchanges, slot } from "./exchanged";
import type { Materials } from "./material";
import type { CheckedFigure, PlacedFigure } from "./placedFigures";
import { areEqual } from "./sameFigure";
import { isWeighty } from "./weightyFigure";

/** So much alike are two places in which only one figure stands for another; where they change places, less will do. */
const LEAST_OF_ONE = 2;

/** The places of figures of a match that stand in each other's, or one in the other's, place. */
export function findExchangedFigures(
  materials: Materials,
  own: Pair<readonly PlacedFigure[]>,
): readonly Pair<Span>[] {
  const slotted = mapPair(own, (figures, side) =>
    figures
      .filter((placed) => wouldBeMissed(placed, materials.versions[side].text))
      .map(({ figure, segment, span }) => slot(figure, span, materials[side].words[segment] ?? [])),
  );
  return findExchanges(slotted, { areEqual, mayReplace })
    .filter(({ isSwap, likeness }) => isSwap || likeness >= LEAST_OF_ONE)
    .map(({ things }) => mapPair(things, ({ span }) => span));
}

/** A mere reading of a figure has no place of its own. */
function wouldBeMissed(placed: PlacedFigure, text: string): boolean {
  return !placed.isQuiet && (placed.figure.kind === "calendar" || isWeighty(placed, text));
}

/** Whether the one may have taken the place of the other. */
function mayReplace(one: CheckedFigure, other: CheckedFigure): boolean {
  if (one.kind !== other.kind || areEqual(one, other)) return false;
  return one.unit === undefined || other.unit === undefined || one.unit === other.unit;
}
