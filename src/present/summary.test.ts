import { expect, it } from "vitest";
import { sketch } from "./sketch.fixture";
import { summarise } from "./summary";

it("counts matches as pairs and what stands alone by the segment", () => {
  const line = "b0:headline a0:caption a1=b1 a2~b2+b3 a3+a4~b6! a5=b4 a6 a7:link b5";
  expect(summarise(sketch(line))).toEqual({
    verbatim: 2,
    paraphrase: 2,
    moved: 1,
    only: { a: 3, b: 2 },
    furniture: { a: 2, b: 1 },
  });
});
