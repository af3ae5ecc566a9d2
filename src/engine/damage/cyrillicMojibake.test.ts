import { describe, expect, it } from "vitest";

import { findCyrillicMojibake } from "./cyrillicMojibake";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findCyrillicMojibake(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findCyrillicMojibake", () => {
  it.each<[string, string, string[]]>([
    ["a word", "Ïðèâåò", ["Ïðèâåò → Привет"]],
    [
      "short words beside one",
      "Ïðåçèäåíò è åãî ¸ëêà",
      ["Ïðåçèäåíò → Президент", "è → и", "åãî → его", "¸ëêà → ёлка"],
    ],
    ["a short word alone", "à la carte, où ça, ÎÎÎ", []],
    ["words with accents", "élève à l’été, größer, señor, naïveté", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
