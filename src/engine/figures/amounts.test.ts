import { describe, expect, it } from "vitest";

import { drawFigures, textOf } from "./drawn.fixture";

describe("ranges", () => {
  it.each([
    ["en", "won {3-2|3-2}, {10-12|10-12} people, {10–12|10-12} people"],
    [
      "en",
      "{10 to 12|10-12} people, {between 10 and 12|10-12} people, {ten to twelve|10-12} people",
    ],
    ["en", "from {10|10} to {12|12} people, rose to {5|5}"],
    [
      "en",
      "{between $10 and $12 million|10000000-12000000 $}, {$1.2-1.5bn|1200000000-1500000000 $}",
    ],
    ["en", "{10-12%|10-12 %}, {10 to 12 percent|10-12 %}, {5 to 6 weeks|5-6 week}"],
    ["en", "{between one hundred and two hundred|100-200} people"],
    ["en", "{4 km|4 km} to {2 km|2 km}, {2 km|2 km} to {3 miles|3 mile}"],
    ["en", "{2019-20|2019-20}, {50-50|50-50}"],
    ["de", "{10 bis 12|10-12} Leute, {zwischen 10 und 12|10-12} Leute, von {10|10} auf {12|12}"],
    ["fr", "{10 à 12|10-12} personnes, {entre 10 et 12|10-12}, de {10|10} à {12|12}"],
    ["es", "{entre 10 y 12|10-12}, {10 a 12|10-12} personas, de {10|10} a {12|12}"],
    ["ru", "{от 10 до 12|10-12}, {между 10 и 12|10-12}, с {10|10} до {12|12}"],
    ["ru", "{10–12 млрд руб|10000000000-12000000000 rouble}."],
  ])("%s: %s", (language, drawn) => {
    expect(drawFigures(textOf(drawn), language)).toBe(drawn);
  });
});
