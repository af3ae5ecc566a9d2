import { describe, expect, it } from "vitest";

import { showStories } from "./stories.fixture";
import { read } from "./ninjs";

const NAME = "wire.json";

async function open(text: string): Promise<readonly string[]> {
  return showStories(await read({ name: NAME, bytes: new Uint8Array(), text }, {}));
}

const HEAD_ONLY = "! This item holds no text but what is shown here.";

describe("ninjs", () => {
  it.each<readonly [what: string, item: unknown, expected: readonly string[]]>([
    [
      "ninjs 1, with all that it knows",
      {
        headline: "H",
        byline: "By A",
        slugline: "s-l",
        body_html: "<p>a <b>b</b></p><p>c\nd</p>",
        description_text: "D",
        ednote: "E",
        copyrightnotice: "(c)",
        usageterms: "U",
        pubstatus: "usable",
        located: "Oslo",
        version: 12,
      },
      [
        "“H”",
        "note: s-l",
        "headline: H",
        "byline: By A",
        "note: D",
        "a b",
        "c d",
        "note: E",
        "note: (c)",
        "note: U",
      ],
    ],
    [
      "a footer below the text, which is no form of it",
      { headline: "H", body_html: "<p>a</p><p>b</p>", body_footer: "<p>Call 1234 for help.</p>" },
      ["“H”", "headline: H", "a", "b", "note: Call 1234 for help."],
    ],
    [
      "headlines by pattern",
      { headline_main: "H", headline_short: "S", body_xhtml: "<p>a</p>" },
      ["“H”", "headline: H", "headline: S", "a"],
    ],
    [
      "the form with paragraphs",
      { headline: "H", body_text: "One two. Three.", body_xhtml: "<p>One two.</p><p>Three.</p>" },
      ["“H”", "headline: H", "One two.", "Three."],
    ],
    ["plain text", { headline: "H", body_text: "a\nb\n\nc" }, ["“H”", "headline: H", "a\nb", "c"]],
    [
      "markup without paragraphs",
      { headline: "H", body_xhtml: "\n  a<sup >®</sup>\n  b" },
      ["“H”", "headline: H", "a® b"],
    ],
    [
      "NITF in a field",
      {
        headline: "H",
        body_nitf: "<nitf><body><body.content><p>a</p></body.content></body></nitf>",
      },
      ["“H”", "headline: H", "a"],
    ],
    [
      "ninjs 2",
      {
        headlines: [
          { role: "sub", value: "S" },
          { role: "main", value: "H" },
        ],
        by: "By A",
        descriptions: [{ value: "D" }],
        bodies: [
          { role: "main", contenttype: "text/plain", value: "One two. Three." },
          { contenttype: "text/html", value: "<h1>H</h1><p>One two.</p><p>Three.</p>" },
          { contenttype: "application/xml", value: "<OWN><P>One" },
        ],
        rightsinfo: { copyrightnotice: "(c)" },
      },
      [
        "“H”",
        "headline: H",
        "headline: S",
        "byline: By A",
        "note: D",
        "One two.",
        "Three.",
        "note: (c)",
      ],
    ],
    [
      "ninjs 3, with pictures",
      {
        headlines: [{ value: "H" }],
        pubStatus: "withheld",
        edNote: "E",
        bodies: [
          {
            contentType: "application/xhtml+xml",
            value:
              "<p>a</p><figure><div class='byline'>B</div><figcaption>C c</figcaption></figure>",
          },
        ],
        associations: [
          { type: "picture", by: "B", descriptions: [{ value: "C c" }] },
          { type: "picture", by: "B", description_text: "D d" },
          { type: "text", bodies: [{ value: "Two words." }] },
        ],
      },
      [
        "“H”",
        "! The agency withdrew this item (status: withheld).",
        "? 2 words of items that come along with this story are not shown.",
        "headline: H",
        "a",
        "credit: B",
        "caption: C c",
        "caption: D d",
        "credit: B",
        "note: E",
      ],
    ],
    [
      "markup in a headline is text",
      { headline: "<b>H</b>", body_html: "<p>a</p><script>b</script>" },
      ["“<b>H</b>”", "headline: <b>H</b>", "a"],
    ],
    [
      "names that objects have anyway",
      JSON.parse(
        '{"__proto__":{"a":1},"constructor":2,"toString":3,"headline":"H","body_html":["<p>x</p>"]}',
      ),
      ["“H”", HEAD_ONLY, "headline: H"],
    ],
    ["an alert", { headline: "H", urgency: 1 }, ["“H”", HEAD_ONLY, "headline: H"]],
    [
      "taken back, no text",
      { headline: "H", pubstatus: "canceled", body_html: "<p></p>" },
      [`✗ “${NAME}” holds no text. The agency withdrew this item (status: canceled).`],
    ],
    [
      "several in a list",
      [
        { headline: "A", body_text: "a" },
        { headline: "B", body_text: "b" },
      ],
      ["“A”", "headline: A", "a", "“B”", "headline: B", "b"],
    ],
    [
      "several in an envelope",
      { _items: [{ headline: "A", body_text: "a" }], _meta: { total: 1 } },
      ["“A”", "headline: A", "a"],
    ],
    [
      "other JSON",
      { left: { name: "a", text: "b" } },
      [`✗ “${NAME}” is JSON, but holds no story that Galley knows.`],
    ],
  ])("reads %s", async (_, item, expected) => {
    expect(await open(JSON.stringify(item))).toEqual(expected);
  });

  it.each([
    [
      "items line by line",
      '{"headline":"A"}\n{"headline":"B"}\n',
      ["“A”", HEAD_ONLY, "headline: A", "“B”", HEAD_ONLY, "headline: B"],
    ],
    [
      "half an item",
      '{"headline":"A","body_te',
      [`✗ “${NAME}” is damaged: it begins like ninjs, but is no JSON.`],
    ],
    [
      "a hundred thousand levels",
      `{"body_html":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      [`✗ “${NAME}” nests deeper than any story does, so it was not opened.`],
    ],
    [
      "half a character",
      '{"headline":"A \\ud83d b"}',
      ["“A \ud83d b”", HEAD_ONLY, "headline: A \ud83d b"],
    ],
  ])("reads %s", async (_, text, expected) => {
    expect(await open(text)).toEqual(expected);
  });

  it("takes a great many bodies without a fault", async () => {
    const bodies = Array.from({ length: 200_000 }, () => ({
      contenttype: "text/html",
      value: "<p>a</p>",
    }));
    expect(await open(JSON.stringify({ headline: "H", bodies }))).toEqual([
      "“H”",
      "headline: H",
      "a",
    ]);
  });
});
