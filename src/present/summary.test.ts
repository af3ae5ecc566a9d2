import { expect, it } from "vitest";
import { sketch } from "./sketch.fixture";
import { summarise } from "./summary";

it("counts what differs in style only apart", () => {
  const comparison = sketch("a0=b0 a1~b1 a2~b2");
  const groups = comparison.groups.map((group, index) =>
    index === 1 && group.relation !== "only" ? { ...group, styleOnly: true } : group,
  );
  expect(summarise({ ...comparison, groups })).toMatchObject({
    verbatim: 1,
    styleOnly: 1,
    paraphrase: 1,
  });
});

it("counts matches as pairs and what stands alone by the segment", () => {
  const line = "b0:headline a0:caption a1=b1 a2~b2+b3 a3+a4~b6! a5=b4 a6 a7:link b5";
  expect(summarise(sketch(line))).toEqual({
    verbatim: 2,
    styleOnly: 0,
    paraphrase: 2,
    moved: 1,
    only: { a: 3, b: 2 },
    furniture: { a: 2, b: 1 },
  });
});
