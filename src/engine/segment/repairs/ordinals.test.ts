import { describe, expect, it } from "vitest";

import { lexiconOf } from "../../lexicon/lexicon";
import { endsInOrdinal } from "./ordinals";

function isRejected(paragraph: string, language: string): boolean {
  const [before = "", after = ""] = paragraph.split(" | ");
  return endsInOrdinal({ before, after, spaced: true }, lexiconOf(language));
}

describe("endsInOrdinal", () => {
  it.each(["am 3. | Mai", "im 19. | Jahrhundert", "Karl V. | Jahrhundert", "am 17. | Juni"])(
    "no sentence ends at %s",
    (paragraph) => {
      expect(isRejected(paragraph, "de")).toBe(true);
    },
  );

  it.each(["Es waren 26. | Die Stadt feierte.", "Es kostete 1300. | Mai war es."])(
    "a sentence ends at %s",
    (paragraph) => {
      expect(isRejected(paragraph, "de")).toBe(false);
    },
  );

  it("knows no ordinals in English", () => {
    expect(isRejected("They scored 3. | May came.", "en")).toBe(false);
  });
});
