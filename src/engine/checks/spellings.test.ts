import { describe, expect, it } from "vitest";
import { compare } from "../compare";

/** The names of two stories that are written in several ways, each as "Katherine 2+1 · Catherine 0+1", left + right. */
function spell(a: string, b: string, language: string): string[] {
  const sources = { a: { name: "a", text: a }, b: { name: "b", text: b } };
  return compare(sources, { language: { a: language, b: language } }).spellings.map(
    ({ writings }) =>
      writings.map(({ text, at }) => `${text} ${at.a.length}+${at.b.length}`).join(" · "),
  );
}

describe("findSpellings", () => {
  it.each<[language: string, what: string, a: string, b: string, told: readonly string[]]>([
    [
      "en",
      "in the same place of a full name, within a version",
      "The mayor thanked Katherine Jones on Friday. The council said Katherine Jones would stay. Later Catherine Jones left the hall.",
      "The mayor thanked Katherine Jones on Friday.",
      ["Katherine 2+1 · Catherine 1+0"],
    ],
    [
      "en",
      "of a full name, across the versions",
      "The prize went to Marit Aune of Lairg on Friday.",
      "The prize went to Marit Aunne of Lairg on Friday.",
      ["Aune 1+0 · Aunne 0+1"],
    ],
    [
      "en",
      "sounding alike, one alone in full",
      "The prize went to Petra Kolb of Lairg. On Friday Ms. Kolbe declined it. Nobody knew why Ms. Kolb left.",
      "The prize went to Petra Kolb of Lairg.",
      ["Kolb 2+1 · Kolbe 1+0"],
    ],
    [
      "en",
      "known to be one",
      "Trains to Kyiv ran late, the railway said. In Kyiv, crowds waited.",
      "Trains to Kiev ran late, the railway said.",
      ["Kyiv 2+0 · Kiev 0+1"],
    ],
    [
      "en",
      "three ways",
      "The president, Volodymyr Zelensky, left. On Friday Mr. Zelenskyy returned, and Mr. Zelenskyy spoke.",
      "The president, Volodymyr Zelenskiy, left.",
      ["Zelenskyy 2+0 · Zelenskiy 0+1 · Zelensky 1+0"],
    ],
    [
      "en",
      "a place, each version its own",
      "The ferry to Bakhmut was late on Friday, the harbour office said.",
      "The ferry to Bakhmout was late on Friday, the harbour office said.",
      ["Bakhmout 0+1 · Bakhmut 1+0"],
    ],
    [
      "de",
      "an umlaut and its two letters",
      "Am Freitag dankte Anna Müller den Helfern im Hafen. Danach ging Anna Müller.",
      "Am Freitag dankte Anna Mueller den Helfern im Hafen.",
      ["Müller 2+0 · Mueller 0+1"],
    ],
    [
      "es",
      "an accent",
      "El viernes la alcaldesa saludó a Juana Pérez en el puerto.",
      "El viernes la alcaldesa saludó a Juana Perez en el puerto.",
      ["Perez 0+1 · Pérez 1+0"],
    ],
    [
      "fr",
      "a doubled letter",
      "Vendredi, la mairie a remercié Claire Morelet pour son travail.",
      "Vendredi, la mairie a remercié Claire Morellet pour son travail.",
      ["Morelet 1+0 · Morellet 0+1"],
    ],
    [
      "ru",
      "a vowel",
      "В пятницу мэр поблагодарила Анну Ковригину за работу.",
      "В пятницу мэр поблагодарила Анну Кавригину за работу.",
      ["Кавригину 0+1 · Ковригину 1+0"],
    ],
  ])("%s: tells a name %s", (language, _, a, b, told) => {
    expect(spell(a, b, language)).toEqual(told);
  });

  it.each<[language: string, what: string, a: string, b: string]>([
    [
      "en",
      "two people, in each version",
      "The mayor thanked Anna Smith. On Friday John Smyth spoke.",
      "The mayor thanked Anna Smith. On Saturday John Smyth spoke.",
    ],
    [
      "en",
      "two people with first names of their own",
      "The mayor thanked Anna Smith. On Friday John Smyth spoke.",
      "The mayor thanked Anna Smith.",
    ],
    [
      "en",
      "two people of one sentence",
      "The mayor thanked Martha Silva and Marta Silva on Friday.",
      "The mayor thanked Martha Silva on Friday.",
    ],
    [
      "en",
      "a brother and a sister",
      "The mayor thanked Daniel Silva. On Friday the council thanked Daniela Silva.",
      "The mayor thanked Daniel Silva.",
    ],
    [
      "en",
      "two countries",
      "Talks with Iran went on in Austria, the office said. The ferry left for Slovakia.",
      "Talks with Iraq went on in Australia, the office said. The ferry left for Slovenia.",
    ],
    [
      "en",
      "halves of a land",
      "It rained in Northern Ireland on Friday. It was dry in the north of Southern Ireland.",
      "It rained in Northern Ireland on Friday.",
    ],
    [
      "en",
      "a full name and its short form",
      "The prize went to Marit Aune. On Friday Aune’s brother thanked the town.",
      "The prize went to Aune. On Friday her brother thanked the town.",
    ],
    [
      "en",
      "a land and its people",
      "The team of Estonia left. On Friday an Estonian coach returned, and Estonians cheered.",
      "The team of Estonia left.",
    ],
    [
      "en",
      "capitals",
      "The prize went to Marit AUNE of Lairg.",
      "The prize went to Marit Aune of Lairg.",
    ],
    [
      "en",
      "damage",
      `The prize went to Marit Aune${"\u0316\u0317".repeat(12)} of Lairg.`,
      "The prize went to Marit Aune of Lairg.",
    ],
    [
      "de",
      "cases",
      "Am Freitag dankte Anna Kolb den Helfern. Anna Kolbs Bruder ging.",
      "Am Freitag dankte Anna Kolb den Helfern.",
    ],
    [
      "de",
      "nouns",
      "Die Deutsche Bank half. Am Freitag half auch die Deutsche Bahn.",
      "Die Deutsche Bank half. Am Freitag half auch die Deutsche Bahn.",
    ],
    [
      "fr",
      "an accent on a capital",
      "Vendredi, la mairie a remercié Éric Dupont.",
      "Vendredi, la mairie a remercié Eric Dupont.",
    ],
    [
      "ru",
      "cases, and dots left out",
      "В пятницу мэр поблагодарила Петра Королёва. Потом Пётр Королёв ушёл.",
      "В пятницу мэр поблагодарила Петра Королева.",
    ],
    [
      "uk",
      "cases",
      "У п’ятницю мер подякував Ганні Ковригіній. Потім Ганна Ковригіна пішла.",
      "У п’ятницю мер подякував Ганні Ковригіній.",
    ],
  ])("%s: says nothing of %s", (language, _, a, b) => {
    expect(spell(a, b, language)).toEqual([]);
  });
});
