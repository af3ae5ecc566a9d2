import { describe, expect, it } from "vitest";

import { lexiconOf } from "../lexicon/lexicon";
import { tokenise } from "../tokens";
import { findShifted, type Loose } from "./shifts";

/** The words of a text that are not in brackets, which stand for words that both sides have in the same place. */
function looseOf(text: string): Loose[] {
  const brackets = [...text.matchAll(/\[[^\]]*\]/gu)].map(({ index, 0: inside }) => ({
    start: index,
    end: index + inside.length,
  }));
  return tokenise(text, { start: 0, end: text.length })
    .map((token, index) => ({ token, index }))
    .filter(({ token: { span } }) =>
      brackets.every(({ start, end }) => span.end <= start || span.start >= end),
    );
}

function shiftedIn(a: string, b: string): string {
  const loose = { a: looseOf(a), b: looseOf(b) };
  const shifted = findShifted(loose, lexiconOf("en").functionWords);
  const wordsOf = (side: "a" | "b"): string =>
    loose[side]
      .filter(({ index }) => shifted[side].has(index))
      .map(({ token }) => token.key)
      .join(" ");
  expect(wordsOf("b").split(" ").toSorted()).toEqual(wordsOf("a").split(" ").toSorted());
  return wordsOf("a");
}

describe("findShifted", () => {
  it.each([
    ["a phrase", "on Friday [the bridge opened]", "[the bridge opened] on Friday", "on friday"],
    [
      "two phrases",
      "on Friday [it] in Vellmar",
      "in Vellmar [it] on Friday",
      "on friday in vellmar",
    ],
    ["the longer run first", "red boats [x] boats", "boats [x] red boats", "red boats boats"],
    ["no run across what lies between", "red [x] boats", "[x] red boats", "red boats"],
    ["no small words alone", "in [x]", "[x] in", ""],
    ["nothing where nothing is shared", "boats [x]", "[x] ferries", ""],
    ["a word once, where it stands once on one side", "boats [x] boats", "[x] boats", "boats"],
  ])("finds %s", (_, a, b, found) => {
    expect(shiftedIn(a, b)).toBe(found);
  });
});
