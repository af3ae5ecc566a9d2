import { describe, expect, it } from "vitest";
import type { Notice, NoticeKind, Segment, Version } from "../model/comparison";
import { readWord } from "./noticedWord";

/**
 * A version with notices drawn into it: "EU[?/’]s" is EU?s with a notice of the question mark and its reading, "[?]" one
 * without; "|" stands around what interrupts the sentence.
 */
function draw(line: string, kind: NoticeKind): { version: Version; segment: Segment } {
  const notices: Notice[] = [];
  let text = "";
  let start = 0;
  const cuts: number[] = [];
  for (const [sign] of line.matchAll(/\[|\/[^\]]*\]|\]|\||[^[\]|/]+/gu)) {
    if (sign === "|") cuts.push(text.length);
    else if (sign === "[") start = text.length;
    else if (sign.endsWith("]")) {
      const reading = sign.startsWith("/") ? { reading: sign.slice(1, -1) } : {};
      notices.push({ kind, span: { start, end: text.length }, ...reading });
    } else text += sign;
  }
  const [from, to] = cuts;
  const pieces =
    from === undefined || to === undefined
      ? [{ start: 0, end: text.length }]
      : [
          { start: 0, end: from },
          { start: to, end: text.length },
        ];
  const segment: Segment = { kind: "body", paragraph: 0, pieces };
  return {
    version: { name: "a.txt", text, language: "en", segments: [segment], notices },
    segment,
  };
}

describe("readWord", () => {
  it.each<[string, string, number, string, string | null]>([
    ["the letters around it", "the EU[?/’]s plan", 0, "EU?s", "EU’s"],
    ["nothing to either side", "so [â€”/—] yes", 0, "â€”", "—"],
    ["nobody can tell", "the caf[\ufffd] by", 0, "caf\ufffd", null],
    ["best left out", "so[\u200b/]lar lock", 0, "so\u200blar", "solar"],
    ["other damage in it", "d[Ã©/é]j[Ã /à]!", 0, "dÃ©jÃ ", "déjà"],
    ["the same from the other end", "d[Ã©/é]j[Ã /à]!", 1, "dÃ©jÃ ", "déjà"],
    ["side by side", "[Ð/П][Ñ/р]", 1, "ÐÑ", "Пр"],
    ["other damage nobody can read", "a[?/’]b[?]c", 0, "a?b?c", "a’b?c"],
    ["damage of other words is theirs", "[?/’]a b[?/’]", 0, "?a", "’a"],
    ["a figure", "[\u202e/]4321 boats", 0, "\u202e4321", "4321"],
    ["no word in scripts without spaces", "東京[\ufffd]大学", 0, "\ufffd", null],
    ["not beyond a piece", "kept to|- 3 -|geth[?/’]r", 0, "geth?r", "geth’r"],
    ["over what interrupts the sentence", "of [the|- 3 -|the/the] boats", 0, "the … the", "the"],
    [
      "an end even in a text without one",
      `${"x".repeat(90)}[?/’]`,
      0,
      `${"x".repeat(40)}?`,
      `${"x".repeat(40)}’`,
    ],
  ])("%s", (_, line, index, written, meant) => {
    const { version, segment } = draw(line, "lost");
    expect(readWord(version, segment, index)).toEqual({ written, meant });
  });

  it.each<[string, string, string, string]>([
    ["the second", "of the [the/] boats", "the the", "the"],
    ["at the beginning of a sentence", "The\n  [the/] boats", "The the", "The"],
    ["with furniture between", "of the|- 3 -|[the/] boats", "the … the", "the"],
    ["both already", "of [the the/the] boats", "the the", "the"],
    ["with nothing before it", "[the/] boats", "the", ""],
  ])("doubled: %s", (_, line, written, meant) => {
    const { version, segment } = draw(line, "doubled");
    expect(readWord(version, segment, 0)).toEqual({ written, meant });
  });
});
