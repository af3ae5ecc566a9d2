import { describe, expect, it } from "vitest";

import type { Match } from "../../model/comparison";
import { slice } from "../../model/span";
import { compare } from "../compare";

/** The first match of two texts, and its reasons: "kind: left". */
function judge(a: string, b: string): { match: Match; reasons: string[] } {
  const { versions, groups } = compare({
    a: { name: "a.txt", text: a },
    b: { name: "b.txt", text: b },
  });
  const match = groups.find((group) => group.relation !== "only");
  if (!match) throw new Error("no match");
  const reasons = match.reasons.map((reason) =>
    reason.kind === "neighbours"
      ? reason.kind
      : `${reason.kind}: ${slice(versions.a.text, reason.at.a)}`,
  );
  return { match, reasons };
}

describe("annotate", () => {
  it("needs no reasons and no marks for what is the same word for word", () => {
    const { match } = judge("“It rained,” Ana Ruiz said.", '"It rained," Ana Ruiz said.');
    expect(match).toMatchObject({ relation: "verbatim", similarity: 1, reasons: [], facts: [] });
  });

  it("tells the longest phrase first, and its words no second time", () => {
    const { match, reasons } = judge(
      "Mechanics found a hairline crack in the propeller shaft of the Sigrid Marie.",
      "A hairline crack in the propeller shaft of the Sigrid Marie was discovered by mechanics.",
    );
    expect(match.relation).toBe("paraphrase");
    expect(match.similarity).toBeLessThan(1);
    expect(reasons).toEqual([
      "phrase: a hairline crack in the propeller shaft of the Sigrid Marie",
      "word: Mechanics",
      "swap: found",
    ]);
  });

  it("tells six words at most", () => {
    const { reasons } = judge(
      "Then Ruiz, Kolb, Moen, Tesa, Vail, Brand and Aune met harbour pilots.",
      "It was the pilots whom Aune, Brand, Vail, Tesa, Moen, Kolb and Ruiz met.",
    );
    expect(reasons).toHaveLength(6);
  });
});
