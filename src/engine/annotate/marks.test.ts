import { describe, expect, it } from "vitest";

import type { Mark } from "../../model/comparison";
import { lexiconOf } from "../lexicon/lexicon";
import { tokenise } from "../tokens";
import { markWords } from "./marks";

/*
 * "[The/A] deal {was signed on Friday} [in Vellmar/]": what stands on the left before the stroke and on the right after
 * it is marked, as reworded, or as unique where the other side has nothing; what stands in braces is marked as kept.
 */
const CHANGE = /\[([^/\]]*)\/([^/\]]*)\]/gu;

function sideOf(drawn: string, own: 1 | 2): { text: string; marks: string } {
  const written = drawn.replaceAll(CHANGE, (_, left: string, right: string) => {
    const [mine, other] = own === 1 ? [left, right] : [right, left];
    if (mine === "") return "";
    return other === "" ? `<${mine}>` : `[${mine}]`;
  });
  const marks = written.replaceAll(/\s+/gu, " ").trim();
  return { text: marks.replaceAll(/[[\]<>{}]/gu, ""), marks };
}

const BRACKETS: Readonly<Record<Mark["kind"], readonly [string, string]>> = {
  reworded: ["[", "]"],
  unique: ["<", ">"],
  kept: ["{", "}"],
};

function draw(text: string, marks: readonly Mark[]): string {
  let drawn = text;
  for (const { kind, span } of marks.toReversed()) {
    const [open, close] = BRACKETS[kind];
    const marked = open + drawn.slice(span.start, span.end) + close;
    drawn = drawn.slice(0, span.start) + marked + drawn.slice(span.end);
  }
  return drawn;
}

describe("markWords", () => {
  it.each([
    ["a word for another", "He [called/termed] it a success."],
    ["words for one word", "He [spoke of/termed] it a success."],
    ["words on one side only", "{The deal was signed on Friday} [in Vellmar/]."],
    ["a run of words kept", "[Officials/Ministers] {said the deal was signed on Friday}."],
    [
      "a short run is not kept but not marked either",
      "[Officials/Ministers] said the deal [failed/fell through].",
    ],
    ["whole figures only", "It cost [4,000/4,500] euros."],
    ["whole words only", "The [minister/ministers] left."],
    ["a sign is a word", "It fell 15 [%/percent]."],
    ["punctuation is not marked", "“We [stay/remain],” he said."],
    [
      "a small word between two changes is no agreement",
      "He [ended the long talks/stopped the brief parley].",
    ],
    ["nothing in common", "[It rained all day/Traders left early]."],
  ])("%s: %s", (_, drawn) => {
    const left = sideOf(drawn, 1);
    const right = sideOf(drawn, 2);
    const tokensOf = (text: string) => tokenise(text, { start: 0, end: text.length });
    const marks = markWords(
      { a: tokensOf(left.text), b: tokensOf(right.text) },
      lexiconOf("en").functionWords,
    );
    expect([draw(left.text, marks.a), draw(right.text, marks.b)]).toEqual([
      left.marks,
      right.marks,
    ]);
  });

  it("marks nothing where the words are the same", () => {
    const tokens = tokenise("It rained.", { start: 0, end: 10 });
    expect(markWords({ a: tokens, b: tokens }, new Set())).toEqual({ a: [], b: [] });
  });
});
