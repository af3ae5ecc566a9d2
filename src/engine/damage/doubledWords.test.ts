import { describe, expect, it } from "vitest";

import { segment } from "../segment/segment";
import { tokenise } from "../tokens";
import { findDoubledWords } from "./doubledWords";

/** The first text with brackets round each word found doubled; the language is that of both. */
function bracket(language: string, text: string, other: string): string {
  const versions = {
    a: segment({ name: "a.txt", text }, language),
    b: segment({ name: "b.txt", text: other }, language),
  };
  const read = ({ text: whole, segments }: typeof versions.a): ReturnType<typeof tokenise>[] =>
    segments.map(({ pieces }) => pieces.flatMap((piece) => tokenise(whole, piece)));
  const { a } = findDoubledWords(versions, { a: read(versions.a), b: read(versions.b) });
  return a.reduceRight(
    (drawn, { span: { start, end } }) =>
      `${drawn.slice(0, start)}[${drawn.slice(start, end)}]${drawn.slice(end)}`,
    text,
  );
}

describe("findDoubledWords", () => {
  it.each<[string, string, string, string?]>([
    ["a small word in prose", "en", "They went to [to] the port again."],
    ["at a line end", "en", "They went to\n[to] the port again."],
    ["as the first words", "en", "The [the] port was open again."],
    ["in German", "de", "Sie gingen zum [zum] Hafen in der Stadt."],
    ["what the other text has once", "en", "He had [had] it.", "He had it."],
    ["the same in a language without a list", "tr", "O eve [eve] gitti.", "O eve gitti."],
    [
      "what the other text has twice",
      "en",
      "It all went long after after it.",
      "Long after after it.",
    ],
    ["what a language doubles by right", "en", "He knew that that plan had had its day."],
    ["for emphasis", "en", "They were very very late at the port."],
    ["German articles", "de", "Das sind die die wir alle gut kennen."],
    ["French pronouns", "fr", "Ce jour nous nous sommes levés tôt."],
    ["another language's right", "en", "He called it the die die of the port."],
    ["a name", "en", "They went to Bora Bora in the end."],
    ["cries", "en", "They went no, no, no to the port."],
    ["a song", "en", "They sang to to to the whole port."],
    ["too few words for prose", "en", "To the the port."],
    ["marks around", "en", "They went to, to the port again."],
    ["figures", "en", "They won the set 6 6 in the end."],
    ["reduplication", "tr", "O gün yavaş yavaş eve gitti o."],
    ["more of it", "ms", "Pada hari itu orang orang pergi ke kota."],
    ["and more", "hi", "वह अपने घर धीरे धीरे चला गया था।"],
  ])("%s (%s): %s", (_, language, bracketed, other = "") => {
    expect(bracket(language, bracketed.replaceAll(/[[\]]/gu, ""), other)).toBe(bracketed);
  });
});
