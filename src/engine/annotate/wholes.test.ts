import { describe, expect, it } from "vitest";

import { mapPair } from "../../model/pair";
import { tokenise } from "../tokens";
import { findWholes } from "./wholes";

/** The wholes of both sides that are equal and written in two ways, in the order of the left, each as "left = right". */
function writtenTwice(a: string, b: string, language = "en"): string[] {
  const tokens = mapPair({ a, b }, (whole) => tokenise(whole, { start: 0, end: whole.length }));
  const wholes = mapPair(findWholes(tokens, { a: language, b: language }), (own) =>
    own.map(({ key, tokens: parts }) => ({ key, text: parts.map((part) => part.key).join(" ") })),
  );
  return wholes.a.flatMap(({ key, text }) =>
    wholes.b
      .filter((other) => other.key === key && other.text !== text)
      .map((other) => `${text} = ${other.text}`),
  );
}

describe("findWholes", () => {
  it.each([
    ["en", "4,000 boats", "four thousand boats", ["4,000 = four thousand"]],
    ["en", "12 %", "twelve per cent", ["12 % = twelve per cent"]],
    ["de", "12 %", "zwölf Prozent", ["12 % = zwölf prozent"]],
    ["es", "12 %", "doce por ciento", ["12 % = doce por ciento"]],
    ["fr", "12 %", "douze pour cent", ["12 % = douze pour cent"]],
    ["ru", "3 окт.", "3 октября", ["3 окт = 3 октября"]],
    ["en", "$1.2bn", "1.2 billion dollars", ["$ 1.2bn = 1.2 billion dollars"]],
    ["en", "a third of it", "33 % of it", ["a third = 33 %"]],
    ["en", "at 2.35pm", "at 14:35", ["2.35pm = 14:35"]],
    ["en", "on 3 May", "on May 3", ["3 may = may 3"]],
    ["en", "one boat", "1 boat", ["one = 1"]],
    ["en", "12 boats", "13 boats", []],
    ["en", "4 km", "4 miles", []],
    ["en", "$5", "5", []],
    ["en", "the third man", "the 3 men", []],
    ["en", "at 2:35", "at 14:35", []],
    ["en", "one of them", "1 of them", []],
  ])("%s: %s, %s", (language, a, b, equal) => {
    expect(writtenTwice(a, b, language)).toEqual(equal);
  });

  it("loses no token, and takes apart what only one side has", () => {
    const text = "On 3 May about two hundred and six men left.";
    const tokens = tokenise(text, { start: 0, end: text.length });
    const { a, b } = findWholes(
      { a: tokens, b: tokenise("May 3", { start: 0, end: 5 }) },
      { a: "en", b: "en" },
    );
    expect(a.flatMap((whole) => whole.tokens)).toEqual(tokens);
    expect(a.map((whole) => whole.tokens.length)).toEqual([1, 2, 1, 1, 1, 1, 1, 1, 1]);
    expect(b).toHaveLength(1);
  });
});
