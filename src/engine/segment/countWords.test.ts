import { describe, expect, it } from "vitest";

import { countWords, hasMoreWords } from "./countWords";

describe("countWords", () => {
  it.each([
    ["Ferry", 1],
    ["The ferry is late.", 4],
    ["L’été à Vellmar – enfin", 5],
    ["Паром снова опоздал", 3],
    ["부두가 다시 열렸다", 3],
    ["🚢 left", 2],
    ["渡口重开", 3],
    ["渡口重开了", 3],
    ["フェリーが出た", 4],
    ["เรือมา", 4],
    ["渡口 Vellmar 重开", 5],
    ["𠀋𠀋", 2],
  ])("%s: %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe("hasMoreWords", () => {
  it.each([
    ["Ferry", 1, false],
    ["Ferry strike", 1, true],
    ["Vellmarer Fährgesellschaft", 2, false],
    ["a b c", 2, true],
    ["渡口重开", 2, true],
    ["渡口重开", 3, false],
  ])("%s, more than %i: %s", (text, limit, more) => {
    expect(hasMoreWords(text, limit)).toBe(more);
  });
});
