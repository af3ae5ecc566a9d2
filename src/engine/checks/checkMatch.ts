import type { Fact } from "../../model/comparison";
import { type Pair, SIDES } from "../../model/pair";
import { overlaps } from "../../model/span";
import { checkAttributions } from "./attributionCheck";
import { checkFigures } from "./figureCheck";
import { checkHedges } from "./hedgeCheck";
import type { Materials } from "./material";
import { checkNames } from "./nameCheck";
import { checkPolarity } from "./polarityCheck";
import { checkQuotations } from "./quotationCheck";

/** All that an editor must be told about the linked `segments`, by check, in text order within each. */
export function checkMatch(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const names = checkNames(materials, segments);
  const hedges = checkHedges(materials, segments);
  const attributions = checkAttributions(materials, segments).filter(
    (fact) =>
      !names.some((name) => isAt(name, fact)) && (fact.change === "altered" || hedges.length === 0),
  );
  return [
    ...checkQuotations(materials, segments),
    ...checkFigures(materials, segments),
    ...names,
    ...checkPolarity(materials, segments),
    ...attributions,
    ...hedges,
  ];
}

/** One change is one alarm: a speaker who was exchanged is a name that was. */
function isAt(one: Fact, other: Fact): boolean {
  return SIDES.some((side) => {
    const [near, far] = [one.at[side], other.at[side]];
    return near !== undefined && far !== undefined && overlaps(near, far);
  });
}
