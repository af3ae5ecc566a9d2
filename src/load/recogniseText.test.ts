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
