import type { Fact } from "../../model/comparison";
import type { Pair } from "../../model/pair";
import { checkAttributions } from "./attributionCheck";
import { checkFigures } from "./figureCheck";
import { checkHedges } from "./hedgeCheck";
import type { Materials } from "./material";
import { checkNames } from "./nameCheck";
import { areAtOnePlace } from "./onePlace";
import { checkPolarity } from "./polarityCheck";
import { checkQuotations } from "./quotationCheck";

/** All that an editor must be told about the linked `segments`, by check, in text order within each. */
export function checkMatch(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const names = checkNames(materials, segments);
  const hedges = checkHedges(materials, segments);
  // A speaker who was exchanged is a name that was, and so is North Korea for South Korea.
  const isNamed = (fact: Fact): boolean => names.some((name) => areAtOnePlace(name, fact));
  const attributions = checkAttributions(materials, segments).filter(
    (fact) => !isNamed(fact) && (fact.change === "altered" || hedges.length === 0),
  );
  return [
    ...checkQuotations(materials, segments),
    ...checkFigures(materials, segments),
    ...names,
    ...checkPolarity(materials, segments).filter((fact) => !isNamed(fact)),
    ...attributions,
    ...hedges,
  ];
}
