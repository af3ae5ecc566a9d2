import { expect, it } from "vitest";
import { forgetPair, keepPair, keepShelf, restorePair } from "./storage";

// Node has no IndexedDB, which is just what a browser that refuses to keep anything looks like.
it("says that nothing is kept where nothing can be, and throws nothing", async () => {
  const source = { name: "story.txt", text: "Rain fell." };
  const texts = { a: { source }, b: { source } };
  expect(await keepPair({ texts, finished: false, dismissed: [], pins: [] })).toBe(false);
  expect(await keepShelf([{ name: "story.txt", bytes: new Uint8Array(1) }])).toBe(false);
  expect(await restorePair()).toEqual({ kind: "none" });
  expect(await forgetPair()).toBe(false);
});
