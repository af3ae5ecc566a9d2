import { describe, expect, it } from "vitest";

import { mapPair } from "../../model/pair";
import { slice } from "../../model/span";
import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import { segment } from "../segment/segment";
import { readVersions } from "../words";
import { findKin } from "./kinship";
import { gatherMatter } from "./matter";
import { explainLink } from "./reasons";
import { WEIGHTS } from "./weights";

/** Said elsewhere on both sides, so that what is rare can be told from what is not. */
const STORY = "The harbour was full. People had come from all over. Nobody knew what to do next.";

/** Why the first sentences of two texts belong together: "kind: left = right" for each reason. */
function explain(a: string, b: string): string[] {
  const { versions, tokens } = readVersions({
    a: segment({ name: "a.txt", text: `${a} ${STORY}` }, "en"),
    b: segment({ name: "b.txt", text: `${b} ${STORY}` }, "en"),
  });
  const matter = gatherMatter(versions, tokens, WEIGHTS);
  const english = thesaurusOf("en");
  const kin = findKin(matter, new Set(english ? [english] : []), WEIGHTS);
  return explainLink(matter, kin, { a: [0], b: [0] }).map(({ kind, at }) => {
    const written = mapPair(at, (span, side) => slice(versions[side].text, span));
    return `${kind}: ${written.a} = ${written.b}`;
  });
}

describe("explainLink", () => {
  it("tells names, figures, words and swapped words, where each first stands", () => {
    const reasons = explain(
      "Then mayor Ruiz welcomed the 1,500 pilgrims warmly.",
      "Some 1500 pilgrims were hailed by Ruiz.",
    );
    expect(reasons.toSorted()).toEqual([
      "figure: 1,500 = 1500",
      "name: Ruiz = Ruiz",
      "swap: welcomed = hailed",
      "word: pilgrims = pilgrims",
    ]);
  });

  it("tells expressions as one", () => {
    expect(explain("The minister stepped down.", "The minister resigned.")).toContain(
      "swap: stepped down = resigned",
    );
  });

  it("tells no function words, and nothing twice", () => {
    expect(explain("It was there for the boats and boats.", "It was for boats there.")).toEqual([
      "word: boats = boats",
    ]);
  });

  it("tells no opposites", () => {
    expect(explain("The profits rose.", "The profits fell.")).toEqual(["word: profits = profits"]);
  });

  it("tells the rarest first", () => {
    const reasons = explain("At the harbour were Ruiz and Kolb.", "Kolb and Ruiz saw the harbour.");
    expect(reasons.at(-1)).toBe("word: harbour = harbour");
  });
});
