import { describe, expect, it } from "vitest";

import { lexiconOf } from "../lexicon/lexicon";
import { joinSentences, splitSentences } from "./bars.fixture";
import { sentenceBreaks } from "./sentences";

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
    ["en", "Yahoo! shares fell 3.5 percent. | Others rose."],
    ["en", "(It rained.) | He left."],
    ["en", "It ended at 5 p.m. Monday. | It starts at 3 a.m. GMT. | Nobody came."],
    ["en", "“Why?” Jan van Kolb asked. | Nobody knew."],
    ["en", "He lives at 10 Downing St. | He works in St. Louis."],
    ["en", "What do you see? | - Nothing at all."],
    ["en", "a saint and martyr.[1] | The emperor left.[2][3] | He wept."],
    ["en", "1. The first item | 2. The second item"],
    ["en", "He finished 2. in the race. | The others left."],
    ["en", "The thing is . . . I did not mean it. | He left."],
    ["en", "“It rained [...]” (Smith 55). | He left."],
    ["de", "Sie wohnt in der Hauptstr. 5 in Berlin. | Es regnet."],
    ["de", "Am 3. Mai kamen z. B. 26.000 Menschen. | Es regnete."],
    ["de", "Es waren 26. | Die Stadt feierte."],
    ["de", "„Wir bleiben“, sagte er. | „Niemand geht.“"],
    ["fr", "« Pourquoi ? » a-t-il demandé. | Il est parti."],
    ["fr", "M. Kolb est parti. | «Pourquoi?» a-t-il demandé. | Personne ne sait."],
    ["es", "El Sr. Ruiz llegó. | ¿Por qué? | Nadie lo sabe."],
    ["ru", "Дом построен в 1998 г. | Он стоит на холме."],
    ["ru", "ЗАРЕЧИНСК, 12 мая. /Волна/. Планетарий открылся. | Пришли гости."],
    ["ru", "В 2019 г. город рос. | И. И. Кольб уехал. | Шёл дождь."],
    ["ja", "彼は行きました。 | 雨が降っていた。"],
    ["ja", "彼は（雨だった。寒かった）帰った。 | 終わり。"],
    ["ar", "قال الوزير ذلك. | هل وافق؟ | لا أحد يعلم."],
    ["hi", "वह चला गया। | बारिश हो रही थी।"],
  ])("%s: %s", (language, sentences) => {
    expect(splitSentences(joinSentences(sentences, language), language)).toBe(sentences);
  });

  it("breaks a paragraph of any length where a short one would break", () => {
    const sentence = "The mayor of the town met Dr. Nandan there. ";
    const breaks = sentenceBreaks(sentence.repeat(1000), "en", lexiconOf("en"));
    expect(breaks).toEqual(Array.from({ length: 999 }, (_, i) => (i + 1) * sentence.length));
  });

  it("loses no sentence where a long paragraph is taken in parts", () => {
    expect(sentenceBreaks("Hello! ".repeat(3000).trim(), "en", lexiconOf("en"))).toHaveLength(2999);
  });

  it("has nothing to break in an empty paragraph", () => {
    expect(sentenceBreaks("", "en", lexiconOf("en"))).toEqual([]);
  });
});
