import { describe, expect, it } from "vitest";

import { recogniseText } from "./recogniseText";

describe("recogniseText tells news", () => {
  it.each([
    ['{"uri":"x"}', "ninjs"],
    ['[ {\n "headline" : "x"}]', "ninjs"],
    ['{"So it begins," she said}', "text"],
    ["{headline: 'x'}", "text"],
    ["[{} and so on", "text"],
    ["[Brackets] open a note", "text"],
    ["<nitf><body/></nitf>", "nitf"],
    ['<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "n.dtd">\n<!-- a --><nitf>', "nitf"],
    ['<NewsML Version="1.2">', "newsml"],
    ['<ns0:newsMessage xmlns:ns0="x">', "newsml-g2"],
    ["<newsItem>", "newsml-g2"],
    ['<?xml version="1.0"?><RBNews/>', "xml"],
  ])("%s: %s", (text, expected) => {
    expect(recogniseText("a.txt", text)).toBe(expected);
  });
});

describe("recogniseText tells markup from a text that quotes it", () => {
  it.each([
    ["a.txt", "<p>One.</p>", "html"],
    ["a.txt", "<b>One.</b> <i>Two.</i>", "text"],
    ["a.txt", "<b>One.</b><br>Two.", "html"],
    ["a.html", "<b>One.</b> <i>Two.</i>", "html"],
    ["a.txt", "<script>alert(1)</script> went into the form.", "text"],
    ["a.txt", `<b>${"a ".repeat(5000)}</b><p>b</p>`, "html"],
    ["a.txt", "<meta charset='utf-8'><span>One.</span>", "html"],
    ["a.txt", `<!DOCTYPE nitf [<!ENTITY a "${"b".repeat(5000)}">]><nitf/>`, "xml"],
    ["a.txt", "<sigh> The minister left.", "text"],
    ["a.txt", "<ins>new</ins> and <del>old</del>", "text"],
    ["a.txt", "<x:story><x:p>One.</x:p></x:story>\n", "xml"],
    ["a.xml", "<story><p>One.</p>", "xml"],
    ["a.xml", "<svg><text>One.</text></svg>", "xml"],
  ])("%s %s: %s", (name, text, expected) => {
    expect(recogniseText(name, text)).toBe(expected);
  });
});
