/*
 * Whether a "not" came or went, or a "denied" became a "confirmed". In other words most sentences deny in another way, so
 * it is told only where the rest of the clause is the same: a stance has its opposite (`stances.ts`), a denied word stands
 * there un-denied among the same words (`denials.ts`), or a word its opposite between the same neighbours
 * (`opposites.ts`). Two turns undo each other: "did not confirm" says "denied".
 */
import type { Fact } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { polarityOf } from "../lexicon/polarity";
import { findDenied } from "./denials";
import type { Materials } from "./material";
import { findOpposites } from "./opposites";
import { findStance } from "./stances";
import { readClauses } from "./turnedWords";
import { findUnspacedDenied } from "./unspacedPolarity";
import { compareWords } from "./wordLikeness";

/** The facts about polarity in a match. */
export function checkPolarity(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const { versions } = materials;
  const polarities = mapPair(versions, ({ language }) => polarityOf(language));
  const clauses = mapPair(segments, (list, side) => {
    const polarity = polarities[side];
    if (!polarity) return [];
    return list.flatMap((segment) =>
      readClauses(
        versions[side].text,
        materials.tokens[side][segment] ?? [],
        materials[side].words[segment] ?? [],
        polarity,
      ),
    );
  });
  const likeness = compareWords(materials);
  const at =
    findStance(clauses, polarities, versions, likeness) ??
    findDenied(clauses, likeness) ??
    findOpposites(clauses, likeness) ??
    findUnspacedDenied(versions, segments);
  return at ? [{ kind: "negation", change: "altered", at }] : [];
}
