import { describe, expect, it } from "vitest";

import { createStemmer } from "./stems";

describe("createStemmer", () => {
  it.each([
    ["en", "talks", "talk"],
    ["en-GB", "talks", "talk"],
    ["en", "minister's", "minister"],
    ["en", "ministers'", "minister"],
    ["de", "brücken", "brücke"],
    ["fr", "ministres", "ministre"],
    ["es", "ministros", "ministro"],
    ["ru", "переговоры", "переговоров"],
  ])("%s: %s is a form of %s", (language, one, other) => {
    const stem = createStemmer(language);
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ["en", "bridge", "budget"],
    ["de", "schule", "schuld"],
  ])("%s: %s is no form of %s", (language, one, other) => {
    const stem = createStemmer(language);
    expect(stem(one)).not.toBe(stem(other));
  });

  it("leaves a word of a language without a stemmer as it is", () => {
    expect(createStemmer("hu")("miniszterek")).toBe("miniszterek");
  });
});
