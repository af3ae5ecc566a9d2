import { expect, it } from "vitest";
import { keepSettings, keepView, restoreSettings, restoreView } from "./preferences";
import { STANDARD_SETTINGS } from "./settings";

// Node has no IndexedDB, which is just what a browser that refuses to keep anything looks like.
it("says that nothing is kept where nothing can be, and gives the standard", async () => {
  expect(await keepView("flow")).toBe(false);
  expect(await restoreView()).toBeNull();
  expect(await keepSettings({ ...STANDARD_SETTINGS, textSize: "large" })).toBe(false);
  expect(await restoreSettings()).toEqual(STANDARD_SETTINGS);
});
