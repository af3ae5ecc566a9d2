import type { Fact } from "../../model/comparison";
import { SIDES } from "../../model/pair";
import { overlaps } from "../../model/span";

/** Whether two facts are about the same words of a side: one change is one alarm. */
export function areAtOnePlace(one: Pick<Fact, "at">, other: Pick<Fact, "at">): boolean {
  return SIDES.some((side) => {
    const [near, far] = [one.at[side], other.at[side]];
    return near !== undefined && far !== undefined && overlaps(near, far);
  });
}
