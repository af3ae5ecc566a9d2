import { describe, expect, it } from "vitest";

import { measureAcquaintance } from "./acquaintance";
import type { Kin } from "./kinship";
import { holdTerms } from "./matter.fixture";
import type { Term } from "./terms";

const NAMES = "kolb ruiz nandan lindqvist sike vellmar dalmera sorvany otter ledger".split(" ");
const OTHERS = "abara brenn castor dorn elvas fenn gorda hauk istra jannu".split(" ");

/** For stories of ten names each, of which so many are the same. */
function measure(shared: number): number {
  const b = [...NAMES.slice(0, shared), ...OTHERS.slice(shared)];
  return measureAcquaintance(holdTerms(NAMES, b), new Map());
}

describe("measureAcquaintance", () => {
  it.each([
    ["the same names throughout", 10, 1],
    ["half of them, as two reports of one event have", 5, 1],
    ["one by chance", 1, 0],
    ["none", 0, 0],
  ])("%s", (_, shared, acquaintance) => {
    expect(measure(shared)).toBe(acquaintance);
  });

  it("rises in between", () => {
    expect(measure(2)).toBeGreaterThan(0);
    expect(measure(3)).toBeGreaterThan(measure(2));
    expect(measure(3)).toBeLessThan(1);
  });

  it("takes a short note of few names for acquainted with anything", () => {
    expect(measureAcquaintance(holdTerms(NAMES, OTHERS.slice(0, 3)), new Map())).toBe(1);
  });

  it("knows a name by its kin", () => {
    const matter = holdTerms(NAMES, OTHERS);
    const kin = new Map<Term, readonly Kin[]>();
    for (const i of NAMES.keys()) {
      kin.set(i, [{ term: NAMES.length + i, degree: 0.75 }]);
      kin.set(NAMES.length + i, [{ term: i, degree: 0.75 }]);
    }
    expect(measureAcquaintance(matter, kin)).toBe(1);
  });

  it("is the same from either side", () => {
    const one = measureAcquaintance(
      holdTerms(NAMES, [...NAMES.slice(0, 2), ...OTHERS.slice(0, 4)]),
      new Map(),
    );
    const other = measureAcquaintance(
      holdTerms([...NAMES.slice(0, 2), ...OTHERS.slice(0, 4)], NAMES),
      new Map(),
    );
    expect(one).toBe(other);
  });
});
