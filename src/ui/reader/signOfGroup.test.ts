import { expect, it } from "vitest";
import { sketch } from "../../present/sketch.fixture";
import { signOfGroup } from "./signOfGroup";

it.each([
  ["a0=b0", "verbatim"],
  ["a0~b0", "paraphrase"],
  ["a0=b0!", "moved"],
  ["a0", "only-a"],
  ["b0", "only-b"],
])("%s has the sign of %s", (line, sign) => {
  expect(signOfGroup(sketch(line).groups[0])).toBe(sign);
});
