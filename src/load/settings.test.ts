import { afterEach, expect, it, vi } from "vitest";
import { checkSettings, keepSettings, readSettings, STANDARD_SETTINGS } from "./settings";

afterEach(() => vi.unstubAllGlobals());

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

it("reads what it has kept", () => {
  const store = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
  });
  expect(readSettings()).toEqual(STANDARD_SETTINGS);
  const large = { ...STANDARD_SETTINGS, textSize: "large" } as const;
  keepSettings(large);
  expect(readSettings()).toEqual(large);
});

it.each([
  [
    "that refuses",
    () => {
      throw new Error("denied");
    },
  ],
  ["that holds something else", () => "{"],
])("lives without a store, or with one %s", (_, getItem) => {
  vi.stubGlobal("localStorage", { getItem, setItem: getItem });
  expect(() => keepSettings(STANDARD_SETTINGS)).not.toThrow();
  expect(readSettings()).toEqual(STANDARD_SETTINGS);
});
