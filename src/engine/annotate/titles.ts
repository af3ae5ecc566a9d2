import { mapPair, type Pair, type Side, SIDES } from "../../model/pair";
import { isCourtesyTitle } from "../lexicon/nameWords";
import type { Stretch } from "./diffWholes";

/**
 * The stretches, with courtesy titles told as style where one side alone has them before a name: "Mr. Smith", "Smith".
 * `isName` is asked of the token behind the title.
 */
export function styleTitles(
  stretches: readonly Stretch[],
  languages: Pair<string>,
  isName: (side: Side, token: number) => boolean,
): Stretch[] {
  let end: Pair<number> = { a: 0, b: 0 };
  return stretches.map((stretch, i) => {
    const { kind, tokens } = stretch;
    end = mapPair(end, (place, side) => place + tokens[side].length);
    if (kind !== "different" || stretches[i + 1]?.kind !== "same") return stretch;
    const [side, ...others] = SIDES.filter((one) => tokens[one].length > 0);
    if (!side || others.length > 0 || !isName(side, end[side])) return stretch;
    return isCourtesyTitle(tokens[side].map(({ key }) => key).join("-"), languages[side])
      ? { kind: "style", tokens }
      : stretch;
  });
}
