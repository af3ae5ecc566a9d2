import { describe, expect, it } from "vitest";

import { figureValues } from "./figureValues";
import { tokenise } from "../tokens";

/** The values in a text, what is no figure left out. */
function valuesOf(text: string, language: string): string {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return figureValues(tokens, language)
    .filter((value) => value !== undefined)
    .join(" | ");
}

describe("figureValues", () => {
  it.each([
    ["en", "4,000 trucks and 4000 vans", "4000 | 4000"],
    ["en", "four thousand trucks", "4000"],
    ["en", "1.3 million, or 1.3m", "1300000 | 1300000"],
    ["en", "$1.2bn", "1200000000"],
    ["en", "1,234.5 tonnes", "1234.5"],
    ["en", "1.085 dollars", "1.085"],
    ["en", "thirty-three boats, twenty of four", "33 | 33 | 20 | 4"],
    ["en", "thirty-three thousand", "33000 | 33000"],
    ["en", "twelve children under 10", "12 | 10"],
    ["en", "down −5 degrees", "-5"],
    ["de", "26.000 Menschen und 1,3 Millionen Euro", "26000 | 1300000"],
    ["de", "1,085 Dollar", "1.085"],
    ["de", "1.234.567 Euro", "1234567"],
    ["fr", "4 000 habitants, 12,5 millions", "4000 | 12500000"],
    ["es", "1.500 toneladas, 2 millones", "1500 | 2000000"],
    ["ru", "1,5 млн рублей", "1500000"],
  ])("%s: %s", (language, text, values) => {
    expect(valuesOf(text, language)).toBe(values);
  });

  it.each([
    ["en", "at 2.35pm, and at 14:35", "14:35 | 14:35"],
    ["en", "two hundred and fifty-six", "256 | 256 | 256"],
    ["en", "a dozen, a million", "12 | 1000000"],
    ["en", "a third of it, two-thirds, 33 %", "33 | 67 | 33"],
    ["en", "on May 3, 2031", "3 | 2031"],
    ["en", "10 to 12, 10-12", "10 | 12 | 10-12"],
    ["en", "the third, the twelfth, the 21st, the twenty-first", "12. | 21. | 21."],
    ["en", "an F-16 and COVID-19", "16 | 19"],
    ["en", "the nine o'clock, nineteen ninety-nine", "9 | 19 | 90 | 9"],
    ["de", "acht von zwölf, einundzwanzig", "8 | 12 | 21"],
    ["fr", "quatre-vingt-dix hommes", "90 | 90 | 90"],
  ])("gives each word of a figure what the aligner needs: %s: %s", (language, text, values) => {
    expect(valuesOf(text, language)).toBe(values);
  });

  it.each([
    ["a score", "won 3-2", "3-2"],
    ["a time that may be of the morning", "at 2:35", "2:35?"],
    ["a year among words", "in 2019", "2019"],
    ["no figure at all", "a handful of trucks", ""],
  ])("keeps the writing of what is no amount: %s", (_, text, values) => {
    expect(valuesOf(text, "en")).toBe(values);
  });
});
