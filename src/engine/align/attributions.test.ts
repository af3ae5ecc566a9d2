import { describe, expect, it } from "vitest";

import { lexiconOf } from "../lexicon/lexicon";
import { tokenise } from "../tokens";
import { findAttributions } from "./attributions";

/** The words that only say who speaks. */
function attributed(text: string, language: string): string {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const attributes = findAttributions(text, tokens, lexiconOf(language));
  return tokens
    .filter((_, i) => attributes[i])
    .map(({ span }) => text.slice(span.start, span.end))
    .join(" ");
}

describe("findAttributions", () => {
  it.each([
    ["en", "“We were lucky,” said the mayor.", "said the mayor"],
    ["en", "“We were lucky,” said Ann Moen, the skipper.", "said Ann Moen the skipper"],
    ["en", "The skipper said that the wave broke a hatch above the engine.", "The skipper said"],
    [
      "en",
      "The boat sank at six, according to the skipper, Ann Moen.",
      "according to the skipper Ann Moen",
    ],
    ["en", "“The wind,” Haske said, “came from nowhere.”", "Haske said"],
    ["de", "Laut Polizei, die mit zwei Wagen kam, fehlt ein Boot.", "Laut Polizei"],
    ["de", "„Das Boot fehlt“, sagte der Schiffer Moen.", "sagte der Schiffer Moen"],
    ["es", "«Falta un barco», dijo la alcaldesa.", "dijo la alcaldesa"],
    ["fr", "Selon la police, un bateau manque.", "Selon la police"],
    ["ru", "По словам мэра, пропала лодка.", "По словам мэра"],
    ["uk", "За словами мера, зник човен.", "За словами мера"],
  ])("%s: %s", (language, text, expected) => {
    expect(attributed(text, language)).toBe(expected);
  });

  it.each([
    ["a statement without a speaker", "The boat sank at six."],
    ["a sentence that is all attribution", "The skipper said so."],
    [
      "what is said, however long",
      "In a long statement to the council of the town the skipper said nothing.",
    ],
  ])("leaves alone %s", (_, text) => {
    expect(attributed(text, "en")).toBe("");
  });
});
