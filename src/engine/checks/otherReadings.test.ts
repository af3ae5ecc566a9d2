import { describe, expect, it } from "vitest";

import { lineOf } from "../figures/line";
import { readFigures } from "../figures/readFigures";
import { tokenise } from "../tokens";
import { readOtherwise } from "./otherReadings";

function read(text: string, language: string): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const readings = readOtherwise(lineOf(tokens, language), readFigures(tokens, language));
  return readings.map(({ start, end, value }) => {
    const [first, last] = [tokens[start], tokens[end - 1]];
    return `${text.slice(first?.span.start, last?.span.end)} = ${value}`;
  });
}

describe("readOtherwise", () => {
  it.each([
    ["en", "the lowest in a decade", ["a decade = 1 decade"]],
    ["en", "it took an hour and a half", ["an hour and a half = 1.5 hour"]],
    ["en", "two hours and 15 minutes", ["two hours and 15 minutes = 135 minute"]],
    ["en", "15 minutes and two hours", []],
    ["en", "seven voters in ten", ["seven voters in ten = 70 %"]],
    ["en", "one out of every five", ["one out of every five = 20 %"]],
    ["en", "one long-distance train in seven", ["one long-distance train in seven = 14 %"]],
    ["en", "ten men in five boats", []],
    ["de", "um ein Drittel gesunken", ["ein Drittel = 33 %"]],
    ["fr", "baisse de deux tiers", ["deux tiers = 67 %"]],
    ["en", "at ten to six", ["ten to six = 5:50?"]],
    ["en", "at five to one", ["five to one = 12:55?"]],
    ["en", "twenty past six", ["twenty past six = 6:20?"]],
    ["en", "they lost 9 to 6", []],
    ["en", "in the 12th minute", ["12th minute = 12 minute"]],
    ["en", "the 12th man", []],
    ["en", "twelve minutes from time", ["twelve minutes = 78 minute"]],
    ["en", "five minutes before half-time", ["five minutes = 40 minute"]],
    ["en", "five minutes before noon", []],
    ["en", "12 million of the 85", ["85 = 85000000"]],
    ["en", "85 men and 12 million crowns", []],
    ["en", "a second later", []],
    ["de", "vier von zehn Besuchern", ["vier von zehn = 40 %"]],
    ["de", "um zehn nach sechs", ["zehn nach sechs = 6:10?"]],
    ["de", "zwölf Minuten vor Schluss", ["zwölf Minuten = 78 minute"]],
    ["fr", "sept Français sur dix", ["sept Français sur dix = 70 %"]],
    ["fr", "onze heures moins le quart", ["onze heures moins le quart = 10:45?"]],
    ["fr", "onze heures et demie", ["onze heures et demie = 11:30?"]],
    ["es", "una de cada diez papeletas", ["una de cada diez = 10 %"]],
    ["es", "a las once menos cuarto", ["once menos cuarto = 10:45?"]],
    ["es", "durante mes y medio", ["mes y medio = 1.5 month"]],
    ["es", "a cinco minutos del final", ["cinco minutos = 85 minute"]],
    ["ru", "семь из десяти", ["семь из десяти = 70 %"]],
    ["ru", "за пять минут до конца", ["пять минут = 85 minute"]],
  ])("%s: %s", (language, text, readings) => {
    expect(read(text, language)).toEqual(readings);
  });
});
