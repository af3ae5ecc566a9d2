import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findFold,
  findStretch,
  foldRows,
  layFolds,
  listHidden,
  listRows,
  NO_ROWS,
  openRows,
} from "./folds";

/** A page as a line: "." a row that stays, "x" one the filter folds, "o" one of those that has been opened. */
function read(line: string): {
  readonly filtered: readonly boolean[];
  readonly opened: ReadonlySet<number>;
} {
  const marks = [...line];
  return {
    filtered: marks.map((mark) => mark !== "."),
    opened: new Set(marks.flatMap((mark, row) => (mark === "o" ? [row] : []))),
  };
}

/** The page as it is seen: the number of a row, "[first-last]" for a fold, "v" for the line above an open one. */
function draw(line: string): string {
  const { filtered, opened } = read(line);
  const folds = layFolds(filtered, opened);
  const hidden = listHidden(folds);
  return [...filtered.keys()]
    .flatMap((row) => {
      const fold = folds.find(({ first }) => first === row);
      const drawn = fold && (fold.open ? "v" : `[${fold.first}-${fold.end - 1}]`);
      return [...(drawn === undefined ? [] : [drawn]), ...(hidden.has(row) ? [] : [`${row}`])];
    })
    .join(" ");
}

describe("layFolds", () => {
  it.each([
    ["nothing is folded", "...", "0 1 2"],
    ["neighbours make one fold", ".xx.x", "0 [1-2] 3 [4-4]"],
    ["all of the page", "xxx", "[0-2]"],
    ["open from its upper edge", ".oxx.", "0 1 [2-3] 4"],
    ["open from its lower edge", ".xxo.", "0 [1-2] 3 4"],
    ["open at a place in its middle", "xxoxx", "[0-1] 2 [3-4]"],
    ["open from end to end it keeps a line", ".oo.", "0 v 1 2 3"],
    ["one is open, the next is not", "oo.xo", "v 0 1 2 [3-3] 4"],
    ["a page without rows", "", ""],
  ])("%s", (_, line, drawn) => {
    expect(draw(line)).toBe(drawn);
  });

  it("shows every row or has it in exactly one fold, in order", () => {
    const marks = fc.array(fc.constantFrom(".", "x", "o"), { maxLength: 40 });
    fc.assert(
      fc.property(marks, (drawn) => {
        const { filtered, opened } = read(drawn.join(""));
        const folds = layFolds(filtered, opened);
        const closed = folds.filter(({ open }) => !open);
        const page = [...filtered.keys()].filter(
          (row) => filtered[row] === false || opened.has(row),
        );
        const folded = closed.flatMap(listRows);
        expect([...page, ...folded].toSorted((one, other) => one - other)).toEqual([
          ...filtered.keys(),
        ]);
        expect(folded).toEqual(folded.toSorted((one, other) => one - other));
        expect(listHidden(folds)).toEqual(new Set(folded));
        expect(new Set(folds.map(({ id }) => id)).size).toBe(folds.length);
        for (const [at, fold] of closed.entries()) {
          expect(fold.end).toBeGreaterThan(fold.first);
          expect(closed[at + 1]?.first ?? Infinity, "neighbours are one fold").toBeGreaterThan(
            fold.end,
          );
        }
      }),
    );
  });

  it("names a fold alike while its edges are drawn", () => {
    const ids = [".xxxx.", ".oxxx.", ".ooxx.", ".ooxo."].map((line) => {
      const { filtered, opened } = read(line);
      return layFolds(filtered, opened).map(({ id }) => id);
    });
    expect(ids).toEqual([["1.0"], ["1.0"], ["1.0"], ["1.0"]]);
  });

  it("reads a page without folds as one that hides nothing, every time the same", () => {
    expect(listHidden(layFolds([false, true], new Set([1])))).toBe(NO_ROWS);
  });
});

describe("finding", () => {
  const { filtered, opened } = read(".xox.oo");
  const folds = layFolds(filtered, opened);

  it.each([
    [0, undefined],
    [1, [1, 2]],
    [2, undefined],
    [3, [3, 4]],
    [6, [5, 7]],
  ] as const)("the line that stands for row %i", (row, expected) => {
    const fold = findFold(folds, row);
    expect(fold && [fold.first, fold.end]).toEqual(expected);
  });

  it("all that is folded together, opened or not", () => {
    expect(findStretch(filtered, 2)).toEqual({ first: 1, end: 4 });
    expect(findStretch(filtered, 0)).toBeNull();
  });
});

describe("opening", () => {
  it("adds rows and takes them back", () => {
    const opened = openRows(NO_ROWS, [1, 2, 3]);
    expect([...opened]).toEqual([1, 2, 3]);
    expect([...foldRows(opened, [2, 9])]).toEqual([1, 3]);
    expect(NO_ROWS.size).toBe(0);
  });
});
