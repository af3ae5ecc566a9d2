/** The colours of theme.css, held against what they must do: be read, and be told apart by every kind of colour vision. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import { ciede2000, contrast, difference, readHex, see, VISIONS } from "./colours.fixture";

const css = readFileSync(path.join(import.meta.dirname, "theme.css"), "utf8");
const checks = readFileSync(path.join(import.meta.dirname, "checks", "checks.css"), "utf8");

/** Of checks.css: how much of --close lies in --paper under what an editor is at. */
const CURRENT =
  /\.is-focused \.fact-current \{\s*background: color-mix\(in srgb, var\(--close\) (?<share>\d+)%, var\(--paper\)\)/u;

const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
const THEMES = { light: readColours(light), dark: readColours(dark) };

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what must be seen to understand the page. */
const TEXT = 4.5;
const SIGN = 3;

/** What a sentence can stand on: the sheet, a tint, the pointer's or the selection's ground. */
const UNDER_TEXT = ["paper", "left-tint", "right-tint", "lit", "focus", "kept", "current"];

/** Text, and every ground it stands on. The desk is what the list of things to check lies on. */
const TEXTS: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ["ink", [...UNDER_TEXT, "desk"]],
  ["muted", [...UNDER_TEXT, "desk"]],
  ["left-ink", ["paper"]],
  ["right-ink", ["paper"]],
  ["close-ink", UNDER_TEXT],
  ["alert", ["paper", "desk"]],
  ["damage", ["paper"]],
  ["on-button", ["button"]],
];

/** Bars, underlines, signs and rings, and every ground they are drawn on. */
const SIGNS: readonly (readonly [sign: string, grounds: readonly string[]])[] = [
  ["bar", [...UNDER_TEXT, "desk"]],
  ["left", [...UNDER_TEXT, "desk"]],
  ["right", [...UNDER_TEXT, "desk"]],
  ["close", [...UNDER_TEXT, "desk"]],
  ["damage", UNDER_TEXT],
  ["alert", ["paper", "desk"]],
  ["ring", [...UNDER_TEXT, "desk"]],
  ["button", ["lit", "paper"]],
];

/** Lines a pixel or three wide need more between them than areas: 1 is just noticed on areas that touch. */
const LINES_APART = 10;
/** Bars and signs that stand for different things, each against each. */
const KINDS = ["left", "right", "close", "bar", "damage"];

/** Areas that lie side by side; each has a second sign, so little is enough. */
const AREAS_APART = 2.5;
const AREAS: readonly (readonly [one: string, other: string])[] = [
  ["left-tint", "right-tint"],
  ["left-tint", "paper"],
  ["right-tint", "paper"],
  ["focus", "paper"],
  ["focus", "left-tint"],
  ["focus", "right-tint"],
  ["focus", "lit"],
  ["lit", "paper"],
  ["kept", "paper"],
];

/** From the data that Sharma, Wu and Dalal publish for those who write the formula anew. */
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [56, -27, -3], 31.903],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
] as const)("CIEDE2000 of %j and %j", (one, other, expected) => {
  expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
  expect(ciede2000(other, one)).toBeCloseTo(expected, 4);
});

test("both themes name the same colours", () => {
  expect(Object.keys(THEMES.dark)).toEqual(Object.keys(THEMES.light));
  expect(Object.keys(THEMES.light).length).toBeGreaterThan(20);
});

describe.each(["light", "dark"] as const)("%s", (theme) => {
  const colour = (name: string): ReturnType<typeof readHex> => {
    const hex = THEMES[theme][name];
    if (hex === undefined) throw new Error(`theme.css has no colour --${name}.`);
    return readHex(hex);
  };

  test.each(TEXTS)("%s can be read", (text, grounds) => {
    for (const ground of grounds) {
      expect.soft(contrast(colour(text), colour(ground)), ground).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test.each(SIGNS)("%s can be seen", (sign, grounds) => {
    for (const ground of grounds) {
      expect.soft(contrast(colour(sign), colour(ground)), ground).toBeGreaterThanOrEqual(SIGN);
    }
  });

  describe.each(Object.entries(VISIONS))("seen with %s", (_, vision) => {
    const apart = (one: string, other: string): number =>
      difference(see(colour(one), vision), see(colour(other), vision));

    test.each(listPairs(KINDS))("%s and %s differ", (one, other) => {
      expect(apart(one, other)).toBeGreaterThanOrEqual(LINES_APART);
    });

    test.each(AREAS)("the ground %s and the ground %s differ", (one, other) => {
      expect(apart(one, other)).toBeGreaterThanOrEqual(AREAS_APART);
    });
  });
});

function readColours(block: string): Readonly<Record<string, string>> {
  const found = block.matchAll(/--(?<name>[a-z-]+):\s*(?<hex>#[\da-f]{6});/giu);
  const colours: Record<string, string> = {};
  for (const { groups } of found) colours[groups?.["name"] ?? ""] = groups?.["hex"] ?? "";
  const share = Number(CURRENT.exec(checks)?.groups?.["share"]) / 100;
  return { ...colours, current: mixHex(colours["close"] ?? "", colours["paper"] ?? "", share) };
}

/** As `color-mix(in srgb, …)` does: `share` of the one, the rest of the other. */
function mixHex(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [x, y] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((x ?? 0) * share + (y ?? 0) * (1 - share));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Each two of a list, once. */
function listPairs(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
}
