import { expect, it } from "vitest";
import { STANDARD_SETTINGS } from "./settings";
import {
  forgetPair,
  keepPair,
  keepSettings,
  keepView,
  restorePair,
  restoreSettings,
  restoreView,
} from "./storage";

// Node has no IndexedDB, which is just what a browser that refuses to keep anything looks like.
it("says that nothing is kept where nothing can be, and throws nothing", async () => {
  const source = { name: "story.txt", text: "Rain fell." };
  const texts = { a: { source }, b: { source } };
  expect(await keepPair({ texts, finished: false, dismissed: [], pins: [], shelf: [] })).toBe(
    false,
  );
  expect(await restorePair()).toEqual({ kind: "none" });
  expect(await forgetPair()).toBe(false);
  expect(await keepView("flow")).toBe(false);
  expect(await restoreView()).toBeNull();
  expect(await keepSettings({ ...STANDARD_SETTINGS, textSize: "large" })).toBe(false);
  expect(await restoreSettings()).toEqual(STANDARD_SETTINGS);
});
