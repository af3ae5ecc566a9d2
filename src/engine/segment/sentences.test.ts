import { describe, expect, it } from "vitest";

import { lexiconOf } from "../lexicon/lexicon";
import { sentenceBreaks } from "./sentences";

/** The paragraph with " | " between its sentences. */
function split(paragraph: string, language: string): string {
  const breaks = sentenceBreaks(paragraph, language, lexiconOf(language));
  const ends = [...breaks, paragraph.length];
  return ends.map((end, i) => paragraph.slice(ends[i - 1] ?? 0, end).trim()).join(" | ");
}

describe("sentenceBreaks", () => {
  it.each([
    ["en", "It rained. | He left! | Did she? | Nobody knew."],
    ["en", "Mr. Kolb met Dr. Nandan of the U.S. Treasury on Jan. 9. | He paid $1.2 million."],
    ["en", "They met in the U.S. | The talks failed."],
    ["en", "It opens at 3 a.m. | Police will be there."],
    ["en", "John F. Kennedy spoke. | J. R. Kolb did not."],
    ["en", "“We stay,” he said. | “Nobody leaves.”"],
    ["en", "“We stay. | Nobody leaves,” he said."],
    ["en", "“Why?” he asked. | Nobody knew."],
    ["en", "“Why?” Smith asked. | Nobody knew."],
    ["en", "“Stay!” shouted Ana Ruiz. | They did."],
    ["en", "It took three years … and then it fell. | He wept."],
    ["en", "It hurt two peopleю | The mayor spoke."],
    ["en", "Yahoo! shares fell 3.5 percent. | Others rose."],
    ["en", "(It rained.) | He left."],
    ["de", "Am 3. Mai kamen z. B. 26.000 Menschen. | Es regnete."],
    ["de", "Es waren 26. | Die Stadt feierte."],
    ["de", "„Wir bleiben“, sagte er. | „Niemand geht.“"],
    ["fr", "M. Kolb est parti. | «Pourquoi?» a-t-il demandé. | Personne ne sait."],
    ["es", "El Sr. Ruiz llegó. | ¿Por qué? | Nadie lo sabe."],
    ["ru", "В 2019 г. город рос. | И. И. Кольб уехал. | Шёл дождь."],
    ["ja", "彼は行きました。 | 雨が降っていた。"],
    ["ar", "قال الوزير ذلك. | هل وافق؟ | لا أحد يعلم."],
    ["hi", "वह चला गया। | बारिश हो रही थी।"],
  ])("%s: %s", (language, sentences) => {
    const joint = language === "ja" ? "" : " ";
    expect(split(sentences.replaceAll(" | ", joint), language)).toBe(sentences);
  });

  it("breaks a paragraph of any length where a short one would break", () => {
    const sentence = "The mayor of the town met Dr. Nandan there. ";
    const breaks = sentenceBreaks(sentence.repeat(1000), "en", lexiconOf("en"));
    expect(breaks).toEqual(Array.from({ length: 999 }, (_, i) => (i + 1) * sentence.length));
  });

  it("has nothing to break in an empty paragraph", () => {
    expect(sentenceBreaks("", "en", lexiconOf("en"))).toEqual([]);
  });
});
