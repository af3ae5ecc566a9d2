import { expect, it } from "vitest";
import { compare } from "../engine/compare";
import { findGroupAt, findStart } from "./caret";

const a = "The mayor said no to the plan. The council left the hall early.";
const COMPARISON = compare({
  a: { name: "a", text: a },
  b: { name: "b", text: "The council left the hall early. The mayor said no to the plan." },
});

it.each([
  [0, "The mayor"],
  [29, "The mayor"],
  [30, "The mayor"],
  [31, "The council"],
  [a.length, "The council"],
])("a caret at %i stands in “%s …”", (offset, words) => {
  const group = findGroupAt(COMPARISON, "a", offset) ?? -1;
  const start = findStart(COMPARISON, "a", group) ?? -1;
  expect(a.slice(start, start + words.length)).toBe(words);
});

it("stands in no sentence of an empty text, and finds no start where a side has none", () => {
  const empty = compare({ a: { name: "a", text: "" }, b: { name: "b", text: "It rained." } });
  expect(findGroupAt(empty, "a", 0)).toBeNull();
  expect(findStart(empty, "a", 0)).toBeNull();
});
