import { describe, expect, it } from "vitest";

import { findLayoutStops } from "./layoutStops";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findLayoutStops(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findLayoutStops", () => {
  it.each<[string, string, string[]]>([
    ["a full stop", "two peopleю He", ["ю → ."]],
    ["before a closing mark", "“We leaveю” He", ["ю → ."]],
    ["a comma and a colon", "peopleб who saidЖ no", ["б → ,", "Ж → :"]],
    ["a Russian full stop", "Он сказал да/ Потом ушёл/", ["/ → .", "/ → ."]],
    ["a Russian word", "люблю, Пушкинаю", []],
    ["a sign-off", "/Корр. Мария Орлова/", []],
    ["alternatives", "да/нет и/или", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
