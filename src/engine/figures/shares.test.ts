import { describe, expect, it } from "vitest";

import { drawFigures, textOf } from "./drawn.fixture";

describe("shares in words", () => {
  it.each([
    [
      "en",
      "{a third|33 %} of voters, {one third|33 %} of it, {one-third|33 %}, a {two-thirds|67 %} majority",
    ],
    [
      "en",
      "{half|50 %} of the year, {half|50 %} the town, more than {half|50 %}, fell by {half|50 %}.",
    ],
    [
      "en",
      "{a quarter|25 %} of the staff, {three quarters|75 %} of them, rose by {a quarter|25 %}",
    ],
    ["en", "fell by {a third|33 %} compared with May, by a {third|3.} party"],
    ["en", "a {third|3.} man, a {third|3.} time, the {third|3.} day, rose a third"],
    [
      "en",
      "the {first|1.} half, the {second|2.} half of the game, the other half of it, half-time, half-brother",
    ],
    [
      "en",
      "the {first|1.} quarter, in the quarter, quarterly, for two quarters, a quarter of an hour",
    ],
    ["en", "half past noon, a third of a mile"],
    [
      "de",
      "{ein Drittel|33 %} der Bürger, {zwei Drittel|67 %}, {drei Viertel|75 %} der Stimmen, um {ein Viertel|25 %}",
    ],
    [
      "de",
      "{die Hälfte|50 %} der Leute, knapp {die Hälfte|50 %}, in der {zweiten|2.} Hälfte, im Viertel, ein Viertel am Hafen",
    ],
    [
      "fr",
      "{un tiers|33 %} des voix, {deux tiers|67 %}, {la moitié|50 %} des habitants, {trois quarts|75 %} des voix",
    ],
    ["fr", "un quart d'heure, un quart de finale, la {première|1.} moitié, un tiers est venu"],
    ["es", "{un tercio|33 %} de los votos, {dos tercios|67 %}, {la mitad|50 %} de la población"],
    ["es", "a la mitad de la calle, un cuarto de hora, la {primera|1.} mitad"],
    [
      "ru",
      "{треть|33 %} населения, {две трети|67 %}, {половина|50 %} жителей, {четверть|25 %} доходов",
    ],
    ["ru", "в {первой|1.} половине дня, четверть века, половину дня, три четверти"],
  ])("%s: %s", (language, drawn) => {
    expect(drawFigures(textOf(drawn), language)).toBe(drawn);
  });
});
