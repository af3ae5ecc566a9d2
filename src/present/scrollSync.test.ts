import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapPair, otherSide, type Pair, type Side } from "../model/pair";
import {
  cross,
  type Extent,
  findTarget,
  follow,
  layLadder,
  scrollEnd,
  type View,
} from "./scrollSync";

/** "10-30=0-20" is a pair that stands from 10 to 30 on the left, from 0 to 20 on the right. */
function levels(line: string): readonly Pair<Extent>[] {
  return line.split(" ").map((word) => {
    const [a, b] = word.split("=").map((side) => {
      const [top = 0, bottom = 0] = side.split("-").map(Number);
      return { top, bottom };
    });
    if (a === undefined || b === undefined) throw new Error(`No pair: ${word}`);
    return { a, b };
  });
}

describe("layLadder", () => {
  it.each([
    ["middles, between the tops and the ends", "0-20=0-40 20-60=40-60", "0 10 40 100|0 20 50 200"],
    ["two sentences in one line are one rung", "0-20=0-20 0-20=0-20", "0 10 100|0 10 200"],
    ["where only one side goes on", "0-20=0-20 0-20=20-90 20-40=90-100", "0 10 30 100|0 10 95 200"],
    ["nothing beyond the end", "0-20=0-20 90-110=90-110", "0 10 100|0 10 200"],
  ])("%s", (_, line, drawn) => {
    const { a, b } = layLadder(levels(line), { a: 100, b: 200 });
    expect(`${a.join(" ")}|${b.join(" ")}`).toBe(drawn);
  });
});

describe("cross", () => {
  const ladder = layLadder(levels("100-200=100-500 200-300=500-520"), { a: 1000, b: 1000 });
  it.each([
    ["a", 0, 0],
    ["a", 75, 150],
    ["a", 150, 300],
    ["a", 200, 405],
    ["a", 250, 510],
    ["a", 1000, 1000],
    ["a", 2000, 1000],
    ["b", 300, 150],
    ["b", 405, 200],
  ] as const)("from %s %s", (side, height, far) => {
    expect(cross(ladder, side, height)).toBeCloseTo(far);
  });
});

describe("findTarget", () => {
  /** The right text is twice as long, throughout. */
  const ladder = layLadder(levels("0-1000=0-2000"), { a: 1000, b: 2000 });
  it.each([
    ["at the top", 0, 0],
    ["where the height still slides, what is read at 50 is at 100", 50, 150],
    ["in the middle, what is read at 500 is at 1000", 400, 900],
    ["where it slides to the foot, what is read at 900 is at 1800", 750, 1650],
    ["at the end", 800, 1800],
  ])("%s", (_, scroll, target) => {
    const views = {
      a: { scroll, height: 200, full: 1000 },
      b: { scroll: 0, height: 200, full: 2000 },
    };
    expect(findTarget(ladder, "a", views)).toBeCloseTo(target);
  });
});

describe("follow", () => {
  const ladder = layLadder([], { a: 1000, b: 1000 });
  it.each([
    ["by halves", 400, 300, 1, 999, true, 350],
    ["all of a short way", 400, 399, 1, 999, true, 400],
    ["at once where nothing may glide", 400, 300, 1, 999, false, 400],
    ["no farther than it may", 400, 300, 1, 30, true, 330],
    ["not against the reader, on the way down", 400, 500, 1, 999, true, 500],
    ["not against the reader, on the way up", 400, 300, -1, 999, true, 300],
    ["up", 400, 500, -1, 999, true, 450],
    ["to the end, however far", 800, 100, 1, 0, false, 800],
    ["to the top, however far", 0, 700, -1, 0, false, 0],
  ] as const)("%s", (_, lead, at, direction, reach, soft, next) => {
    const views = {
      a: { scroll: lead, height: 200, full: 1000 },
      b: { scroll: at, height: 200, full: 1000 },
    };
    expect(follow({ ladder, lead: "a", views, direction, reach, soft })).toBe(next);
  });
});

/** Texts as sentences of random heights, some of them alone on their side. */
const texts = fc
  .array(
    fc.record({
      a: fc.integer({ min: 0, max: 300 }),
      b: fc.integer({ min: 0, max: 300 }),
      pair: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((sentences) => {
    let at = { a: 0, b: 0 };
    const pairs: Pair<Extent>[] = [];
    for (const { a, b, pair } of sentences) {
      const extents = mapPair(at, (top, side) => ({
        top,
        bottom: top + (side === "a" ? a : b),
      }));
      if (pair) pairs.push(extents);
      at = mapPair(extents, ({ bottom }) => bottom);
    }
    const full = mapPair(at, (height) => height + 40);
    return { full, ladder: layLadder(pairs, full) };
  });

const side = fc.constantFrom<Side>("a", "b");

describe("whatever the texts", () => {
  it("heights that belong together ascend together, there and back", () => {
    fc.assert(
      fc.property(texts, side, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (t, s, at) => {
        const heights = at.map((share) => share * t.full[s]).toSorted((one, two) => one - two);
        const far = heights.map((height) => cross(t.ladder, s, height));
        expect(far).toEqual(far.toSorted((one, two) => one - two));
        for (const [index, height] of heights.entries())
          expect(cross(t.ladder, otherSide(s), far[index] ?? 0)).toBeCloseTo(height, 3);
      }),
    );
  });

  it("no text moves against the reader, and both come to their ends together", () => {
    const scrolls = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(texts, side, scrolls, fc.boolean(), ({ full, ladder }, lead, moves, soft) => {
        const far = otherSide(lead);
        const views: Record<Side, View> = mapPair(full, (height) => ({
          scroll: 0,
          height: 300,
          full: height,
        }));
        const end = scrollEnd(views[lead]);
        const met: [number, number][] = [];
        // The ends, at last: all the way down, and all the way up.
        for (const move of [...moves, 2, -2]) {
          const scroll = Math.min(end, Math.max(0, views[lead].scroll + move * end));
          const by = scroll - views[lead].scroll;
          views[lead] = { ...views[lead], scroll };
          const direction = move < 0 ? -1 : 1;
          for (let frame = 0; frame < 60; frame += 1) {
            const reach = 3 * Math.abs(by);
            const next = follow({ ladder, lead, views, direction, reach, soft });
            expect((next - views[far].scroll) * direction).toBeGreaterThanOrEqual(0);
            views[far] = { ...views[far], scroll: next };
          }
          expect(views[far].scroll).toBeGreaterThanOrEqual(0);
          expect(views[far].scroll).toBeLessThanOrEqual(scrollEnd(views[far]) + 1e-9);
          // Where the one that is scrolled is at its end, so is the other.
          if (end > 0 && by !== 0 && scroll === end)
            met.push([views[far].scroll, scrollEnd(views[far])]);
          if (end > 0 && by !== 0 && scroll === 0) met.push([views[far].scroll, 0]);
        }
        for (const [at, wanted] of met) expect(at).toBeCloseTo(wanted, 6);
      }),
    );
  });
});
