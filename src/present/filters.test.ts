import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison, Fact, Notice } from "../model/comparison";
import { swapPair } from "../model/pair";
import { listAlarms } from "./checks";
import {
  chooseView,
  filterRows,
  NO_FILTER,
  type Sort,
  swapFilter,
  toggleSort,
  type View,
  viewOf,
} from "./filters";
import { layRows } from "./rows";
import { sketch } from "./sketch.fixture";

const ALL: readonly Sort[] = [
  "verbatim",
  "style",
  "paraphrase",
  "only-a",
  "only-b",
  "moved",
  "furniture",
  "notices",
];

/** The left text, or the right one where there is none, of the rows a filter leaves: "a0 a2 b1". */
function shown(comparison: Comparison, sorts: Iterable<Sort>): string {
  const rows = layRows(comparison);
  const filtered = filterRows(comparison, rows, new Set(sorts), listAlarms(comparison));
  return rows
    .filter((_, index) => filtered[index] === false)
    .map(({ cells }) => {
      const side = cells.a.kind === "text" ? "a" : "b";
      const cell = cells[side];
      return cell.kind === "text" ? cell.segments.map((at) => side + at).join("+") : "";
    })
    .join(" ");
}

/** Lets the match a sentence of the left text is in differ in style only. */
function inStyle(comparison: Comparison, segment: number): Comparison {
  const groups = comparison.groups.map((group) =>
    group.relation !== "only" && group.segments.a.includes(segment)
      ? { ...group, styleOnly: true }
      : group,
  );
  return { ...comparison, groups };
}

/** Puts a fact on the match a sentence of the left text is in. */
function alarmed(comparison: Comparison, segment: number): Comparison {
  const span = comparison.versions.a.segments[segment]?.pieces[0];
  const fact: Fact = { kind: "quote", change: "unquoted", at: span ? { a: span } : {} };
  const groups = comparison.groups.map((group) =>
    group.relation !== "only" && group.segments.a.includes(segment)
      ? { ...group, facts: [fact] }
      : group,
  );
  return { ...comparison, groups };
}

/** Damages a sentence of the left text. */
function damaged(comparison: Comparison, segment: number): Comparison {
  const span = comparison.versions.a.segments[segment]?.pieces[0] ?? { start: 0, end: 1 };
  const notices: readonly Notice[] = [{ kind: "lost", span }];
  const { a, b } = comparison.versions;
  return { ...comparison, versions: { a: { ...a, notices }, b } };
}

const STORY = "b0:headline a0=b1 a1~b2 a2:caption a3 a4=b4! a5=b3 b5";

describe("filterRows", () => {
  it.each<[string, readonly Sort[], string]>([
    ["nothing is folded by default", [], "b0 a0 a1 a2 a3 a4 a5 b4 b5"],
    ["verbatim leaves what has moved", ["verbatim"], "b0 a1 a2 a3 a4 b4 b5"],
    ["moved folds at both its places, whatever its words", ["moved"], "b0 a0 a1 a2 a3 a5 b5"],
    ["paraphrase", ["paraphrase"], "b0 a0 a2 a3 a4 a5 b4 b5"],
    ["only left takes its furniture with it", ["only-a"], "b0 a0 a1 a4 a5 b4 b5"],
    ["furniture folds whatever its sign", ["furniture"], "a0 a1 a3 a4 a5 b4 b5"],
    ["several at once", ["verbatim", "only-b", "furniture"], "a1 a3 a4 b4"],
    ["all of them", ALL, ""],
  ])("%s", (_, sorts, expected) => {
    expect(shown(sketch(STORY), sorts)).toBe(expected);
  });

  it("folds a row only where all it holds is filtered out", () => {
    const between = sketch("a0+a2~b0 a1:caption a3=b1");
    expect(shown(between, ["paraphrase"])).toBe("a0+a1+a2 a3");
    expect(shown(between, ["paraphrase", "only-a"])).toBe("a3");
  });

  it("keeps what an editor would not call unchanged in view", () => {
    const story = sketch("a0=b0 a1=b1 a2~b2");
    expect(shown(alarmed(story, 0), ["verbatim"])).toBe("a0 a2");
    expect(shown(damaged(story, 1), ["verbatim"])).toBe("a1 a2");
    expect(shown(damaged(story, 1), ["verbatim", "notices"])).toBe("a2");
    expect(shown(damaged(inStyle(story, 2), 2), ["style"])).toBe("a0 a1 a2");
    expect(shown(inStyle(story, 2), ["style"])).toBe("a0 a1");
  });

  it("folds the alarms of a sort that is asked to be folded", () => {
    expect(shown(alarmed(sketch("a0~b0 a1=b1"), 0), ["paraphrase"])).toBe("a1");
    expect(shown(alarmed(sketch("a0=b1! a1=b0"), 0), ["moved"])).toBe("a1");
  });

  it("lets an alarm go that is no problem", () => {
    const comparison = alarmed(sketch("a0=b0 a1~b1"), 0);
    const rows = layRows(comparison);
    expect(filterRows(comparison, rows, new Set(["verbatim"]), [])).toEqual([true, false]);
  });
});

describe("views", () => {
  it("show every row in one of them, and what differs not in what was kept", () => {
    const words = fc.constantFrom("a=b", "a~b", "a", "b", "a:caption", "b:link");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (drawn) => {
        const next = { a: 0, b: 0 };
        const line = drawn
          .map((word) => word.replaceAll(/[ab](?=[=~:]|$)/gu, (side) => side + next[side as "a"]++))
          .join(" ");
        const comparison = sketch(line);
        const rows = layRows(comparison);
        const fold = (view: View): readonly boolean[] =>
          filterRows(comparison, rows, chooseView(NO_FILTER, view), []);
        expect(fold("all")).not.toContain(true);
        expect(fold("changed")).toEqual(fold("kept").map((folded) => !folded));
      }),
    );
  });

  it.each<[View, string]>([
    ["all", "b0 a0 a1 a2 a3 a4 a5 b4 b5"],
    ["changed", "b0 a1 a2 a3 a4 b4 b5"],
    ["kept", "a0 a5"],
  ])("%s", (view, expected) => {
    expect(shown(sketch(STORY), chooseView(NO_FILTER, view))).toBe(expected);
  });

  it("leave furniture as it was, unless everything is asked for", () => {
    const filter = new Set<Sort>(["furniture", "only-a"]);
    expect([...chooseView(filter, "changed")]).toEqual(["verbatim", "furniture"]);
    expect(chooseView(filter, "all").size).toBe(0);
  });

  it.each<[readonly Sort[], View | null]>([
    [[], "all"],
    [["verbatim"], "changed"],
    [["verbatim", "notices"], "changed"],
    [["moved", "only-b", "only-a", "paraphrase", "style"], "kept"],
    [["furniture"], null],
    [["verbatim", "moved"], null],
  ])("%s is %s", (sorts, view) => {
    expect(viewOf(new Set(sorts))).toBe(view);
  });
});

describe("a filter", () => {
  it("is toggled by sort", () => {
    const filter = toggleSort(NO_FILTER, "moved");
    expect([...filter]).toEqual(["moved"]);
    expect(toggleSort(filter, "moved").size).toBe(0);
    expect(NO_FILTER.size).toBe(0);
  });

  it("folds the same text once the sides are swapped", () => {
    const comparison = sketch("a0 a1=b0 b1");
    const swapped = {
      ...comparison,
      versions: swapPair(comparison.versions),
      groups: comparison.groups.map((group) => ({ ...group, segments: swapPair(group.segments) })),
    };
    const filter = new Set<Sort>(["only-a", "furniture"]);
    expect(shown(comparison, filter)).toBe("a1 b1");
    expect(shown(swapped, swapFilter(filter))).toBe("a0 a1");
    expect([...swapFilter(swapFilter(filter))]).toEqual([...filter]);
  });
});
