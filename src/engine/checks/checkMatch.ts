import type { Fact } from "../../model/comparison";
import type { Pair } from "../../model/pair";
import { checkFigures } from "./figureCheck";
import type { Materials } from "./material";
import { checkNames } from "./nameCheck";
import { checkPolarity } from "./polarityCheck";
import { checkQuotations } from "./quotationCheck";

/** All that an editor must be told about the linked `segments`, by check, in text order within each. */
export function checkMatch(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  return [
    ...checkQuotations(materials, segments),
    ...checkFigures(materials, segments),
    ...checkNames(materials, segments),
    ...checkPolarity(materials, segments),
  ];
}
