import { describe, expect, it } from "vitest";

import { figuresIn } from "../figures/drawn.fixture";
import { indexFigures } from "./elsewhere";

describe("indexFigures", () => {
  it.each([
    ["two hours", "two men and 12 dogs", false],
    ["two hours", "120 minutes of play", true],
    ["five men and a dog", "five hours", false],
    ["45 km", "no more than 45 of them", true],
    ["between 8 and 12 euros", "8 euros or 12 euros", true],
    ["1:05 p.m.", "13:05", true],
    ["1:05 p.m.", "1:05 a.m.", false],
  ])("%s in %s: %s", (one, others, isThere) => {
    const [figure] = figuresIn(one, "en");
    if (!figure) throw new Error("There is no figure.");
    expect(indexFigures(figuresIn(others, "en"))(figure)).toBe(isThere);
  });
});
