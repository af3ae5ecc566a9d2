import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createHeap } from "./heap";

/** Reads "3x 5y - 1z - -": a number and letter go in, a dash takes one out; what came out, in order. */
function run(steps: string): string {
  const heap = createHeap<string>();
  const out: string[] = [];
  for (const step of steps.split(" ")) {
    if (step === "-") out.push(heap.pop()?.item ?? "nothing");
    else heap.push(Number.parseInt(step, 10), step.slice(1));
  }
  return out.join(" ");
}

describe("createHeap", () => {
  it.each([
    ["gives the highest first", "1x 3y 2z - - -", "y z x"],
    ["among equals, the one put in first", "2x 2y 2z 1w - - - -", "x y z w"],
    ["takes in while it gives out", "1x 3y - 2z 1w - - -", "y z x w"],
    ["gives nothing when it is empty", "1x - -", "x nothing"],
    ["goes on after it was empty", "1x - - 2y -", "x nothing y"],
  ])("%s", (_, steps, out) => {
    expect(run(steps)).toBe(out);
  });

  it("sorts anything, and equals by the order they came in", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (priorities) => {
        const heap = createHeap<number>();
        for (const [order, priority] of priorities.entries()) heap.push(priority, order);
        const out: number[] = [];
        for (let top = heap.pop(); top; top = heap.pop()) out.push(top.item);
        const sorted = [...priorities.entries()].toSorted(
          ([, one], [, other]) => other - one, // a stable sort
        );
        expect(out).toEqual(sorted.map(([order]) => order));
      }),
    );
  });
});
