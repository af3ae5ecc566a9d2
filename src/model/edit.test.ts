import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Part } from "./comparison";
import { carryOffset, editSource, findEdit } from "./edit";

describe("findEdit", () => {
  it.each([
    ["The mayor said no.", "The mayor said yes.", "said [no/yes]."],
    ["", "Rain", "[/Rain]"],
    ["Rain", "", "[Rain/]"],
    ["aa", "aaa", "[/a]"],
    ["one two", "one, two", "[/,]"],
  ])("%j becomes %j", (before, after, drawn) => {
    const edit = findEdit(before, after);
    const { start = 0, end = 0 } = edit?.replaced ?? {};
    const shown = `[${before.slice(start, end)}/${after.slice(start, start + (edit?.length ?? 0))}]`;
    expect(drawn).toContain(shown);
  });

  it("explains the whole difference of any two texts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = findEdit(before, after);
        if (edit === null) return before === after;
        const { replaced, length } = edit;
        const typed = after.slice(replaced.start, replaced.start + length);
        return before.slice(0, replaced.start) + typed + before.slice(replaced.end) === after;
      }),
    );
  });
});

describe("carryOffset", () => {
  it.each([
    [2, 2],
    [4, 4],
    [5, 4],
    [7, 9],
    [9, 11],
  ])("%i goes to %i when three characters become five", (offset, carried) => {
    expect(carryOffset(offset, { replaced: { start: 4, end: 7 }, length: 5 })).toBe(carried);
  });
});

describe("editSource", () => {
  /** "[headline]" is a part; what comes of it is drawn in the same way. */
  function edit(drawn: string, change: (text: string) => string): string {
    const text = drawn.replaceAll(/[[\]]/gu, "");
    const start = drawn.indexOf("[");
    const span = { start, end: drawn.indexOf("]") - 1 };
    const parts: Part[] = [{ kind: "headline", span }];
    const after = editSource({ name: "a", text, parts }, change(text));
    const [part] = after.parts ?? [];
    if (part === undefined) return after.text;
    const { start: from, end: to } = part.span;
    return `${after.text.slice(0, from)}[${after.text.slice(from, to)}]${after.text.slice(to)}`;
  }

  it.each([
    ["before it", "By Ana. [Rain] fell.", "Ana", "Maria", "By Maria. [Rain] fell."],
    ["behind it", "By Ana. [Rain] fell.", "fell", "fall", "By Ana. [Rain] fall."],
    ["inside it", "[Heavy rain] fell.", "vy", "viest", "[Heaviest rain] fell."],
    ["at its end", "[Rain]\nIt fell.", "Rain\n", "Rain again\n", "[Rain again]\nIt fell."],
    ["over its end", "[Heavy rain] fell.", "rain fell", "storm came", "[Heavy ]storm came."],
    ["all of it", "By Ana. [Rain] fell.", "Rain ", "", "By Ana. fell."],
  ])("carries a part along: typed %s", (_, drawn, from, to, expected) => {
    expect(edit(drawn, (text) => text.replace(from, to))).toBe(expected);
  });

  it("gives back the same source where nothing was typed", () => {
    const source = { name: "a", text: "Rain" };
    expect(editSource(source, "Rain")).toBe(source);
  });
});
