import { describe, expect, it } from "vitest";

import { read } from "../xml";
import { showStories } from "../stories.fixture";

const NAME = "wire.xml";

async function open(text: string): Promise<readonly string[]> {
  return showStories(await read({ name: NAME, bytes: new Uint8Array(), text }, {}));
}

type Case = readonly [what: string, xml: string, expected: readonly string[]];

const g2 = (itemMeta: string, contentMeta: string, content: string, rights = ""): string =>
  `<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/"><n:rightsInfo>${rights}</n:rightsInfo><n:itemMeta>${itemMeta}</n:itemMeta>` +
  `<n:contentMeta>${contentMeta}</n:contentMeta><n:contentSet>${content}</n:contentSet></n:newsItem>`;

const xhtml = (body: string): string =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html></inlineXML>`;

const HEAD_ONLY = "! This item holds no text but what is shown here.";

describe("NewsML-G2", () => {
  const H = "<headline>H</headline>";
  it.each<Case>([
    [
      "byline and dateline of the metadata again in the text",
      g2(
        "",
        `${H}<by>By Ann Lee</by><dateline>OSLO, March 4 (NWA)</dateline>`,
        xhtml("<p>(Adds quote)</p><p>BY ANN LEE</p><p>OSLO, March 4 (NWA) - It sank.</p>"),
      ),
      [
        "“H”",
        "headline: H",
        "(Adds quote)",
        "byline: BY ANN LEE",
        "OSLO, March 4 (NWA) - It sank.",
      ],
    ],
    [
      "a place in the text that is no dateline",
      g2(
        "",
        `${H}<dateline>OSLO</dateline>`,
        xhtml("<p>It sank.</p><p>b</p><p>All are back in Oslo.</p>"),
      ),
      ["“H”", "headline: H", "dateline: OSLO", "It sank.", "b", "All are back in Oslo."],
    ],
    [
      "metadata around the text",
      g2(
        "<edNote>E</edNote>",
        `<slugline>s-l</slugline>${H}<headline role='hld:subHeadline'>S</headline><by>B</by><dateline>Oslo (NWA) - </dateline><creditline>NWA</creditline><description>D</description>`,
        xhtml("<p>P</p>"),
        "<copyrightNotice>(c)</copyrightNotice><usageTerms>U</usageTerms>",
      ),
      [
        "“H”",
        "note: s-l",
        "headline: H",
        "headline: S",
        "byline: B",
        "dateline: Oslo (NWA) -",
        "note: D",
        "P",
        "note: E",
        "credit: NWA",
        "note: (c)",
        "note: U",
      ],
    ],
    [
      "prefixes of every kind",
      g2(
        "",
        H,
        '<n:inlineXML><h:html xmlns:h="x"><h:body><h:p>a\nb</h:p></h:body></h:html></n:inlineXML>',
      )
        .replaceAll("<headline>", "<n:headline>")
        .replaceAll("</headline>", "</n:headline>"),
      ["“H”", "headline: H", "a b"],
    ],
    [
      "the headline again in the text",
      g2(
        "",
        `${H}<dateline>Oslo (NWA) - </dateline>`,
        xhtml(
          "<header><h1>H</h1></header><section><p><span class='dateline'>Oslo <span class='credit'>(NWA)</span> - </span>P</p></section>",
        ),
      ),
      ["“H”", "headline: H", "Oslo (NWA) - P"],
    ],
    [
      "NITF",
      g2(
        "",
        H,
        "<inlineXML><nitf><body><body.head><hedline><hl1>I</hl1></hedline><byline>B</byline></body.head><body.content><p>P</p></body.content></body></nitf></inlineXML>",
      ),
      ["“H”", "headline: H", "headline: I", "byline: B", "P"],
    ],
    [
      "plain text",
      g2("", H, "<inlineData contenttype='text/plain'>a\n\nb</inlineData>"),
      ["“H”", "headline: H", "a", "b"],
    ],
    [
      "markup that calls itself plain",
      g2(
        "",
        H,
        "<inlineData contenttype='text/plain'><![CDATA[<p>\n   a\nb\n   c\nd\n </p>]]></inlineData>",
      ),
      ["“H”", "headline: H", "a b", "c d"],
    ],
    [
      "HTML in CDATA",
      g2("", H, "<inlineData contenttype='text/html'><![CDATA[a<br>b<p>c &amp; d]]></inlineData>"),
      ["“H”", "headline: H", "a\nb", "c & d"],
    ],
    [
      "bytes are no text",
      g2("", H, "<inlineData contenttype='image/jpeg' encoding='base64'>abcd</inlineData>"),
      ["“H”", HEAD_ONLY, "headline: H"],
    ],
    [
      "one of several forms",
      g2(
        "",
        H,
        `<inlineData contenttype='text/plain'>One two. Three.</inlineData>${xhtml("<p>One two.</p><p>Three.</p>")}`,
      ),
      ["“H”", "headline: H", "One two.", "Three."],
    ],
    [
      "forms that differ",
      g2(
        "",
        H,
        `<inlineData contenttype='text/plain'>One two. Three. Four.</inlineData>${xhtml("<p>One two.</p><p>Three.</p><p>x y</p>")}`,
      ),
      [
        "“H”",
        "! The file holds this text in several forms, and one of them has 1 word that is not shown.",
        "headline: H",
        "One two.",
        "Three.",
        "x y",
      ],
    ],
    [
      "notes not for publication",
      g2(
        "<edNote>E</edNote><edNote pubconstraint='c:nonpublic'>Call 030 1234</edNote><edNote><section><p>F</p><section class='np-nonpublic'><p>G g</p></section></section></edNote>",
        H,
        xhtml("<p>P</p>"),
      ),
      [
        "“H”",
        "? 5 words not for publication were left out.",
        "headline: H",
        "P",
        "note: E",
        "note: F",
      ],
    ],
    [
      "subjects are counted",
      g2("", `${H}<subject><name>Two words</name></subject>`, xhtml("<p>P</p>")),
      ["“H”", "? 2 words of metadata are not shown.", "headline: H", "P"],
    ],
    [
      "withheld",
      g2(
        "<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/withheld'/>",
        H,
        xhtml("<p>P</p>"),
      ),
      ["“H”", "! The agency withdrew this item (status: withheld).", "headline: H", "P"],
    ],
    [
      "under embargo",
      g2("<embargoed>2026-01-01T18:00:00Z</embargoed>", H, xhtml("<p>P</p>")),
      [
        "“H”",
        "! The agency put this item under embargo until 2026-01-01T18:00:00Z.",
        "? 1 word of metadata is not shown.",
        "headline: H",
        "P",
      ],
    ],
    [
      "taken back, nothing left but its summary",
      g2("<pubStatus qcode='stat:canceled'/>", `${H}<description>D</description>`, xhtml("<p/>")),
      [`✗ “${NAME}” holds no text. The agency withdrew this item (status: canceled).`],
    ],
    [
      "several items, text first",
      `<newsMessage><itemSet>${g2("", "<headline>G</headline>", "")}${g2("", H, xhtml("<p>P</p>"))}<packageItem/></itemSet></newsMessage>`,
      ["“H”", "headline: H", "P", "“G”", HEAD_ONLY, "headline: G"],
    ],
    [
      "a message without stories",
      "<newsMessage><itemSet><packageItem/></itemSet></newsMessage>",
      [`✗ “${NAME}” holds no text of a story.`],
    ],
  ])("%s", async (_, xml, expected) => {
    expect(await open(xml)).toEqual(expected);
  });
});
