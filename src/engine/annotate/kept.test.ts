import { describe, expect, it } from "vitest";

import type { Kept } from "../../model/comparison";
import { slice } from "../../model/span";
import { check } from "../check";
import { compare } from "../compare";

const OPENING = "The ferry office in Vellmar closed on Friday after nine years of losses.";

/** What two texts keep: "kept/words" for each share, left and right, and the longest run as the left writes it. */
function keptIn(a: string, b: string): Record<keyof Kept, string> {
  const comparison = compare({ a: { name: "a", text: a }, b: { name: "b", text: b } });
  check(comparison);
  const { longest, ...shares } = comparison.kept;
  const tell = (share: keyof typeof shares): string =>
    [shares[share].a, shares[share].b].map(({ kept, words }) => `${kept}/${words}`).join(" ");
  return {
    all: tell("all"),
    withoutQuotations: tell("withoutQuotations"),
    withoutFurniture: tell("withoutFurniture"),
    withoutBoth: tell("withoutBoth"),
    longest: longest ? `${longest.words}: ${slice(a, longest.at.a)}` : "",
  };
}

describe("measureKept", () => {
  it("counts all words of a text beside itself", () => {
    expect(keptIn(OPENING, OPENING)).toMatchObject({
      all: "13/13 13/13",
      longest: `13: ${OPENING.slice(0, -1)}`,
    });
  });

  it("counts runs of four words and no shorter ones", () => {
    expect(
      keptIn(
        "The ferry office in Vellmar closed on Friday after losses of a year.",
        "The ferry office in Vellmar shut on Friday because of losses in May.",
      ),
    ).toMatchObject({ all: "5/13 5/13", longest: "5: The ferry office in Vellmar" });
  });

  it("counts a run that stands elsewhere in the sentence", () => {
    expect(
      keptIn(
        "On the last Friday of May the mayor of Vellmar opened the new bridge.",
        "The mayor of Vellmar opened the new bridge on the last Friday of May.",
      ),
    ).toMatchObject({
      all: "13/14 13/14",
      longest: "7: mayor of Vellmar opened the new bridge",
    });
  });

  it("counts nothing where nothing is kept", () => {
    expect(keptIn(OPENING, "Growers sold apples.")).toMatchObject({ all: "0/13 0/3", longest: "" });
  });

  it("leaves out quotations, furniture, and both", () => {
    const furniture = "Related article: Who owns the ferries of Vellmar?";
    const quoted = "“Nobody wanted to buy it,” Ana Ruiz said.";
    const text = `${OPENING}\n\n${furniture}\n\n${quoted}`;
    expect(keptIn(text, text)).toMatchObject({
      all: "29/29 29/29",
      withoutQuotations: "24/24 24/24",
      withoutFurniture: "21/21 21/21",
      withoutBoth: "16/16 16/16",
    });
  });

  it("follows a run from sentence to sentence, beyond furniture, as long as both sides go on", () => {
    const [first, second, third] = [
      "The ferry office closed on Friday.",
      "Nobody wanted to buy it.",
      "It rained all day long.",
    ];
    const left = `${OPENING} ${first} ${second}\n\nhttps://example.org/a\n\n${third}`;
    const right = `${first} ${second}\n\n${third} ${OPENING}`;
    expect(keptIn(left, right).longest).toBe(`16: ${left.slice(OPENING.length + 1).slice(0, -1)}`);
  });
});
