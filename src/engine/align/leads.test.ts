import { describe, expect, it } from "vitest";

import { findLeads, isAhead } from "./leads";

describe("findLeads", () => {
  const leads = findLeads([
    { a: 0, b: 0, gain: 2 },
    { a: 0, b: 1, gain: 3 },
    { a: 1, b: 1, gain: 1 },
  ]);

  it("holds the best and the next best of each segment of either side", () => {
    expect(leads.a.get(0)).toEqual({ first: 3, second: 2 });
    expect(leads.b.get(1)).toEqual({ first: 3, second: 1 });
    expect(leads.a.get(1)).toEqual({ first: 1, second: -Infinity });
  });

  it("tells who is ahead, and by enough", () => {
    expect(isAhead(leads.a.get(0), 3, 0.9)).toBe(true);
    expect(isAhead(leads.a.get(0), 3, 1)).toBe(false);
    expect(isAhead(leads.a.get(0), 2, 0)).toBe(false);
    expect(isAhead(undefined, 2, 0)).toBe(false);
  });

  it("lets no one be ahead of an equal", () => {
    const equal = findLeads([
      { a: 0, b: 0, gain: 2 },
      { a: 0, b: 1, gain: 2 },
    ]);
    expect(isAhead(equal.a.get(0), 2, 0)).toBe(false);
  });
});
