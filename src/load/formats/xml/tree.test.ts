import { describe, expect, it } from "vitest";

import { findAll, findPath, parseXml, textOf } from "./tree";

/** The text of a document, or why it was not read. */
function read(text: string): string {
  const outcome = parseXml(text);
  if (!outcome.ok) return `${outcome.reason} in line ${outcome.line}`;
  const notes = [outcome.external ? "external" : "", outcome.lost ? "lost" : ""].filter(Boolean);
  return [textOf(outcome.root), ...notes].join(" | ");
}

describe("parseXml", () => {
  it.each([
    ["text, CDATA and entities are one text", "<p>a <![CDATA[<b>]]> &amp; c</p>", "a <b> & c"],
    ["comments and instructions are none", "<p>a<!-- b --><?c d?>e</p>", "ae"],
    ["names of HTML need no document type", "<p>Caf&eacute;&nbsp;&mdash;</p>", "Café\u00a0—"],
    ["a declared sign", '<!DOCTYPE p [<!ENTITY euro "€">]><p>5 &euro;</p>', "5 €"],
    ["white space before the prolog", '\ufeff \n<?xml version="1.0"?><p>a</p>', "a"],
    ["an unknown name", "<p>\n&wires;</p>", "damaged in line 2"],
    [
      "an unknown name that a file elsewhere may define stays as written",
      '<!DOCTYPE p SYSTEM "p.dtd"><p>&wires; a</p>',
      "&wires; a | external | lost",
    ],
    [
      "a part that stands elsewhere",
      '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a &x;</p>',
      "a  | external | lost",
    ],
    ["a document type elsewhere", '<!DOCTYPE p PUBLIC "n" "p.dtd"><p>a</p>', "a | external"],
    ["cut off", "<a>\n<b>c\n", "damaged in line 3"],
    ["lines before the prolog count", "\n\n<a>\n</b>", "damaged in line 4"],
    ["two roots", "<a/>\n<b/>", "damaged in line 2"],
    ["a control character", "<a>\f</a>", "damaged in line 1"],
    ["nothing", "", "damaged in line 1"],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["one name in another", '<!DOCTYPE p [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><p>&c;</p>'],
    ["a long value", `<!DOCTYPE p [<!ENTITY a "${"b".repeat(300)}">]><p>&a;</p>`],
    [
      "a value used all too often",
      `<!DOCTYPE p [<!ENTITY a "${"b".repeat(200)}">]><p>${"&a;".repeat(1000)}</p>`,
    ],
  ])("refuses entities made to grow: %s", (_, text) => {
    expect(read(text)).toBe("tricks in line 1");
  });

  it("reads 500 levels and no more", () => {
    expect(read("<a>".repeat(500) + "b" + "</a>".repeat(500))).toBe("b");
    expect(read("<a>".repeat(60_000))).toBe("deep in line 1");
  });

  it("reads half a million elements and no more", () => {
    expect(read(`<a>${"<b/>".repeat(500_000)}</a>`)).toBe("large in line 1");
  });

  it("looks at document types that never end in one go", () => {
    expect(read("<!DOCTYPE p [".repeat(100_000))).toBe("damaged in line 1");
  });

  it("finds elements by their local names", () => {
    const outcome = parseXml('<x:a><x:b c="1"><d>e</d></x:b><b><b>f</b></b></x:a>');
    if (!outcome.ok) throw new Error("must be read");
    expect(textOf(findPath(outcome.root, "b", "d") ?? "")).toBe("e");
    expect(findPath(outcome.root, "d", "b")).toBe(null);
    expect(findAll(outcome.root, "b").map(textOf)).toEqual(["e", "f", "f"]);
    expect(findPath(outcome.root, "b")?.attributes.get("c")).toBe("1");
  });
});
