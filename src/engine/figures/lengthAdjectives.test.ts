import { describe, expect, it } from "vitest";

import { readLengthAdjective } from "./lengthAdjectives";
import { lineOf } from "./line";

describe("readLengthAdjective", () => {
  it.each([
    ["de", "sechsstündiger", "6 hour"],
    ["de", "zweitägige", "2 day"],
    ["de", "vierundzwanzigstündigen", "24 hour"],
    ["de", "dreijährig", "3 year"],
    ["de", "ganztägig", undefined],
    ["de", "mehrjährige", undefined],
    ["ru", "шестичасовой", "6 hour"],
    ["ru", "трёхдневную", "3 day"],
    ["ru", "двухлетний", "2 year"],
    ["ru", "многолетний", undefined],
    ["en", "zweitägige", undefined],
  ])("%s, %s: %s", (language, word, length) => {
    const read = readLengthAdjective(lineOf([], language), word);
    expect(read && `${read.amount} ${read.unit}`).toBe(length);
  });
});
