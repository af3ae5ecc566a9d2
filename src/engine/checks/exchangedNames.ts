/*
 * Names that changed places: who accused whom, who beat whom. Of what two do to each other nobody is first: "Ruiz met Moen"
 * and "Moen met Ruiz" are one, and so is whatever is done with or between them.
 */
import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import { isMutual } from "../lexicon/mutual";
import type { AskedName } from "./askedNames";
import { type Exchange, findExchanges, slot } from "./exchanged";
import type { Materials } from "./material";
import { areOneName } from "./oneName";

/** The names of a match that stand in each other's place. */
export function findExchangedNames(
  materials: Materials,
  own: Pair<readonly AskedName[]>,
): readonly Pair<AskedName>[] {
  const { language } = materials.versions.a;
  const slotted = mapPair(own, (names, side) =>
    names
      .filter(({ weighty }) => weighty.length > 0)
      .map((name) => slot(name, name.span, materials[side].words[name.segment] ?? [])),
  );
  return findExchanges(slotted, { areEqual, mayReplace: (one, other) => !areEqual(one, other) })
    .filter((one, _, all) => one.isSwap && !isMutualAmong(all))
    .map(({ things }) => ({ a: things.a.thing, b: things.b.thing }));

  function areEqual(one: AskedName, other: AskedName): boolean {
    return one.weighty.some(({ key }) =>
      other.weighty.some((part) => areOneName(key, part.key, language)),
    );
  }

  /** Whether a word between the first and the last of these names says that they do it to each other. */
  function isMutualAmong(exchanges: readonly Exchange<AskedName>[]): boolean {
    return SIDES.some((side) => {
      const names = exchanges.map(({ things }) => things[side].thing);
      return names.some(({ segment }) => tellsMutual(side, segment, names));
    });
  }

  function tellsMutual(side: Side, segment: number, names: readonly AskedName[]): boolean {
    const from = Math.min(...names.map(({ span }) => span.end));
    const until = Math.max(...names.map(({ span }) => span.start));
    return (materials.tokens[side][segment] ?? []).some(
      ({ key, span }) => span.start >= from && span.end <= until && isMutual(key),
    );
  }
}
