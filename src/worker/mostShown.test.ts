import { expect, it } from "vitest";
import { compare } from "../engine/compare";
import { explainTooLong, MOST_SHOWN } from "./mostShown";

function write(sentences: number): string {
  return Array.from({ length: sentences }, (_, i) => `Boat ${i}.`).join("\n\n");
}

it.each([
  [10, null],
  [MOST_SHOWN, null],
  [MOST_SHOWN + 1, "together they come to 20,001 sentences, and the page shows up to 20,000"],
])("of %i sentences: %s", (count, told) => {
  const text = write(count);
  expect(explainTooLong(compare({ a: { name: "a", text }, b: { name: "b", text } }))).toBe(told);
});
