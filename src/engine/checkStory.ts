import type { Comparison } from "../model/comparison";
import { SIDES } from "../model/pair";
import { slice } from "../model/span";
import { checkSpan, insist } from "./promises";
import { findQuotations } from "./quotations/findQuotations";

/** Insists that what is told of the whole story is possible. */
export function checkStory({ versions, groups, unchanged, leftOut, spellings }: Comparison): void {
  for (const count of [unchanged.quotations, unchanged.figures])
    insist(Number.isInteger(count) && count >= 0, "what is unchanged is counted");
  for (const side of SIDES) {
    insist(
      unchanged.quotations <= findQuotations(versions[side]).length,
      `no more quotations are unchanged than ${side} has`,
    );
    const alone = new Set(
      groups.flatMap((group) => (group.relation === "only" ? group.segments[side] : [])),
    );
    for (const { segment } of leftOut[side])
      insist(alone.delete(segment), `what is left out of ${side} is unmatched, and listed once`);
    insist(
      [...alone].every((segment) => versions[side].segments[segment]?.kind !== "body"),
      `all body text that ${side} has alone is listed`,
    );
  }
  for (const { writings } of spellings) {
    const texts = new Set(writings.map(({ text }) => text));
    insist(
      texts.size > 1 && texts.size === writings.length,
      "a name in several spellings has several",
    );
    for (const { text, at } of writings) {
      const places = SIDES.flatMap((side) => at[side].map((span) => ({ side, span })));
      for (const { side, span } of places) checkSpan(span, versions[side].text, "a spelling");
      insist(
        places.some(({ side, span }) => slice(versions[side].text, span) === text),
        "a spelling stands somewhere as it is told",
      );
    }
  }
}
