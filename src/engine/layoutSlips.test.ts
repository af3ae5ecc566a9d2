import { describe, expect, it } from "vitest";

import { repairLayoutSlips } from "./layoutSlips";
import { lexiconOf } from "./lexicon/lexicon";
import { tokenise } from "./tokens";

/** The text word by word after the repair; `known` are words of either text. */
function repair(text: string, language: string, known: string): string {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return repairLayoutSlips(tokens, new Set(known.split(" ")), lexiconOf(language))
    .map(({ key }) => key)
    .join(" ");
}

describe("repairLayoutSlips", () => {
  it.each([
    ["a slip for a common word", "en", "he came цшер his aides", "", "he came with his aides"],
    [
      "a slip for a word of either text",
      "en",
      "the рфкищгк is open",
      "harbour",
      "the harbour is open",
    ],
    ["a slip in a Russian text", "ru", "он сказал ghbdtn всем", "привет", "он сказал привет всем"],
    [
      "a name in its own script stays",
      "en",
      "the word МИД stands here",
      "",
      "the word мид stands here",
    ],
    ["a loan word stays", "ru", "об этом сообщает BBC сегодня", "", "об этом сообщает bbc сегодня"],
    ["a text in one script stays", "ru", "он вышел", "jy dsitk", "он вышел"],
  ])("%s", (_, language, text, known, repaired) => {
    expect(repair(text, language, known)).toBe(repaired);
  });

  it("leaves the slip where it stands", () => {
    const text = "came цшер aides";
    const tokens = tokenise(text, { start: 0, end: text.length });
    const repaired = repairLayoutSlips(tokens, new Set(), lexiconOf("en"));
    expect(repaired.map(({ span }) => span)).toEqual(tokens.map(({ span }) => span));
  });
});
