import { describe, expect, it } from "vitest";

import { findLookalikes } from "./lookalikes";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findLookalikes(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findLookalikes", () => {
  it.each<[string, string, string[]]>([
    ["a Cyrillic letter in a Latin word", "The Bаnk", ["а → a"]],
    ["several side by side", "раypal", ["ра → pa"]],
    ["a Latin letter in a Cyrillic word", "в Москвe", ["e → е"]],
    ["a Greek letter between Latin ones", "pαypal", ["α → a"]],
    ["a Greek capital", "ΒANK", ["Β → B"]],
    ["a word in one script", "Москва Paris Αθήνα СССР CCCP", []],
    ["letters that have no double", "Жora Wжq", []],
    ["quantities and genes", "TNFα kΩ λmax µm Δt", []],
    ["a Latin name with a Russian ending", "в офисе Facebookа сказали", []],
    ["scripts parted by a hyphen", "IT-компания", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
