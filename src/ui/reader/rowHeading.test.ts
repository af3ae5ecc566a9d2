import { expect, it } from "vitest";
import { listAlarms } from "../../present/checks";
import { numberPairs } from "../../present/order";
import { layRows } from "../../present/rows";
import { sketch } from "../../present/sketch.fixture";
import { headRow } from "./rowHeading";

/** The headings of all rows of a sketch, top to bottom. */
function readHeadings(line: string): readonly string[] {
  const comparison = sketch(line);
  const rows = layRows(comparison);
  const pairs = numberPairs(comparison, rows);
  const alarms = listAlarms(comparison);
  return rows.map((row) =>
    headRow(
      comparison,
      row,
      alarms.filter(({ group }) => row.groups.includes(group)),
      pairs,
    ),
  );
}

it("counts pairs, not rows, and tells what stands alone by its kind", () => {
  expect(readHeadings("a0=b0 a1:caption b1 a2~b2")).toEqual([
    "Pair 1 of 2, verbatim",
    "only right",
    "only left, caption",
    "Pair 2 of 2, paraphrase",
  ]);
});

it("gives a moved pair one number, and says from where to where it has moved", () => {
  const moved = "Pair 2 of 3, paraphrase, moved from number 2 on the left to number 3 on the right";
  const headings = readHeadings("a0=b0 a1~b2! a2=b1");
  expect(headings.filter((heading) => heading.includes("moved"))).toEqual([moved, moved]);
  expect(headings).toContain("Pair 3 of 3, verbatim");
});
