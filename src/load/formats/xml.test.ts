import { describe, expect, it } from "vitest";

import { read } from "./xml";
import { showStories } from "./stories.fixture";

const NAME = "wire.xml";

async function open(text: string): Promise<readonly string[]> {
  return showStories(await read({ name: NAME, bytes: new Uint8Array(), text }, {}));
}

type Case = readonly [what: string, xml: string, expected: readonly string[]];

const nitf = (head: string, body: string, attributes = ""): string =>
  `<nitf><head><docdata ${attributes}>${head}</docdata></head><body>${body}</body></nitf>`;

describe("other XML", () => {
  it.each<Case>([
    [
      "of unknown make",
      "<rss><channel/></rss>",
      [`✗ “${NAME}” is XML of a kind that Galley does not know (its first element is “rss”).`],
    ],
    [
      "of unknown make with prose in it",
      "<RBNews><Date>20240304</Date><Head>Ferry <b>sinks</b></Head><ByLine>Mara Lindqvist</ByLine><Story><Para>The ferry sank on Thursday off the coast of the <i>island</i>, the operator of the line said in Oslo.</Para><Para>All 214 passengers were brought to the shore by fishing boats from the villages around, and nobody was hurt when it went down.</Para></Story></RBNews>",
      [
        "“Ferry sinks”",
        "! This is XML of a kind that Galley does not know (its first element is “RBNews”), so all its text is shown in its order.",
        "note: 20240304",
        "headline: Ferry sinks",
        "byline: Mara Lindqvist",
        "The ferry sank on Thursday off the coast of the island, the operator of the line said in Oslo.",
        "All 214 passengers were brought to the shore by fishing boats from the villages around, and nobody was hurt when it went down.",
      ],
    ],
    [
      "of unknown make with little but fields",
      `<config>${"<key>name of a setting</key><value>12</value>".repeat(50)}</config>`,
      [`✗ “${NAME}” is XML of a kind that Galley does not know (its first element is “config”).`],
    ],
    ["broken", "<nitf>\n<body>", [`✗ “${NAME}” is damaged: its XML breaks in line 2.`]],
    [
      "too deep",
      "<nitf>".repeat(1000),
      [`✗ “${NAME}” nests its elements deeper than any story does, so it was not opened.`],
    ],
    [
      "full of tricks",
      '<!DOCTYPE nitf [<!ENTITY a "b"><!ENTITY c "&a;">]><nitf/>',
      [`✗ “${NAME}” uses entity tricks, so it was not opened.`],
    ],
    [
      "with a document type elsewhere",
      '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/n.dtd"><nitf><body><body.content><p>P</p></body.content></body></nitf>',
      ["“”", "? External parts of this file were not loaded.", "body: P"],
    ],
    [
      "with text elsewhere",
      '<!DOCTYPE nitf [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><nitf><body><body.content><p>P &x;</p></body.content></body></nitf>',
      ["“”", "! External parts of this file were not loaded.", "body: P"],
    ],
  ])("%s", async (_, xml, expected) => {
    expect(await open(xml)).toEqual(expected);
  });

  it("reads no more items than anyone would choose from", async () => {
    const outcome = await read(
      { name: NAME, bytes: new Uint8Array(), text: `<a>${nitf("", "<p>P</p>").repeat(501)}</a>` },
      {},
    );
    if (!outcome.ok) throw new Error("must be read");
    expect(outcome.value.stories.length).toBe(500);
    expect(outcome.value.stories[0]?.remarks[0]?.words).toBe(
      "The file holds 501 items; only the first 500 were read.",
    );
  });
});
