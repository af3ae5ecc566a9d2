import { describe, expect, it } from "vitest";

import { joinSentences, splitSentences } from "../bars.fixture";

describe("what stands in Japanese and Chinese brackets", () => {
  it.each([
    ["ja", "これは山です（これは川です。これは橋です）。 | 雨が降っていた。"],
    ["ja", "「行きます。」と彼は言った。 | 雨が降っていた。"],
    ["zh", "他说（他很累。他走了）。 | 下雨了。"],
  ])("%s: %s", (language, barred) => {
    expect(splitSentences(joinSentences(barred, language), language)).toBe(barred);
  });
});
