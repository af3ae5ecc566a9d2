import { expect, it } from "vitest";
import { checkSettings, STANDARD_SETTINGS } from "./settings";

it.each<[string, unknown, object]>([
  ["nothing", null, {}],
  ["what is no object", 5, {}],
  ["what is not known", { textSize: "huge", columnWidth: 3, characterKeys: "no" }, {}],
  ["some of it", { textSize: "large", more: 1 }, { textSize: "large" }],
  [
    "all",
    { textSize: "small", columnWidth: "window", characterKeys: false },
    {
      textSize: "small",
      columnWidth: "window",
      characterKeys: false,
    },
  ],
])("takes %s as settings", (_, kept, changed) => {
  expect(checkSettings(kept)).toEqual({ ...STANDARD_SETTINGS, ...changed });
});
