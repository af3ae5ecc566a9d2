import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isMarkup, readHtml } from "./htmlBlocks";
import { readBlocks } from "./markupBlocks";
import type { LineEnds } from "./markupWriter";
import { readPlain } from "./plainBlocks";
import type { Block } from "./story";
import { toMarkup } from "./xml/markup";
import { parseXml } from "./xml/tree";

/** Blocks as "kind: text", without a kind where there is none. */
function show(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ kind, text }) => (kind === undefined ? text : `${kind}: ${text}`));
}

function readXml(xml: string, lineEnds: LineEnds = "paragraph"): readonly Block[] {
  const outcome = parseXml(xml);
  if (!outcome.ok) throw new Error("must be read");
  return readBlocks(toMarkup(outcome.root), lineEnds);
}

const CASES: readonly (readonly [what: string, markup: string, expected: readonly string[]])[] = [
  [
    "mixed content",
    "<p>A <b>did not</b> b.</p><p><a href='#'>C</a> d.</p>",
    ["A did not b.", "C d."],
  ],
  ["inline elements never split words", "<p>W<b>or</b>d<sup >®</sup> x</p>", ["Word® x"]],
  ["text beside blocks", "<div>a<p>b</p>c<ul><li>d</li></ul></div>", ["a", "b", "c", "d"]],
  ["line breaks", "<p>a<br/>b<br/><br/>c<br/></p>", ["a\nb", "c"]],
  [
    "quotations and lists in each other",
    "<blockquote><p>a</p></blockquote><ul><li>b<ol><li>c</li></ol></li></ul>",
    ["a", "b", "c"],
  ],
  ["headings", "<h1>a</h1><h2>b</h2><p>c</p>", ["headline: a", "subhead: b", "c"]],
  [
    "rows of a table",
    "<table><tr><th>a</th><th>b</th></tr><tr><td><p>c</p></td><td/><td>d</td></tr></table>",
    ["a\tb", "c\td"],
  ],
  [
    "a table for the look of the page",
    "<table><tr><td><p>a</p><p>b</p></td></tr></table>",
    ["a", "b"],
  ],
  [
    "a picture",
    "<figure><img src='x'/><div class='byline'>a</div><figcaption>b <i>c</i></figcaption></figure>",
    ["credit: a", "caption: b c"],
  ],
  ["programs and styles", "<p>a</p><script>b &lt; c</script><style>d</style><p>e</p>", ["a", "e"]],
  [
    "the head of a page",
    "<header><ul class='slugline'><li>a</li><li>b</li></ul><time>c</time><h1>d</h1><h3>e</h3><p>f</p></header><p>g</p>",
    ["note: a\nb", "note: c", "headline: d", "headline: e", "note: f", "g"],
  ],
  [
    "classes that name",
    "<p class='x teaser'>a</p><p class='Byline'>b</p><p class='lead'>c</p>",
    ["note: a", "byline: b", "c"],
  ],
  ["no-break spaces are signs", "<p>a\u00a0 \u00a0b</p><p>\u00a0</p>", ["a\u00a0 \u00a0b"]],
  ["hard wraps", "<p>a\n   b\n</p>", ["a b"]],
  [
    "fields side by side",
    "<div><span class='vignette'>a</span><span class='source'>b</span></div>",
    ["a b"],
  ],
  ["looks side by side", "<p><span class='c1'>a</span><span class='c2'>b</span></p>", ["ab"]],
  [
    "a link box",
    "<p>A long story of a fire.</p><h2>Links</h2><p><a href='x'>b</a> (<a href='y'>c</a>)</p><p><a href='z'>http://d.e/</a></p>",
    ["A long story of a fire.", "related: Links", "related: b (c)", "link: http://d.e/"],
  ],
  ["a page that is one link", "<p><a href='x'>A story.</a></p><p>b</p>", ["A story.", "b"]],
  ["lines that count", "<pre>a\n  b</pre>", ["a\n  b"]],
];

describe("readBlocks", () => {
  it.each(CASES)("reads XML: %s", (_, markup, expected) => {
    expect(show(readXml(`<div>${markup}</div>`))).toEqual(expected);
  });

  it.each(CASES)("reads HTML: %s", (_, markup, expected) => {
    expect(show(readHtml(markup, "paragraph"))).toEqual(expected);
  });

  it.each<readonly [what: string, xml: string, expected: readonly string[]]>([
    ["unknown elements in a sentence", "<body><p>a <Company>b</Company>c</p></body>", ["a bc"]],
    ["unknown elements among blocks", "<body><x>a</x><y>b</y></body>", ["a", "b"]],
    [
      "terms side by side",
      "<byline>By <person><name.given>a</name.given><name.family>b</name.family></person><byttl>c</byttl></byline>",
      ["byline: By a b, c"],
    ],
    ["a title behind a comma", "<byline>By a, <byttl>b</byttl></byline>", ["byline: By a, b"]],
    [
      "terms beside letters",
      "<p><city>Berlin</city>s <city>a</city>, <state>b</state></p>",
      ["Berlins a, b"],
    ],
    ["a blank line inside a paragraph", "<p>a\nb\n \n c</p>", ["a b", "c"]],
    ["blank lines around elements", "<p>a\n\n<b>b</b>\n\nc</p>", ["a b c"]],
    [
      "a caption in paragraphs",
      "<media><media-caption><p>a</p><p>b</p></media-caption><media-producer>c</media-producer></media>",
      ["caption: a", "caption: b", "credit: c"],
    ],
  ])("%s", (_, xml, expected) => {
    expect(show(readXml(xml))).toEqual(expected);
  });

  it("reads paragraphs by indent where lines are those of plain text", () => {
    const html = "<p>\n      \n   (ANSA) - a\nb.\n   c\nd.\n   e\n   </p>";
    expect(show(readHtml(html, "line"))).toEqual(["(ANSA) - a b.", "c d.", "e"]);
  });

  it("keeps every character that is not white space", () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.stringMatching(/^[a-z .\n]{0,6}$/u),
        fc
          .tuple(
            fc.constantFrom(
              ..."p div b li ul td tr table h1 h2 span header note x pre q".split(" "),
            ),
            fc.array(tie("node"), { maxLength: 4 }),
          )
          .map(([name, children]) => `<${name}>${children.join("")}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, fc.constantFrom<LineEnds>("space", "paragraph", "line"), (xml, ends) => {
        const shown = readXml(`<div>${xml}</div>`, ends).map(({ text }) => text);
        const squeeze = (text: string): string => text.replace(/\s+/gu, "");
        expect(squeeze(shown.join(""))).toBe(squeeze(xml.replace(/<[^>]*>/gu, "")));
      }),
    );
  });

  it.each([
    ["depth", `${"<div>".repeat(100_000)}a`],
    ["depth, closed again", `${"<b>".repeat(50_000)}a${"</b>".repeat(50_000)}`],
    ["number", `<p>${"<i>a</i> ".repeat(200_000)}</p>`],
    ["number of signs that begin tags", `<p>${"<".repeat(1_000_000)}`],
    ["white space", `<p>a${" ".repeat(1_000_000)}b</p>`],
  ])("takes a great %s", (_, html) => {
    expect(readHtml(html, "paragraph").length).toBe(1);
  });

  it("takes a great many pieces", () => {
    expect(readXml(`<p>${"<i>a</i> ".repeat(100_000)}</p>`).length).toBe(1);
  });
});

describe("isMarkup", () => {
  it.each([
    ["<p>a</p>", true],
    ["a<br/>b", true],
    ["a < b and c > d", false],
    ["<b@c.de>", false],
    ["write </end> when done", false],
  ])("%s: %s", (text, expected) => {
    expect(isMarkup(text)).toBe(expected);
  });
});

describe("readPlain", () => {
  it.each<readonly [what: string, text: string, expected: readonly string[]]>([
    ["blank lines", "a\nb\n\n \nc", ["a\nb", "c"]],
    ["indents", "   a\nb\n   c\nd", ["a b", "c d"]],
    ["tabs", "\ta\nb\n\tc", ["a b", "c"]],
    ["an even margin is no indent", "  a\n  b", ["a\n  b"]],
    ["a margin and indents", "  a\n  b\n     c", ["a b", "c"]],
    ["indents below a first line that lost its own", "A.\n   B.\n   C.", ["A.", "B.", "C."]],
    ["an item that goes on below its sign", "- a\n  b", ["- a\n  b"]],
    ["other line ends", "a\r\n\r\nb\r\rc", ["a", "b", "c"]],
    ["nothing", " \n\n", []],
  ])("%s", (_, text, expected) => {
    expect(readPlain(text)).toEqual(expected);
  });
});
