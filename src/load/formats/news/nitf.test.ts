import { describe, expect, it } from "vitest";

import { read } from "../xml";
import { showStories } from "../stories.fixture";

const NAME = "wire.xml";

async function open(text: string): Promise<readonly string[]> {
  return showStories(await read({ name: NAME, bytes: new Uint8Array(), text }, {}));
}

type Case = readonly [what: string, xml: string, expected: readonly string[]];

const nitf = (head: string, body: string, attributes = ""): string =>
  `<nitf><head><docdata ${attributes}>${head}</docdata></head><body>${body}</body></nitf>`;

const WITHDRAWN = "! The agency withdrew this item (status: canceled).";

describe("NITF", () => {
  it.each<Case>([
    [
      "a story, its head and its end",
      nitf(
        '<ed-msg info="Updates."/>',
        "<body.head><hedline><hl1>H</hl1><hl2>S</hl2></hedline><note><body.content><p>N</p></body.content></note>" +
          "<byline>By <person>A B</person>\n<byttl>C</byttl></byline><distributor>NWA</distributor>" +
          "<dateline><location>Oslo</location></dateline></body.head>" +
          "<body.content><p>One.</p><hl2>Two</hl2><block><p>Three.</p></block><bq><p>Four.</p><credit>E</credit></bq>" +
          "<ol><li>Five</li></ol></body.content><body.end><tagline>F</tagline></body.end>",
      ),
      [
        "“H”",
        "note: Updates.",
        "headline: H",
        "headline: S",
        "note: N",
        "byline: By A B, C",
        "credit: NWA",
        "dateline: Oslo",
        "One.",
        "subhead: Two",
        "Three.",
        "Four.",
        "credit: E",
        "Five",
        "note: F",
      ],
    ],
    [
      "what is said twice is shown once",
      nitf(
        "",
        "<body.head><hedline><hl1>H</hl1><hl2>h </hl2></hedline><dateline>NEW YORK</dateline>" +
          "<abstract><p>A ferry with many people aground.</p></abstract></body.head>" +
          "<body.content><p>H</p><p>NEW YORK (NWA) — A ferry with many people aground. More.</p></body.content>",
      ),
      ["“H”", "headline: H", "NEW YORK (NWA) — A ferry with many people aground. More."],
    ],
    [
      "an abstract in other words is a note, and a keyword is no headline",
      nitf(
        '<key-list><keyword key="FERRY"/></key-list>',
        "<body.head><hedline><hl1>H</hl1><hl2>FERRY</hl2></hedline><abstract><p>S</p></abstract>" +
          "<dateline><story.date>20170102T222800+0000</story.date></dateline></body.head><body.content><p>P</p></body.content>",
      ),
      ["“H”", "? Keywords: FERRY.", "headline: H", "note: FERRY", "note: S", "P"],
    ],
    [
      "an abstract alone is the text",
      nitf("", "<body.head><abstract><p>S</p></abstract></body.head><body.content/>"),
      ["“”", "body: S"],
    ],
    [
      "a title stands in for a headline",
      "<nitf><head><title>T</title></head><body><body.content><p>P</p></body.content></body></nitf>",
      ["“T”", "headline: T", "P"],
    ],
    [
      "pictures",
      nitf(
        "",
        "<body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><media><media-reference/><media-caption>C <em>d</em></media-caption><media-producer>E</media-producer><media-object encoding='base64'>abcd</media-object></media><p>P</p></body.content>",
      ),
      ["“H”", "headline: H", "caption: C d", "credit: E", "P"],
    ],
    [
      "escaped markup is text",
      nitf(
        "",
        "<body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>&lt;script&gt;a&lt;/script&gt;</p><p><![CDATA[<b>b</b>]]></p></body.content>",
      ),
      ["“H”", "headline: H", "<script>a</script>", "<b>b</b>"],
    ],
    [
      "markup where paragraphs should be is markup",
      nitf(
        "",
        "<body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><![CDATA[<p>a <b>b</b></p><p>c</p>]]></body.content>",
      ),
      ["“H”", "headline: H", "a b", "c"],
    ],
    [
      "text without paragraphs",
      nitf("", "<body.content>a\nb\n\nc</body.content>"),
      ["“”", "body: a\nb", "c"],
    ],
    [
      "taken back",
      nitf("", "<body.content><p>P</p></body.content>", 'management-status="canceled"'),
      ["“”", WITHDRAWN, "body: P"],
    ],
    [
      "under embargo",
      nitf(
        '<date.release norm="20260101T180000Z"/>',
        "<body.content><p>P</p></body.content>",
        'management-status="embargoed"',
      ),
      ["“”", "! The agency put this item under embargo until 20260101T180000Z.", "body: P"],
    ],
    [
      "in another envelope",
      `<feed><doc>${nitf("", "<body.content><p>P</p></body.content>")}</doc><doc>${nitf("", "<body.content><p>Q</p></body.content>")}</doc></feed>`,
      ["“”", "body: P", "“”", "body: Q"],
    ],
    [
      "no text",
      "<nitf><body><body.content><p/></body.content></body></nitf>",
      [`✗ “${NAME}” holds no text of a story.`],
    ],
  ])("%s", async (_, xml, expected) => {
    expect(await open(xml)).toEqual(expected);
  });
});
