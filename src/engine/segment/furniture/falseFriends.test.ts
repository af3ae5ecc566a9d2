/** Paragraphs of a story that begin or end with the words of furniture: they stay body, wherever they stand. */
import { describe, expect, it } from "vitest";

import { drawKinds, type Place, STORIES, tellStory, type TestLanguage } from "./stories.fixture";

const SENTENCES: Readonly<Record<TestLanguage, readonly string[]>> = {
  en: [
    "By Monday the harbour had been cleared, and the first boats were back.",
    "She never learned how the story of the island's ferry ends.",
    "Published figures show that half of the islanders had left.",
    "Published figures from 2024 show that half of the islanders had left.",
    "Updated rules will apply from 5 June, the harbour office said.",
    "Correction officers said the prison boat would sail too.",
    "Update on the costs was all the council asked for.",
    "Related costs rose by four percent in a year.",
    "Read more books, he said.",
    "Read more slowly and the letter makes sense, she told them.",
    "Follow us, the guide said, and the visitors went aboard.",
    "Follow the money, he said.",
    "Hold for release of the hostages was the order that came from the capital.",
    "Embargo or no embargo, the oil reached the island.",
    "Copyright holders said that the song had been stolen.",
    "Copyright 101 is what the students call the course, and few pass it.",
    "Advertisement of the posts began on Monday, the council said.",
    "Photo albums, letters and a piano went down with the boat.",
    "Photographs of the bridge had been taken in May.",
    "Sign up for the crossing early, the harbour office told islanders.",
    "Subscribe to that view and you will never leave port, she said.",
    "Share prices fell again.",
    "Comments by the mayor made it worse.",
    "Page 3 of the report says otherwise.",
    "Most read it twice and understood nothing.",
    "Topics such as the tide were left out.",
    "Reporting by the harbour police had found the same.",
    "Editors at the Ledger said they had not been told.",
    "The newsletter, which designers in the town have signed, was never sent.",
    "(Updates are posted on the harbour office's door.)",
    "Thank you for reading the letter aloud, she told him.",
    "Skip to the end and you will know, he said.",
    "Contact with the crew was lost at noon.",
    "We use cookie tins for the tickets, he said.",
    "Urgent repairs were put off for years.",
    "More on this was expected from the council.",
  ],
  fr: [
    "Avec le bac, les touristes sont revenus.",
    "Par beau temps, le bac mettait une heure.",
    "Le maire s'est exprimé sur le sujet lundi, sans rien dire de neuf.",
    "Publicité mensongère, a tranché le tribunal.",
    "Photo après photo, elle a raconté la tempête.",
    "Lire aussi les petites lignes, voilà son conseil.",
    "Partager la facture n'est pas possible, a dit le maire.",
    "Publié en mai, le rapport donne d'autres chiffres.",
    "Suivez le guide, a dit le capitaine.",
    "Rectificatif ou pas, le budget sera voté.",
    "Embargo ou pas, le pétrole est arrivé.",
    "Correction faite, il manque encore un million.",
    "Attention : le pont reste fermé, a prévenu le maire.",
    "Fin mai, le bac était encore à quai.",
    "Urgent, le chantier a pourtant été repoussé.",
  ],
  de: [
    "Eine Anzeige bei der Polizei blieb ohne Folgen.",
    "Anzeige erstattete auch die Hafenmeisterin.",
    "Von Montag an fährt die Fähre wieder, hieß es.",
    "Zum Thema Fähre wollte sich niemand äußern.",
    "Die Rednerin kam nicht zum Thema, sagte er.",
    "Mehr zum Thema wollte das Amt nicht sagen.",
    "Foto: So nennen sie hier den Laden, der auch Fische verkauft.",
    "Stand der Arbeiten war am 5. Mai noch immer unklar.",
    "Teilen wollte die Stadt die Kosten nicht.",
    "Korrektur tut not, sagte sie.",
    "Sperrfristen gelten auch im Hafen.",
    "Bild um Bild zeigte sie die Schäden.",
    "In Kürze soll ein neues Schiff kommen.",
    "Ende Mai lag die Fähre noch fest.",
    "Newsletter liest auf der Insel niemand, sagte sie.",
  ],
  es: [
    "La noticia salió en portada del diario local.",
    "Por fin llegó el barco, dijo la tendera.",
    "Por Navidad habrá un barco nuevo, prometió la alcaldesa.",
    "Foto a foto contó el temporal.",
    "Publicidad engañosa, dictaminó el juez.",
    "Compartir la factura no es posible, dijo la alcaldesa.",
    "Publicado en mayo, el informe da otras cifras.",
    "Lea también la letra pequeña, aconsejó.",
    "Siga usted recto, le dijo el capitán.",
    "EFE fue la primera agencia que dio la noticia.",
    "Temas como la marea quedaron fuera.",
    "Más información no quiso dar la capitanía.",
    "Embargado su barco, el patrón se quedó en tierra.",
  ],
  ru: [
    "Реклама парома не помогла, сказала она.",
    "По теме парома никто говорить не захотел.",
    "Мэр высказался по теме и ушёл.",
    "Фото парома она хранит до сих пор.",
    "Автор Мария Орлова книгу так и не дописала.",
    "Срочно нужен новый паром, говорят на острове.",
    "Читайте также мелкий шрифт, посоветовала она.",
    "Исправление ошибок заняло год.",
    "Уточнение сметы заняло ещё год.",
    "Опубликовано было 12 отчётов, но ни одного не прочли.",
    "Поделиться расходами город не захотел.",
    "Эмбарго на 18 товаров остаётся в силе.",
    "Конец этой истории не знает никто.",
  ],
  uk: [
    "Реклама порома не допомогла, сказала вона.",
    "За темою порома ніхто говорити не захотів.",
    "Фото порома вона береже досі.",
    "Авторка Ірина Мороз книжку так і не дописала.",
    "Терміново потрібен новий пором, кажуть на острові.",
    "Читайте також дрібний шрифт, порадила вона.",
    "Виправлення помилок тривало рік.",
    "Уточнення кошторису тривало ще рік.",
    "Опубліковано було 12 звітів, але жодного не прочитали.",
    "Поділитися витратами місто не захотіло.",
    "Ембарго на 18 товарів лишається чинним.",
    "Кінець цієї історії не знає ніхто.",
    "Редакція газети нічого не знала.",
    "Ірина Мороз, кореспондентка газети, нічого не знала.",
    "Укрінформ першим повідомив про пожежу.",
    "Далі буде гірше, сказав він.",
    "2 години тому про це не знав ніхто.",
    "Підписуйтесь під листом, просила вона.",
    "Оновлено було все: і рубку, і машину.",
    "Автор: так його звали на острові, і він не сердився.",
  ],
};

const PLACES: readonly Place[] = ["inside", "end"];

const CASES = Object.entries(SENTENCES).flatMap(([language, sentences]) =>
  sentences.map((sentence) => [language as TestLanguage, sentence] as const),
);

describe("false friends", () => {
  it.each(CASES)("%s: %s", (language, sentence) => {
    for (const place of PLACES)
      expect(drawKinds(tellStory(language, place, sentence))).toContain(`body: ${sentence}`);
  });

  it.each(CASES)("%s, as the first paragraph: %s", (language, sentence) => {
    if (!/[.)]$/u.test(sentence)) return;
    expect(drawKinds(tellStory(language, "opening", sentence))).toContain(`body: ${sentence}`);
  });
});

describe("a line of a wrapped paragraph that begins with the words of furniture", () => {
  it.each([
    "The council asked all those who had left to come back and to\nsubscribe to the new rules at once",
    "The harbour office has for the first time since the storm\npublished 12 reports on the ferry and\nits costs",
    "It was a year in which the small town by the sea had to\nshare this burden with the island",
    "Nobody in the small town by the sea could say how it\nends",
  ])("%s", (paragraph) => {
    const written = `body: ${paragraph.replaceAll("\n", " ")}.`;
    expect(drawKinds(tellStory("en", "inside", `${paragraph}.`))).toContain(written);
  });
});

describe("a story in capitals", () => {
  it.each(Object.entries(STORIES))("%s", (_, { headline, paragraphs }) => {
    const shouted = [headline, ...paragraphs].map((block) => block.toUpperCase());
    const kinds = drawKinds(shouted.join("\n\n")).map((one) => one.split(":")[0]);
    expect(kinds).toEqual(["headline", "body", "body", "body", "body", "body"]);
  });

  it("wrapped: no line of a paragraph is furniture", () => {
    const text = tellStory("en", "end", "THE NEW BOAT IS CALLED MARA.");
    const wrapped = text.toUpperCase().replaceAll(/(.{1,50})(?:[ ]|$)/gmu, "$1\n");
    const kinds = drawKinds(wrapped).map((one) => one.split(":")[0]);
    expect(new Set(kinds.slice(1))).toEqual(new Set(["body"]));
  });

  it("with a second headline, not a dateline", () => {
    const blocks = [STORIES.en.headline, "ISLANDERS WELCOME THE NEWS", ...STORIES.en.paragraphs];
    const drawn = drawKinds(blocks.map((block) => block.toUpperCase()).join("\n\n"));
    expect(drawn[1]).toBe("subhead: ISLANDERS WELCOME THE NEWS");
  });
});

describe("a dateline before the first sentence", () => {
  it.each<[TestLanguage, string]>([
    ["en", "VELLMAR (AP) _ "],
    ["en", "VELLMAR, May 12 (Reuters) - "],
    ["fr", "Brest, 21 jan 2019 (AFP) - "],
    ["de", "Altenwerder (dpa) - "],
    ["es", "Nueva Vellmar, 21 ene (EFE).- "],
    ["ru", "ЗАРЕЧИНСК, 12 мая. /ТАСС/. "],
    ["ru", "ЗАРЕЧИНСК, 12 мая - РИА Новости. "],
    ["uk", "КИЇВ, 12 травня. /Укрінформ/. "],
  ])("%s: %s", (language, dateline) => {
    const { headline, paragraphs } = STORIES[language];
    const drawn = drawKinds([headline, dateline + paragraphs[0], paragraphs[1]].join("\n\n"));
    expect(drawn[1]?.startsWith(`body: ${dateline}`)).toBe(true);
  });
});

describe("a last paragraph without a stop", () => {
  it("stays body, whatever its last word", () => {
    const paragraph = "Nobody could say where the old road to the harbour ends";
    expect(drawKinds(tellStory("en", "end", paragraph))).toContain(`body: ${paragraph}`);
  });
});

describe("a credit below a paragraph", () => {
  it("makes no caption of a paragraph", () => {
    expect(drawKinds(tellStory("en", "inside", "Photo: Jan Kolb"))).toContain(
      "body: It had been laid up since the storm of last May.",
    );
  });
});
