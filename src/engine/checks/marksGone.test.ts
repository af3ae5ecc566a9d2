import { describe, expect, it } from "vitest";

import { checkMarks } from "./marksGone";
import { type Case, tell } from "./match.fixture";

const SAID = "“We will never accept this deal,” Moreno said.";

describe("quotation marks of words that are the same", () => {
  it.each<Case>([
    [
      "are gone",
      "en",
      SAID,
      SAID.replaceAll(/[“”]/gu, ""),
      ["unquoted: We will never accept this deal → We will never accept this deal"],
    ],
    [
      "have come",
      "en",
      "He called it a grave mistake.",
      "He called it a “grave mistake”.",
      ["quoted: grave mistake → grave mistake"],
    ],
    [
      "are gone in German",
      "de",
      "Er nannte es einen „schweren Fehler“.",
      "Er nannte es einen schweren Fehler.",
      ["unquoted: schweren Fehler → schweren Fehler"],
    ],
  ])("%s", (_, language, a, b, facts) => {
    expect(tell(checkMarks, a, b, language)).toEqual(facts);
  });

  it.each<Case>([
    ["are others", "en", SAID, SAID.replaceAll(/[“”]/gu, '"'), []],
    [
      "are halves of broken characters",
      "en",
      "It isn’t a way that we can save on.",
      "It isnâ€™t a way that we can “save on.",
      [],
    ],
    ["are single ones", "en", 'He bought it "as seen".', "He bought it ‘as seen’.", []],
    [
      "were those of a title",
      "en",
      "She sang “Die Winterreise” there.",
      "She sang Die Winterreise there.",
      [],
    ],
    ["were those of one word", "en", "He called it “grave”.", "He called it grave.", []],
    [
      "stand there elsewhere",
      "en",
      SAID,
      `${SAID.replaceAll(/[“”]/gu, "")}\nLater he said: “We will never accept this deal.”`,
      [],
    ],
  ])("are not told where they %s", (_, language, a, b, facts) => {
    expect(tell(checkMarks, a, b, language)).toEqual(facts);
  });
});
