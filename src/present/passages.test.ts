import { expect, it } from "vitest";
import { cutPassages } from "./passages";
import { sketch } from "./sketch.fixture";

it.each([
  ["one group is one passage", "a0+a1~b0", [0, 1], ["0: 0 1"]],
  [
    "a caption between merged sentences",
    "a0+a2~b0 a1:caption",
    [0, 1, 2],
    ["0: 0", "1: 1", "0: 2"],
  ],
  ["part of a cell", "a0+a2~b0 a1:caption", [1, 2], ["1: 1", "0: 2"]],
  ["what belongs to no group given", "a0=b0 a1=b1 a2=b2", [0, 2], ["0: 0"]],
] as const)("%s", (_, line, segments, passages) => {
  const found = cutPassages(sketch(line), "a", segments, [0, 1]);
  expect(found.map(({ group, segments: own }) => `${group}: ${own.join(" ")}`)).toEqual(passages);
});
