import { describe, expect, it } from "vitest";

import type { Comparison, Group } from "../model/comparison";
import { type Pair, swapPair } from "../model/pair";
import { listAlarms } from "./checks";
import { compareFacts } from "./checks.fixture";
import { layMap, type MapCell, type OverviewMap } from "./map";
import { sketch } from "./sketch.fixture";

/** "0-4 tone 2", with "furniture" and more than one segment named. */
function tell({ first, last, top, bottom, tone, furniture }: MapCell): string {
  const segments = first === last ? "" : ` segments ${first}-${last}`;
  return `${top}-${bottom} tone ${tone}${furniture ? " furniture" : ""}${segments}`;
}

/** The map of a sketch whose matches are as near as given, in the order of its groups. */
function lay(line: string, similarities: readonly number[] = [], height = 900): OverviewMap {
  return layMap(near(sketch(line), similarities), [], height);
}

function near(comparison: Comparison, similarities: readonly number[]): Comparison {
  const groups = comparison.groups.map((group, index): Group => {
    const similarity = similarities[index];
    return group.relation === "only" || similarity === undefined ? group : { ...group, similarity };
  });
  return { ...comparison, groups };
}

// Each segment of a sketch has two letters, and so 4.6 pixels where there is room.
describe("cells", () => {
  it("stand in text order on whole pixels, darker the more has changed", () => {
    const map = lay("a0=b0 a1~b1 a2~b2 a3~b3 a4", [1, 0.9, 0.5, 0.1]);
    expect(map.cells.a.map(tell)).toEqual([
      "0-5 tone 0",
      "5-9 tone 1",
      "9-14 tone 2",
      "14-18 tone 3",
      "18-23 tone 4",
    ]);
    expect(map.cells.b.map(tell)).toEqual([
      "0-5 tone 0",
      "5-9 tone 1",
      "9-14 tone 2",
      "14-18 tone 3",
    ]);
  });

  it.each([
    ["a word changed is not nothing", 1, 1],
    ["nearly nothing in common is still a counterpart", 0, 3],
  ])("%s", (_, similarity, tone) => {
    expect(lay("a0~b0", [similarity]).cells.a[0]?.tone).toBe(tone);
  });

  it("count house style as no change", () => {
    const comparison = sketch("a0~b0");
    const groups = comparison.groups.map((group): Group => {
      return group.relation === "only" ? group : { ...group, styleOnly: true };
    });
    expect(layMap({ ...comparison, groups }, [], 900).cells.a[0]?.tone).toBe(0);
  });

  it("tell furniture apart by more than a tone", () => {
    expect(lay("a0:caption a1=b0").cells.a.map(tell)).toEqual([
      "0-5 tone 4 furniture",
      "5-9 tone 0",
    ]);
  });

  it("too thin to be seen become one, as dark as on average and furniture only as a whole", () => {
    const map = lay("a0 a1:caption a2=b0 a3=b1 a4=b2 a5:note a6:note a7:note", [], 4);
    expect(map.cells.a.map(tell)).toEqual([
      "0-1 tone 4",
      "1-2 tone 2 segments 1-2",
      "2-3 tone 0 segments 3-4",
      "3-4 tone 4 furniture segments 5-7",
    ]);
    expect(lay("a0 a1=b0", [], 1).cells.a.map(tell)).toEqual(["0-1 tone 2 segments 0-1"]);
  });

  it("cover a long text without a gap and with as few as there are pixels", () => {
    const line = Array.from({ length: 2000 }, (_, index) => `a${index}~b${index}`).join(" ");
    const { cells } = lay(line, [], 700);
    expect(cells.a.length).toBeLessThanOrEqual(700);
    expect(cells.a.at(-1)).toMatchObject({ last: 1999, bottom: 700 });
    for (const [index, cell] of cells.a.entries()) {
      expect(cell.first).toBe((cells.a[index - 1]?.last ?? -1) + 1);
      expect(cell.top).toBe(cells.a[index - 1]?.bottom ?? 0);
    }
  });
});

describe("slopes", () => {
  it("are drawn for moved matches only, from middle to middle", () => {
    const { slopes } = lay("a0=b1 a1=b2 a2+a3~b0!");
    expect(slopes.map(({ group }) => group)).toEqual([2]);
    expect(slopes[0]?.heights.a).toBeCloseTo(3 * 4.6);
    expect(slopes[0]?.heights.b).toBeCloseTo(4.6 / 2);
  });
});

describe("dots", () => {
  const speech = "x".repeat(90);
  const a = `Moen said 11 ${speech}.\nIt was ${speech} 40 boats`;
  const b = `Ruiz said 17 ${speech}.\nIt was ${speech} boats`;
  const comparison = compareFacts(a, b, [
    ["name altered", "Moen", "Ruiz"],
    ["number rounded", "40", ""],
  ]);

  function dotsOf(pair: Comparison): Pair<readonly string[]> {
    const { dots, edges } = layMap(pair, listAlarms(pair), 900);
    const [left, right] = [dots.a, dots.b].map((own, index) =>
      own.map(({ height, alarms, quiet }) => {
        const edge = edges[index === 0 ? "a" : "b"];
        const segment = edge.findLastIndex((top) => top <= height);
        const share =
          (height - (edge[segment] ?? 0)) / ((edge[segment + 1] ?? 0) - (edge[segment] ?? 0));
        return `${segment}:${share.toFixed(1)} ${alarms.map(({ fact }) => fact.kind).join("+")}${quiet ? " quiet" : ""}`;
      }),
    );
    return { a: left ?? [], b: right ?? [] };
  }

  it("stand at the words, on the sides that have them", () => {
    expect(dotsOf(comparison)).toEqual({
      a: ["0:0.0 name", "1:0.9 number quiet"],
      b: ["0:0.0 name"],
    });
  });

  it("too near to be told apart are one, and quiet only if all of them are", () => {
    const crowded = compareFacts(a, b, [
      ["name altered", "Moen", "Ruiz"],
      ["number rounded", "11", "17"],
    ]);
    expect(dotsOf(crowded).a).toEqual(["0:0.0 name+number"]);
  });

  it("are those that are handed in", () => {
    expect(layMap(comparison, [], 900).dots).toEqual({ a: [], b: [] });
  });
});

it("is mirrored when the sides are swapped", () => {
  const comparison = near(sketch("a0=b1 a1~b0! a2:caption b2"), [1, 0.4]);
  const swapped: Comparison = {
    ...comparison,
    versions: swapPair(comparison.versions),
    groups: comparison.groups.map((group) => ({ ...group, segments: swapPair(group.segments) })),
  };
  const [map, mirrored] = [layMap(comparison, [], 500), layMap(swapped, [], 500)];
  expect(mirrored.cells).toEqual(swapPair(map.cells));
  expect(mirrored.slopes).toEqual(
    map.slopes.map(({ group, heights }) => ({ group, heights: swapPair(heights) })),
  );
});
