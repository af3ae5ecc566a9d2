import type { Comparison, KeptShare, Match } from "../model/comparison";
import { SIDES } from "../model/pair";
import { checkSpan, insist } from "./promises";

/** Insists that what a match keeps is possible. */
export function checkKeptInMatch({ relation, kept: { shares, longest } }: Match): void {
  for (const side of SIDES) checkShare(shares[side]);
  const { a, b } = shares;
  insist(a.kept === b.kept, "a match keeps as many words of one side as of the other");
  insist(longest <= a.kept && longest > 0 === a.kept > 0, "the longest run is of kept words");
  if (relation === "verbatim")
    insist(a.kept === a.words && b.kept === b.words, "a verbatim match keeps all words");
}

/** Insists that what the versions keep is what their matches keep. */
export function checkKept({ versions, groups, kept }: Comparison): void {
  let most = 0;
  for (const side of SIDES) {
    const { all, withoutQuotations, withoutFurniture, withoutBoth } = kept;
    for (const share of [all, withoutQuotations, withoutFurniture, withoutBoth])
      checkShare(share[side]);
    let inMatches = 0;
    for (const group of groups) {
      if (group.relation === "only") continue;
      inMatches += group.kept.shares[side].kept;
      most = Math.max(most, group.kept.longest);
    }
    insist(all[side].kept === inMatches, `what is kept of ${side} is kept in its matches`);
    for (const key of ["words", "kept"] as const)
      insist(
        withoutBoth[side][key] <=
          Math.min(withoutQuotations[side][key], withoutFurniture[side][key]) &&
          Math.max(withoutQuotations[side][key], withoutFurniture[side][key]) <= all[side][key],
        `what is left out of ${side} is not counted`,
      );
    if (kept.longest) checkSpan(kept.longest.at[side], versions[side].text, "the longest run");
  }
  insist((kept.longest?.words ?? 0) >= most, "the longest run is no shorter than that of a match");
  insist(kept.longest?.words !== 0, "a run has words");
}

function checkShare({ words, kept }: KeptShare): void {
  insist(
    Number.isInteger(words) && Number.isInteger(kept) && kept >= 0 && kept <= words,
    "no more words are kept than there are",
  );
}
