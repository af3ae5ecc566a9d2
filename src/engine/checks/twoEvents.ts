import { otherSide, type Pair, SIDES } from "../../model/pair";
import type { Materials } from "./material";

/**
 * Whether linked segments name different people or firms altogether, of which the other version knows nothing: results of
 * two firms told in one form. Their figures are no news of each other.
 */
export function areTwoEvents({ names }: Materials, segments: Pair<readonly number[]>): boolean {
  return SIDES.every((side) => {
    const own = segments[side].flatMap((segment) => names[side].placed[segment] ?? []);
    const far = names[otherSide(side)];
    return own.length > 0 && own.every(({ parts }) => !parts.some(({ key }) => far.holds(key)));
  });
}
