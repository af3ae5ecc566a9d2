import { expect, test } from "vitest";

import { readFragment } from "./clipboard";

test.each<[what: string, html: string, text: string, kinds: readonly string[]]>([
  [
    "Word: styles, wraps, list signs, empty paragraphs, comments and deleted words",
    `<html xmlns:o="urn:x"><head><style>p.MsoNormal{}</style></head><body><!--StartFragment--><p class=MsoTitle>Ferry fire</p><p class=MsoNormal>One of the crew
broke a&nbsp;wrist<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>First <del>old</del><ins>new</ins> item<span class=MsoCommentReference><a>[J1]</a></span></p><!--EndFragment--></body></html>`,
    "Ferry fire\n\nOne of the crew broke a\u00a0wrist\n\nFirst new item",
    ["headline"],
  ],
  [
    "Google Docs: a bold element around it all",
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span>Title here</span></h1><p><span style="white-space:pre-wrap;">One </span><span style="font-weight:700">bold</span></p><br /><ul><li><p><span>Item</span></p></li></ul><h2>Next</h2></b><br class="Apple-interchange-newline">`,
    "Title here\n\nOne bold\n\nItem\n\nNext",
    ["headline", "subhead"],
  ],
  [
    "a field where each line is an element",
    '<div>one</div><div><br></div><div>two<span class="Apple-converted-space">&nbsp;</span>x</div>',
    "one\n\ntwo\u00a0x",
    [],
  ],
  [
    "words and scripts",
    "<span>just words</span> and <script>alert(1)</script><img src=x onerror=alert(1)>more",
    "just words and more",
    [],
  ],
  ["the number of a list item", "<p><span style='mso-list:Ignore'>2. </span>Two</p>", "2. Two", []],
  ["nothing", "<meta charset=utf-8><img src=x>", "", []],
])("%s", (_, html, text, kinds) => {
  const story = readFragment(html);
  expect(story.text).toBe(text);
  expect(story.parts.map(({ kind }) => kind)).toStrictEqual(kinds);
});
