import { expect, it, vi } from "vitest";
import { KEYS } from "../keys";
import { filterCommands, listCommands, type Offers } from "./offers";

const OFFERS: Offers = {
  characterKeys: true,
  hasList: true,
  hasChecks: true,
  listed: false,
  own: true,
  samples: [],
  onList: vi.fn<() => void>(),
  onRestart: vi.fn<() => void>(),
  onSample: vi.fn<() => void>(),
};

const names = (offers: Partial<Offers>): readonly string[] =>
  listCommands({ ...OFFERS, ...offers }).map(({ name }) => name);

it("offers each command of the keys once, but not itself", () => {
  const keyed = KEYS.filter(({ command }) => command !== null && command !== "palette");
  const all = names({});
  for (const { does } of keyed) expect(all.filter((name) => name === does)).toHaveLength(1);
  expect(all.some((name) => name.startsWith("All commands"))).toBe(false);
});

it("tells every key of a command, and none that is switched off", () => {
  const keysOf = (name: string, characterKeys: boolean): readonly string[] | undefined =>
    listCommands({ ...OFFERS, characterKeys }).find((command) => command.name === name)?.keys;
  expect(keysOf("Next thing to check", true)).toEqual(["Shift J", "E"]);
  expect(keysOf("Next thing to check", false)).toEqual([]);
  expect(keysOf("Clear the selection", false)).toEqual(["Esc"]);
});

it.each<[string, Partial<Offers>, string, boolean]>([
  ["a list that there is", {}, "Show the things to check", true],
  ["to hide one that is open", { listed: true }, "Hide the things to check", true],
  ["no list where there is none", { hasList: false }, "Show the things to check", false],
  [
    "nothing to copy where nothing is left",
    { hasChecks: false },
    "Copy the list of things to check",
    false,
  ],
  ["no start over before there is a text", { own: false }, "Start over", false],
])("offers %s", (_, offers, name, offered) => {
  expect(names(offers).includes(name)).toBe(offered);
});

it.each<[string, readonly string[]]>([
  ["swap", ["Swap sides"]],
  ["left past", ["Paste a text on the left…"]],
  ["NÉXT diff", ["Next difference"]],
  ["hing", []],
  ["zzz", []],
])("finds %s", (query, found) => {
  expect(filterCommands(listCommands(OFFERS), query).map(({ name }) => name)).toEqual(found);
});

it("has everything while nothing is typed", () => {
  const commands = listCommands(OFFERS);
  expect(filterCommands(commands, " ")).toHaveLength(commands.length);
});
