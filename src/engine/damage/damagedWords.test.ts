import { describe, expect, it } from "vitest";

import { tokenise } from "../tokens";
import { fillHoles, findFillings } from "./damagedWords";
import type { Reread } from "./reread";

/** A segment that is all of `text`, with its holes filled; `words` are what the texts hold undamaged. */
function fill(text: string, words: string): Reread {
  const whole = { start: 0, end: text.length };
  const keys = tokenise(words, { start: 0, end: words.length }).map(({ key }) => key);
  return fillHoles(text, [whole], tokenise(text, whole), findFillings([text], keys));
}

describe("fillHoles", () => {
  it.each<[string, string, string, string[]]>([
    ["U+FFFD in a word", "in Z\uFFFDrich today", "Zürich", ["replaced \uFFFD → ü"]],
    [
      "several for one letter",
      "in Z\uFFFD\uFFFDrich today",
      "Zürich",
      ["replaced \uFFFD\uFFFD → ü"],
    ],
    ["at the start", "the \uFFFDrnek bridge", "örnek", ["replaced \uFFFD → ö"]],
    ["at the start of a word in capitals", "\uFFFDRNEK", "örnek", ["replaced \uFFFD → Ö"]],
    ["at the end", "a clich\uFFFD again", "cliché", ["replaced \uFFFD → é"]],
    ["an apostrophe", "they don\uFFFDt know", "don't", ["replaced \uFFFD → ’"]],
    ["a question mark before a word", "the ?rnek bridge", "örnek", ["lost ? → ö"]],
    ["one behind an opening mark", "“?rnek” it says", "örnek", ["lost ? → ö"]],
    [
      "two words",
      "Z\uFFFDrich, K\uFFFDln",
      "Zürich Köln",
      ["replaced \uFFFD → ü", "replaced \uFFFD → ö"],
    ],
    ["no word that fits", "in Z\uFFFDrich today", "Zurichs", []],
    ["two words that fit", "the b\uFFFDte", "bête bûte", []],
    ["a letter that never gets lost", "the b\uFFFDte", "bite", []],
    ["two holes", "a r\uFFFDsum\uFFFD", "résumé", []],
    ["two letters", "a \uFFFDa", "éa", []],
    ["a question before a word", "Why?rnek and a?rnek", "örnek", []],
    ["a word longer than any", `${"a".repeat(40)}\uFFFD`, `${"a".repeat(40)}é`, []],
  ])("%s", (_, text, words, notices) => {
    const drawn = fill(text, words).notices.map(
      ({ kind, span, reading }) =>
        `${kind} ${text.slice(span.start, span.end)} → ${reading ?? "?"}`,
    );
    expect(drawn).toEqual(notices);
  });

  it("makes one token of a word that its hole had parted", () => {
    const text = "in Z\uFFFDrich today";
    const { tokens } = fill(text, "Zürich");
    expect(tokens.map(({ span, key }) => [text.slice(span.start, span.end), key])).toEqual([
      ["in", "in"],
      ["Z\uFFFDrich", "zürich"],
      ["today", "today"],
    ]);
  });
});
