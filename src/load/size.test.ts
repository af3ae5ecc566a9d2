import { expect, it } from "vitest";
import { checkTotal, MAX_BYTES } from "./size";

it("takes as much at once as five of the largest files", () => {
  expect(checkTotal(5, 5 * MAX_BYTES)).toBeNull();
  expect(checkTotal(40, 5 * MAX_BYTES + 1)?.what).toBe(
    "These 40 files are too large together: 51 MB, and Galley takes up to 50 MB at once.",
  );
});
