import { describe, expect, it } from "vitest";

import { compare } from "../compare";

/** What is unchanged in two stories, and how many facts of either kind there are: "1 of 2 quotations, 0 of 0 figures". */
function count(a: string, b: string): string {
  const sources = { a: { name: "a", text: a }, b: { name: "b", text: b } };
  const { unchanged, groups } = compare(sources, { language: { a: "en", b: "en" } });
  const facts = groups.flatMap((group) => (group.relation === "only" ? [] : group.facts));
  const [quotations, figures] = (["quote", "number"] as const).map(
    (kind) => facts.filter((fact) => fact.kind === kind).length,
  );
  return [
    `${unchanged.quotations} of ${unchanged.quotations + (quotations ?? 0)} quotations`,
    `${unchanged.figures} of ${unchanged.figures + (figures ?? 0)} figures`,
  ].join(", ");
}

const SAID = "“We shall have bread but not much else,” said Odo Lambrecht.";

describe("countUnchanged", () => {
  it.each<[what: string, a: string, b: string, told: string]>([
    ["what stands on both sides", SAID, SAID, "1 of 1 quotations, 0 of 0 figures"],
    [
      "what is quoted alike in a reworded sentence",
      SAID,
      "Odo Lambrecht told farmers: “We shall have bread but not much else.”",
      "1 of 1 quotations, 0 of 0 figures",
    ],
    [
      "not what was altered",
      SAID,
      SAID.replace("not much", "nothing"),
      "0 of 1 quotations, 0 of 0 figures",
    ],
    [
      "a quotation of two sentences as one",
      "“We shall have bread. We shall not have much else,” said Odo Lambrecht.",
      "“We shall have bread. We shall not have much else,” Odo Lambrecht said.",
      "1 of 1 quotations, 0 of 0 figures",
    ],
    [
      "not one that lost a sentence",
      "“We shall have bread. Nobody in Lairg has seen a winter like this one,” said Odo Lambrecht.",
      "“We shall have bread,” said Odo Lambrecht.",
      "0 of 0 quotations, 0 of 0 figures",
    ],
    [
      "not words that have lost their marks",
      SAID,
      SAID.replaceAll(/[“”]/gu, ""),
      "0 of 1 quotations, 0 of 0 figures",
    ],
    [
      "figures of equal worth, however written",
      "Rents rose by 60 percent in three years, to $1.2bn, the mayor of Lairg said on Friday.",
      "Rents rose by 60% in 3 years, to 1.2 billion dollars, the mayor of Lairg said on Friday.",
      "0 of 0 quotations, 4 of 4 figures",
    ],
    [
      "not what differs",
      "Rents rose by 60 percent in 12 towns near Lairg.",
      "Rents rose by 70 percent in 12 towns near Lairg.",
      "0 of 0 quotations, 1 of 2 figures",
    ],
    [
      "no small words",
      "One of the two men left the first boat at Lairg.",
      "One of the two men left the first boat at Lairg.",
      "0 of 0 quotations, 0 of 0 figures",
    ],
    [
      "not what one version says alone",
      "The fair opens at Lairg. Some 4,000 farms want help, and “nobody can say how much”, as Kolb put it.",
      "The fair opens at Lairg.",
      "0 of 0 quotations, 0 of 0 figures",
    ],
  ])("counts %s", (_, a, b, told) => {
    expect(count(a, b)).toBe(told);
  });
});
