import { describe, expect, it } from "vitest";

import { findLayoutStretches } from "./layoutStretches";

/** Each notice as what is written and what was meant, invisible characters by their number. */
function draw(text: string): string[] {
  return findLayoutStretches(text).map(({ span, reading }) =>
    show(`${text.slice(span.start, span.end)} → ${reading ?? "?"}`),
  );
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findLayoutStretches", () => {
  it.each<[string, string, string[]]>([
    [
      "a phrase in the Russian layout",
      "He left, шт еру ьщктштп, again",
      ["шт еру ьщктштп, → in the morning,"],
    ],
    [
      "a whole line",
      "Еру ьштшыеук ыфшв ше цфы щмукю",
      ["Еру ьштшыеук ыфшв ше цфы щмукю → The minister said it was over."],
    ],
    [
      "a whole line in the Latin layout",
      "Jy crfpfk, xnj yt pyftn/",
      ["Jy crfpfk, xnj yt pyftn/ → Он сказал, что не знает."],
    ],
    [
      "an end that may be the own language",
      "Компания еру ьщк шы ыфшв Газпром и все",
      ["еру ьщк шы ыфшв → the mor is said"],
    ],
    ["one word is too little", "came цшер his aides", []],
    ["Russian", "Он сказал, что не знает, и ушёл в дом", []],
    ["English", "He said that it was over, so they left", []],
    ["a Russian quotation in English", "He wrote «Как дела, мой друг» to them", []],
  ])("%s", (_, text, notices) => {
    expect(draw(text)).toEqual(notices);
  });
});
