/*
 * Whether somebody is named as saying what a match says. A story names its source once for several sentences, so the
 * sentences around in the same paragraph are asked, too.
 */
import type { Side } from "../../model/pair";
import type { Certainty } from "../lexicon/certainty";
import { lexiconOf } from "../lexicon/lexicon";
import type { Materials } from "./material";

/** Whether any of the segments, or a neighbour in their paragraph, holds an attribution of whatever sort. */
export function isVoiced(
  materials: Materials,
  side: Side,
  own: readonly number[],
  { hearsay, voices }: Certainty,
): boolean {
  const { segments, language } = materials.versions[side];
  const { sources, speechVerbs } = lexiconOf(language);
  const asked = new Set(own);
  for (const index of own)
    for (const near of [index - 1, index + 1])
      if (segments[near]?.paragraph === segments[index]?.paragraph) asked.add(near);
  return [...asked].some((index) =>
    (materials.tokens[side][index] ?? []).some(
      ({ key }) => speechVerbs.has(key) || sources.has(key) || hearsay.has(key) || voices.test(key),
    ),
  );
}
