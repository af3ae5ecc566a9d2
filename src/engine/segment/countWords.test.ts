import { describe, expect, it } from "vitest";

import { countWords } from "./countWords";

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
