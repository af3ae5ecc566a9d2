import { describe, expect, it } from "vitest";

import { read } from "../xml";
import { showStories } from "../stories.fixture";

const NAME = "wire.xml";

async function open(text: string): Promise<readonly string[]> {
  return showStories(await read({ name: NAME, bytes: new Uint8Array(), text }, {}));
}

type Case = readonly [what: string, xml: string, expected: readonly string[]];

const newsMl = (components: string, management = ""): string =>
  `<NewsML><NewsItem><NewsManagement>${management}</NewsManagement>${components}</NewsItem></NewsML>`;

const WITHDRAWN = "! The agency withdrew this item (status: canceled).";

describe("NewsML 1", () => {
  const lines = (text: string): string => `<NewsLines>${text}</NewsLines>`;
  const item = (text: string): string =>
    `<ContentItem><DataContent>${text}</DataContent></ContentItem>`;
  const component = (text: string): string => `<NewsComponent>${text}</NewsComponent>`;
  it.each<Case>([
    [
      "lines of the agency above and below the text",
      newsMl(
        component(
          lines(
            "<HeadLine>H</HeadLine><SubHeadLine>S</SubHeadLine><ByLine>B</ByLine><ByLineTitle>C</ByLineTitle><DateLine>Oslo, Aug 1 -</DateLine><SlugLine>s-l</SlugLine><CopyrightLine>(c)</CopyrightLine><MoreLink>http://n.w/</MoreLink>",
          ) + item("<nitf><body><body.content><p>P</p><p/></body.content></body></nitf>"),
        ),
      ),
      [
        "“H”",
        "note: s-l",
        "headline: H",
        "headline: S",
        "byline: B, C",
        "dateline: Oslo, Aug 1 -",
        "P",
        "note: (c)",
        "link: http://n.w/",
      ],
    ],
    [
      "lines at several levels, the text below",
      newsMl(
        component(
          lines("<CopyrightLine>(c)</CopyrightLine>") +
            component(
              lines("<DateLine>August 1</DateLine><HeadLine>H</HeadLine>") +
                item(
                  "<nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>OSLO, August 1. /NWA/. P</p></body.content></body></nitf>",
                ),
            ),
        ),
      ),
      ["“H”", "headline: H", "OSLO, August 1. /NWA/. P", "note: (c)"],
    ],
    [
      "bare paragraphs",
      newsMl(component(lines("<HeadLine>H</HeadLine>") + item("<p>a <b>b</b></p><p>c</p>"))),
      ["“H”", "headline: H", "a b", "c"],
    ],
    [
      "plain text",
      newsMl(component(lines("<HeadLine>H</HeadLine>") + item("a\n\nb"))),
      ["“H”", "headline: H", "a", "b"],
    ],
    [
      "markup in CDATA",
      newsMl(component(lines("<HeadLine>H</HeadLine>") + item("<![CDATA[<p>a</p>b]]>"))),
      ["“H”", "headline: H", "a", "b"],
    ],
    [
      "two forms of a text",
      newsMl(
        component(
          lines("<HeadLine>H</HeadLine>") +
            item("One two. Three four.") +
            item("<p>One two.</p><p>Three four.</p>"),
        ),
      ),
      ["“H”", "headline: H", "One two.", "Three four."],
    ],
    [
      "a caption in a component of its own",
      newsMl(
        component(
          component(
            `<Role FormalName="Main"/>${lines("<HeadLine>H</HeadLine>")}${item("<p>P</p>")}`,
          ) + component(`<Role FormalName="Caption"/>${item("<p>C</p>")}`),
        ),
      ),
      ["“H”", "headline: H", "P", "caption: C"],
    ],
    [
      "two stories in an item",
      newsMl(
        component(
          component(lines("<HeadLine>H</HeadLine>") + item("<p>One two three.</p>")) +
            component(lines("<HeadLine>I</HeadLine>") + item("<p>Four five six.</p>")),
        ),
      ),
      ["“H”", "headline: H", "One two three.", "“I”", "headline: I", "Four five six."],
    ],
    [
      "a text in two components",
      newsMl(
        component(
          lines("<HeadLine>H</HeadLine>") +
            component(item("<p>One two three.</p>")) +
            component(item("<p>Four five six.</p>")),
        ),
      ),
      ["“H”", "headline: H", "One two three.", "Four five six."],
    ],
    [
      "an alert without a headline",
      "<NewsML><NewsItem><Identification><NameLabel>alert</NameLabel></Identification><NewsComponent><NewsLines><HeadLine/></NewsLines><ContentItem><DataContent><p>P</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
      ["“alert”", "note: alert", "body: P"],
    ],
    [
      "taken back, with text",
      newsMl(
        component(lines("<HeadLine>H</HeadLine>") + item("<p>P</p>")),
        '<Status FormalName="Canceled"/>',
      ),
      ["“H”", WITHDRAWN, "headline: H", "P"],
    ],
    [
      "taken back, without",
      newsMl(component(lines("<HeadLine>H</HeadLine>")), '<Status FormalName="Canceled"/>'),
      [`✗ “${NAME}” holds no text. The agency withdrew this item (status: canceled).`],
    ],
    [
      "a picture",
      newsMl(
        component(
          '<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/><DataContent>abc</DataContent></ContentItem>',
        ),
      ),
      [`✗ “${NAME}” holds no text of a story.`],
    ],
  ])("%s", async (_, xml, expected) => {
    expect(await open(xml)).toEqual(expected);
  });
});
