import { describe, expect, it } from "vitest";

import type { Mark } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { markWords } from "./marks";
import { readMatch } from "./match.fixture";

/*
 * "[The/A] deal {was signed on Friday} [in Vellmar/]": what stands on the left before the stroke and on the right after
 * it is marked, as reworded, or as unique where the other side has nothing; what stands in braces is marked as kept. Two
 * strokes set apart what has no partner: "[Officials//Ministers] said".
 */
const CHANGE = /\[([^/\]]*)\/(\/?)([^/\]]*)\]/gu;

function sideOf(drawn: string, own: 1 | 2): { text: string; marks: string } {
  const written = drawn.replaceAll(CHANGE, (_, left: string, apart: string, right: string) => {
    const [mine, other] = own === 1 ? [left, right] : [right, left];
    if (mine === "") return "";
    return other === "" || apart !== "" ? `<${mine}>` : `[${mine}]`;
  });
  const marks = written.replaceAll(/\s+/gu, " ").trim();
  return { text: marks.replaceAll(/[[\]<>{}]/gu, ""), marks };
}

function marksOf(text: Pair<string>, language = "en"): Pair<readonly Mark[]> {
  const { words, lore } = readMatch(text, language);
  return markWords(words, lore).marks;
}

const BRACKETS: Readonly<Record<Mark["kind"], readonly [string, string]>> = {
  reworded: ["[", "]"],
  shifted: ["^", "^"],
  style: ["~", "~"],
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
    ["words for one word", "The mayor [stepped down/resigned] today."],
    ["words that cannot stand for each other", "He [spoke of//shunned] it a success."],
    ["words on one side only", "{The deal was signed on Friday} [in Vellmar/]."],
    ["a run of words kept", "[Officials//Ministers] {said the deal was signed on Friday}."],
    [
      "a short run is not kept but not marked either",
      "[Officials//Ministers] said the deal [failed//fell through].",
    ],
    ["whole figures only", "It cost [4,000/4,500] euros."],
    ["whole words only", "The [minister/ministers] left."],
    ["a sign is a word", "It fell 15 [%//points]."],
    ["punctuation is not marked", "“We [stay/remain],” he said."],
    [
      "a small word between two changes is no agreement",
      "He [closed the huge factory/shut the vast plant].",
    ],
    ["nothing in common", "[It rained all day//Traders left early]."],
  ])("%s: %s", (_, drawn) => {
    const left = sideOf(drawn, 1);
    const right = sideOf(drawn, 2);
    const marks = marksOf({ a: left.text, b: right.text });
    expect([draw(left.text, marks.a), draw(right.text, marks.b)]).toEqual([
      left.marks,
      right.marks,
    ]);
  });

  it.each([
    ["a sign and its word in one", "It fell 15 ~%~.", "It fell 15 ~percent~."],
    ["a sign and its word", "It fell 15 ~%~.", "It fell 15 ~per cent~."],
    [
      "figures by value",
      "About ~33~ boats and ~1.2bn~ euros.",
      "About ~thirty-three~ boats and ~1.2 billion~ euros.",
    ],
    [
      "figures with their currency, whole",
      "It paid ~$1.2bn~ and ~£5 million~.",
      "It paid ~1.2 billion dollars~ and ~5 million pounds~.",
    ],
    [
      "shares, times and dates",
      "At ~2.35pm~ on ~3 May~ nearly ~a third~ of them left.",
      "At ~14:35~ on ~May 3~ nearly ~33 %~ of them left.",
    ],
    [
      "no half of a figure",
      "It cost two hundred <and six> men.",
      "It cost two hundred <thousand> men.",
    ],
    ["no measure for another", "It is 4 <km> away.", "It is 4 <miles> away."],
    [
      "an abbreviation",
      "It closed on ~Oct~. 5 by ~UN~ order.",
      "It closed on ~October~ 5 by ~United Nations~ order.",
    ],
    ["British spelling", "The ~organised~ ~labour~ left.", "The ~organized~ ~labor~ left."],
    ["not a figure of another value", "About [33] boats.", "About [thirty] boats."],
    ["not what merely looks like a variant", "It was <for> us.", "It was <four> us."],
    [
      "words that stand elsewhere",
      "^On Friday^ the mayor of Vellmar opened the bridge.",
      "The mayor of Vellmar opened the bridge ^on Friday^.",
    ],
    [
      "words that stand elsewhere, among new ones",
      "^On Friday^ the mayor <of Vellmar> opened the bridge.",
      "The mayor <there> opened the bridge, <as planned>, ^on Friday^.",
    ],
    [
      "no small words that stand elsewhere",
      "<In> Vellmar it rained.",
      "Vellmar <was wet> it rained <in>.",
    ],
  ])("tells %s", (_, left, right) => {
    const plain = { a: left, b: right };
    const text = mapPair(plain, (marked) => marked.replaceAll(/[[\]<>{}^~]/gu, ""));
    const marks = marksOf(text);
    const shown = mapPair(marks, (list) => list.filter(({ kind }) => kind !== "kept"));
    expect(mapPair(text, (whole, side) => draw(whole, shown[side]))).toEqual(plain);
  });

  it.each([
    ["33 or 44", "forty-four or thirty-three", 1],
    ["33 or 33", "thirty-three or thirty-three", 2],
  ])("keeps the order of figures on both sides: %s, %s", (a, b, count) => {
    const marks = marksOf({ a, b });
    const styled = mapPair(marks, (own) => own.filter(({ kind }) => kind === "style").length);
    expect(styled).toEqual({ a: count, b: count });
  });

  it("tells an amount of which only the unit is written another way", () => {
    const text = { a: "Es kostet 1,3 Mio. Euro.", b: "Es kostet 1,3 Millionen Euro." };
    const marks = marksOf(text, "de");
    expect(mapPair(text, (whole, side) => draw(whole, marks[side]))).toEqual({
      a: "Es kostet 1,3 ~Mio~. Euro.",
      b: "Es kostet 1,3 ~Millionen~ Euro.",
    });
  });

  it("shows only the phrases in common where a long sentence shares hardly a word", () => {
    const text = {
      a: "Fishermen in Porto were told to stay ashore while inspectors looked for toxic fuel residue, at the end of the day on Monday.",
      b: "Boats have been banned from every bay around Vellmar because officials fear contamination, at the end of the day.",
    };
    expect(mapPair(marksOf(text), (list) => list.map(({ kind }) => kind))).toEqual({
      a: ["kept"],
      b: ["kept"],
    });
  });

  it("marks nothing where the words are the same", () => {
    expect(marksOf({ a: "It rained.", b: "It rained." })).toEqual({ a: [], b: [] });
  });
});
