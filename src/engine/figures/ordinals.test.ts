import { describe, expect, it } from "vitest";

import { drawFigures, textOf } from "./drawn.fixture";

describe("ordinals", () => {
  it.each([
    [
      "en",
      "{21st|21.}, {twenty-first|21.}, {3rd|3.}, the {third|3.} man, the {fourth|4.}, rose a fourth, {22th|22th}",
    ],
    [
      "en",
      "{third|3.} in the table, finished {fourth|4.}, rose by {a third|33 %}, {one fifth|20 %} of them",
    ],
    [
      "en",
      "the {first|1.} man, his {second|2.} goal, at first, a second later, per second, the first lady",
    ],
    [
      "de",
      "{einundzwanzigste|21.}, der {dritte|3.} Tag, zum {ersten|1.} Mal, wir achten darauf, erst heute",
    ],
    [
      "fr",
      "{21e|21.}, {3ème|3.}, {vingt et unième|21.}, {vingt-deuxième|22.}, la {première|1.} fois",
    ],
    ["fr", "le premier ministre, la première dame"],
    ["es", "la {primera|1.} vez, el {tercer|3.} día, el primer ministro, un {segundo|2.} intento"],
    ["ru", "{21-й|21.}, {двадцать первый|21.}, {третий|3.} день, вторник"],
  ])("%s: %s", (language, drawn) => {
    expect(drawFigures(textOf(drawn), language)).toBe(drawn);
  });
});
