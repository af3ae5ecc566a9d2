import { describe, expect, it } from "vitest";
import type { Part, SegmentKind } from "../../model/comparison";
import { compare } from "../compare";
import { segment } from "./segment";

/** Blocks, "kind: words" where the format names the kind, as segments in the same notation. */
function draw(...blocks: readonly string[]): readonly string[] {
  let text = "";
  const parts: Part[] = [];
  for (const block of blocks) {
    const [, kind, words = ""] = /^(?:([a-z]+): )?(.*)$/su.exec(block) ?? [];
    if (text !== "") text += "\n\n";
    const span = { start: text.length, end: text.length + words.length };
    if (kind !== undefined) parts.push({ kind: kind as SegmentKind, span });
    text += words;
  }
  return segment({ name: "a", text, parts }).segments.map(
    ({ kind, pieces }) =>
      `${kind === "body" ? "" : `${kind}: `}${pieces.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );
}

describe("parts that a format names", () => {
  it.each([
    [
      "a headline that ends as a sentence does",
      ["headline: We will not pay.", "It rained all day on the coast."],
    ],
    [
      "two captions in a row",
      [
        "headline: Rain",
        "caption: The pier.",
        "caption: The beach.",
        "It rained all day on the coast.",
      ],
    ],
    [
      "a note of words that a story may have",
      [
        "It rained all day on the coast.",
        "note: Nobody was hurt.",
        "It stopped in the small hours.",
      ],
    ],
    [
      "a byline without a by-word",
      ["headline: Rain on the coast", "byline: mara lindqvist", "It rained all day on the coast."],
    ],
    [
      "body that looks like a credit",
      ["headline: Rain", "body: Photo: the last of its kind", "It rained all day on the coast."],
    ],
  ])("are what they are called: %s", (_, blocks) => {
    expect(draw(...blocks)).toEqual(blocks.map((block) => block.replace("body: ", "")));
  });

  it("take all of their lines, and leave the next line alone", () => {
    const text = "The mayor said no\nand left.\nIt rained all day on the coast.";
    const parts: Part[] = [{ kind: "caption", span: { start: 0, end: 27 } }];
    expect(segment({ name: "a", text, parts }).segments.map(({ kind }) => kind)).toEqual([
      "caption",
      "body",
    ]);
  });

  it("may interrupt a sentence", () => {
    expect(
      draw(
        "The ferry, which carries four hundred passengers on",
        "note: 1/4",
        "summer weekends, was towed.",
      ),
    ).toEqual([
      "The ferry, which carries four hundred passengers on … summer weekends, was towed.",
      "note: 1/4",
    ]);
  });

  it("stand where they stood in a text that is read through its damage", () => {
    const text = "It’s a ﬁne ﬁre\n\nThe oﬃce ﬁled it.";
    const parts: Part[] = [{ kind: "note", span: { start: 16, end: text.length } }];
    expect(segment({ name: "a", text, parts }).segments.at(-1)?.kind).toBe("note");
  });

  it("mirror when two files hold the same words and differ in what they call them", () => {
    const text = "Rain on the coast\n\nIt rained all day. Nobody minded.";
    const plain = { name: "a", text };
    const named = {
      name: "b",
      text,
      parts: [{ kind: "note" as const, span: { start: 0, end: 17 } }],
    };
    const one = compare({ a: plain, b: named });
    const other = compare({ a: named, b: plain });
    expect(other.versions).toEqual({ a: one.versions.b, b: one.versions.a });
    expect(other.groups.length).toBe(one.groups.length);
  });
});
