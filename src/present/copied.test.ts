import { expect, it } from "vitest";
import type { Segment, SegmentKind, Version } from "../model/comparison";
import { type CopiedPart, joinCopied } from "./copied";

/** Segments in brackets, each with its kind where it is not body: "[One.] [Two.]"; a blank line begins a paragraph. */
function read(drawn: string): Version {
  const segments: Segment[] = [];
  let [text, paragraph] = ["", 0];
  for (const part of drawn.split(/(\[[^\]]*\])/u)) {
    const found = /^\[(?:(\w+): )?(.*)\]$/su.exec(part);
    if (part.includes("\n\n")) paragraph += 1;
    const words = found?.[2] ?? part;
    const pieces = [{ start: text.length, end: text.length + words.length }];
    const kind = (found?.[1] ?? "body") as SegmentKind;
    if (found !== null) segments.push({ kind, paragraph, pieces });
    text += words;
  }
  return { name: "", text, language: "en", notices: [], segments };
}

function all(version: Version): readonly CopiedPart[] {
  return version.segments.map(({ pieces }, segment) => ({
    segment,
    text: pieces.map(({ start, end }) => version.text.slice(start, end)).join(" "),
  }));
}

it.each<[string, string, string]>([
  ["sentences of a paragraph", "[One.] [Two.]", "One. Two."],
  ["sentences of a wrapped paragraph", "[One.]\n[Two.]", "One. Two."],
  ["paragraphs", "[One.]\n\n[Two.]", "One.\n\nTwo."],
  ["lines of furniture", "[byline: By Ana]\n[credit: Agency]", "By Ana\nAgency"],
  ["a dateline and what follows it", "[dateline: OSLO —] [One.]", "OSLO — One."],
  ["sentences without a space between", "[一。][二。]", "一。二。"],
])("joins %s", (_, drawn, copied) => {
  const version = read(drawn);
  expect(joinCopied(version, all(version))).toBe(copied);
});

it("keeps apart what stood inside a sentence", () => {
  const version = read("[The mayor] [caption: Photo] [said no.]");
  const [one, photo, other] = version.segments.map(({ pieces }) => pieces[0]);
  if (one === undefined || other === undefined || photo === undefined) throw new Error("misread");
  const segments: Segment[] = [
    { kind: "body", paragraph: 0, pieces: [one, other] },
    { kind: "caption", paragraph: 0, pieces: [photo] },
  ];
  expect(joinCopied({ ...version, segments }, all({ ...version, segments }))).toBe(
    "The mayor said no. Photo",
  );
});

it("begins with what is selected of the first sentence", () => {
  const version = read("[One two.] [Three four.]");
  const parts = [
    { segment: 0, text: "two." },
    { segment: 1, text: "Three" },
  ];
  expect(joinCopied(version, parts)).toBe("two. Three");
  expect(joinCopied(version, [])).toBe("");
});
