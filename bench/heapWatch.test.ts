import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { watchHeap } from "./heapWatch";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function answer(usedSize: number, totalSize: number, backingStorageSize?: number): string {
  return JSON.stringify({ id: 1, result: { usedSize, totalSize, backingStorageSize } });
}

it("asks until it is stopped, and no question twice", () => {
  const asked: string[] = [];
  const watch = watchHeap((message) => asked.push(message));
  vi.advanceTimersByTime(1000);
  watch.stop();
  const before = asked.length;
  vi.advanceTimersByTime(1000);
  expect(before).toBeGreaterThan(5);
  expect(asked).toHaveLength(before);
  expect(new Set(asked).size).toBe(before);
  expect(JSON.parse(asked[0] ?? "")).toMatchObject({ method: "Runtime.getHeapUsage" });
});

it("gives the most of each, typed arrays included, whatever else is said", () => {
  const watch = watchHeap(() => {});
  watch.hear(JSON.stringify({ method: "Inspector.workerScriptLoaded", params: {} }));
  for (const message of [answer(50, 100), answer(70, 90, 5), answer(60, 80)]) watch.hear(message);
  watch.hear(JSON.stringify({ id: 4, error: { message: "gone" } }));
  expect(watch.stop()).toEqual({ used: 75, held: 100 });
});
