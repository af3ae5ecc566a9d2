import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isCharacterKey, KEYS, listKeyLines, readCommand } from "./keys";

/** An element inside others, as far as the keys ask. */
class Place {
  readonly within: readonly string[];
  constructor(within: readonly string[]) {
    this.within = within;
  }
  closest(selector: string): Place | null {
    return selector.split(", ").some((name) => this.within.includes(name)) ? this : null;
  }
}

beforeEach(() => vi.stubGlobal("Element", Place));
afterEach(() => vi.unstubAllGlobals());

/** "ctrl+k", pressed in an element of this name. */
function press(keys: string, within = "td", characterKeys = true): string | null {
  const parts = keys.split("+");
  const event = {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("ctrl"),
    metaKey: parts.includes("meta"),
    altKey: parts.includes("alt"),
    shiftKey: parts.includes("shift"),
    isComposing: false,
    target: new Place([within]),
  };
  return readCommand(event as unknown as KeyboardEvent, characterKeys);
}

describe("readCommand", () => {
  it.each<[string, string | null]>([
    ["j", "next"],
    ["J", "next"],
    ["shift+J", "next alarm"],
    ["shift+K", "previous alarm"],
    ["e", "next alarm"],
    ["shift+E", "previous alarm"],
    ["/", "find"],
    ["shift+/", "find"],
    ["shift+?", "keys"],
    ["ctrl+k", "palette"],
    ["meta+k", "palette"],
    ["Escape", "clear"],
    ["ctrl+shift+K", null],
    ["ctrl+j", null],
    ["ctrl+f", null],
    ["alt+j", null],
    ["Enter", null],
  ])("%s", (keys, command) => {
    expect(press(keys)).toBe(command);
  });

  it.each(["input", "textarea", "select", "dialog"])("is inert in %s", (within) => {
    const commands = ["j", "shift+J", "/", "?", "Escape"].map((key) => press(key, within));
    expect(commands).toEqual([null, null, null, null, null]);
  });

  it("opens the palette from a field, not from a dialog", () => {
    expect([press("ctrl+k", "input"), press("ctrl+k", "dialog")]).toEqual(["palette", null]);
  });

  it("leaves what is no letter or sign where those are switched off", () => {
    const commands = ["j", "shift+J", "/", "shift+?", "s"].map((key) => press(key, "td", false));
    expect(commands).toEqual([null, null, null, null, null]);
    expect([press("Escape", "td", false), press("ctrl+k", "td", false)]).toEqual([
      "clear",
      "palette",
    ]);
  });
});

it("knows the keys that can be switched off", () => {
  const kept = KEYS.filter((key) => !isCharacterKey(key)).map(({ key }) => key);
  expect(kept).toEqual(["enter", "arrows", "paste", "escape", "ctrl+k"]);
});

it("has a line for each command, with all its keys", () => {
  const lines = listKeyLines();
  expect(lines.flatMap(({ keys }) => keys)).toHaveLength(KEYS.length);
  const alarms = lines.find(({ does }) => does === "Next thing to check");
  expect(alarms?.keys.map(({ label }) => label)).toEqual(["Shift J", "E"]);
  expect(new Set(lines.map(({ does }) => does)).size).toBe(lines.length);
});
