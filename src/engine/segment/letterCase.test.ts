import { describe, expect, it } from "vitest";

import { readLetterCase } from "./letterCase";

describe("readLetterCase", () => {
  it.each([
    ["Rain fell.", 7 / 8, 7 / 8],
    ["RAIN FELL", 0, 0],
    ["下雨了 Ok", 1 / 5, 1 / 2],
    ["هطل المطر", 0, 1],
    ["1.2", 0, 1],
  ])("%s", (text, smallShare, smallShareOfCased) => {
    expect(readLetterCase(text)).toEqual({ smallShare, smallShareOfCased });
  });
});
