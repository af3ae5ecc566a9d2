/*
 * What one version says alone, as a desk asks for it: somebody's words first, then figures, then names, then what the story
 * opens with. Bylines, credits, links and notes are a house's own and no news; the page shows them in their rows.
 */
import type { LeftOut, Match, SegmentKind } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { isWeighty } from "./weightyFigure";
import type { Materials } from "./material";
import { weightyParts } from "./placedNames";

const STORY: ReadonlySet<SegmentKind> = new Set(["headline", "subhead", "caption", "body"]);

/** A word or two in quotation marks are a nickname or a title, nobody's words. */
const FEWEST_QUOTED = 3;

const WEIGHTS = { quote: 4, number: 2, name: 1 };

/** The segments of the story in none of `matches`, in order of news weight. */
export function findLeftOut(
  { versions, names, ...material }: Materials,
  matches: readonly Match[],
): Pair<LeftOut[]> {
  return mapPair(versions, ({ text, language, segments }, side) => {
    const linked = new Set(matches.flatMap((match) => match.segments[side]));
    const { quoted, figures } = material[side];
    // In German every noun has a capital; what is surely a name has two.
    const fewestParts = language.startsWith("de") ? 2 : 1;
    return [...segments.entries()]
      .filter(([segment, { kind }]) => STORY.has(kind) && !linked.has(segment))
      .map(([segment]): LeftOut => {
        const held = {
          quote: quoted[segment]?.some((words) => words.length >= FEWEST_QUOTED),
          number: figures[segment]?.some((figure) => !figure.isQuiet && isWeighty(figure, text)),
          name: names[side].placed[segment]?.some(
            (name) => weightyParts(name, language).length >= fewestParts,
          ),
        };
        return {
          segment,
          holds: (["quote", "number", "name"] as const).filter((kind) => held[kind]),
        };
      })
      .toSorted((one, other) => weigh(other) - weigh(one) || one.segment - other.segment);
  });
}

function weigh({ holds }: LeftOut): number {
  return holds.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
}
