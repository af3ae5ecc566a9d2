import { expect, it } from "vitest";
import type { Comparison, Group } from "../model/comparison";
import { explainTooLong, MOST_SHOWN } from "./mostShown";

const ALONE: Group = { relation: "only", segments: { a: [0], b: [] } };

it.each([
  [10, null],
  [MOST_SHOWN, null],
  [MOST_SHOWN + 1, "together they come to 20,001 sentences, and the page shows up to 20,000"],
])("of %i sentences: %s", (count, told) => {
  const groups = Array<Group>(count).fill(ALONE);
  expect(explainTooLong({ groups } as unknown as Comparison)).toBe(told);
});
