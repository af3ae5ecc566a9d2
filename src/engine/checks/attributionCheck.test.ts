import { describe, expect, it } from "vitest";

import { compare } from "../compare";
import { checkAttributions } from "./attributionCheck";
import { tellBothWays } from "./match.fixture";

type Told = readonly [a: string, b: string, fact: string];
type Silent = readonly [why: string, a: string, b: string];

/** Lines that stand elsewhere in both versions and say who is who. */
const WHO = "The skipper Halvard Moen met Petra Ruiz there.\nLater Moen left, and so did Ruiz.";

describe("sources that were left out in English", () => {
  it.each<Told>([
    [
      "Police said the driver fled toward Halden.",
      "The driver fled toward Halden.",
      "dropped: Police said → –",
    ],
    [
      "The driver fled toward Halden, police said.",
      "The driver fled toward Halden.",
      "dropped: police said → –",
    ],
    [
      "The driver fled toward Halden, according to police.",
      "Toward Halden the driver fled.",
      "dropped: according to police → –",
    ],
    [
      "According to the ministry, 40 cows drowned in the flood.",
      "Forty cows drowned in the flood.",
      "dropped: According to the ministry → –",
    ],
    [
      "The dam leaks at three gates, Moen told reporters.",
      "At three gates the dam leaks.",
      "dropped: Moen told reporters → –",
    ],
    [
      "The dam leaks at three gates, he said.",
      "The dam leaks at three gates.",
      "dropped: he said → –",
    ],
    [
      "He said the dam leaks at three gates.",
      "The dam leaks at three gates.",
      "dropped: He said → –",
    ],
    [
      "Neighbours claimed that the owner poisoned the well.",
      "The owner poisoned the well.",
      "dropped: Neighbours claimed → –",
    ],
    [
      "The fire began in the cellar of the mill, the company stated.",
      "The fire began in the cellar of the mill.",
      "dropped: the company stated → –",
    ],
    [
      "The trawler sank off Skarv on Monday, according to the skipper, Halvard Moen.",
      "On Monday the trawler sank off Skarv.",
      "dropped: according to the skipper, Halvard Moen → –",
    ],
    [
      "Its pollen will go to four other parks, the head gardener, Ruben Achterberg, said.",
      "Its pollen will go to four other parks.",
      "dropped: the head gardener, Ruben Achterberg, said → –",
    ],
  ])("%s | %s", (a, b, fact) => {
    expect(tellBothWays(checkAttributions, a, b, "en")).toEqual([[fact], [fact]]);
  });
});

describe("another speaker in English", () => {
  it.each<Told>([
    [
      "“We shall have bread by Monday,” said Moen.",
      "“We shall have bread by Monday,” said Ruiz.",
      "altered: Moen → Ruiz",
    ],
    [
      "“We shall have bread by Monday,” Moen said.",
      "“We shall have bread by Monday,” said Ruiz.",
      "altered: Moen → Ruiz",
    ],
    [
      "“We shall have bread by Monday,” said the skipper, Halvard Moen.",
      "“We shall have bread by Monday,” Petra Ruiz told the council.",
      "altered: Halvard Moen → Petra Ruiz",
    ],
    [
      "“We shall have bread by Monday,” skipper Halvard Moen said.",
      "“We shall have bread by Monday,” Petra Ruiz, the mayor, said.",
      "altered: Halvard Moen → Petra Ruiz",
    ],
    [
      "Moen said the dam leaks at three gates.",
      "Ruiz said the dam leaks at three gates.",
      "altered: Moen → Ruiz",
    ],
    [
      "The dam leaks at three gates, Moen told reporters.",
      "At three gates the dam leaks, according to Ruiz.",
      "altered: Moen → Ruiz",
    ],
    [
      "Moen also said that the dam leaks at three gates.",
      "The dam leaks at three gates, Ruiz added.",
      "altered: Moen → Ruiz",
    ],
    [
      "“We shall have bread by Monday,” Moen explained.",
      "“We shall have bread by Tuesday,” explained Ruiz.",
      "altered: Moen → Ruiz",
    ],
    [
      "The dam leaks at three gates, police said.",
      "The dam leaks at three gates, the hospital said.",
      "altered: police → hospital",
    ],
    [
      "Three swimmers drowned in the lake, according to police.",
      "Prosecutors said three swimmers drowned in the lake.",
      "altered: police → Prosecutors",
    ],
    [
      "“No swimmer was in danger,” police said.",
      "“No swimmer was in danger,” firefighters said.",
      "altered: police → firefighters",
    ],
  ])("%s | %s", (a, b, fact) => {
    expect(tellBothWays(checkAttributions, `${a}\n${WHO}`, `${b}\n${WHO}`, "en")).toEqual([
      [fact],
      [fact],
    ]);
  });
});

describe("the same source in English", () => {
  it.each<Silent>([
    [
      "another word of speech",
      "Police said the driver fled toward Halden.",
      "The driver fled toward Halden, police confirmed.",
    ],
    [
      "according",
      "Police said the driver fled toward Halden.",
      "The driver fled toward Halden, according to police.",
    ],
    [
      "a statement",
      "The driver fled toward Halden, police said.",
      "In a statement the driver was described as having fled toward Halden.",
    ],
    [
      "believed",
      "The driver fled toward Halden, police said.",
      "Police believe the driver fled toward Halden.",
    ],
    [
      "allegedly",
      "The driver fled toward Halden, police said.",
      "The driver allegedly fled toward Halden.",
    ],
    [
      "reportedly",
      "The driver fled toward Halden, police said.",
      "The driver reportedly fled toward Halden.",
    ],
    [
      "a survey shows",
      "Sales of apples fell sharply in June, the office said.",
      "Sales of apples fell sharply in June, figures show.",
    ],
    [
      "the source does it",
      "Elliday Lines said it would cancel all sailings.",
      "Elliday Lines cancelled all sailings.",
    ],
    [
      "the source is in it",
      "Moen said he would sell the trawler in June.",
      "In June Moen sells the trawler.",
    ],
    [
      "a possessive",
      "The company said it will cut emissions of carbon.",
      "The company’s emissions of carbon will be cut.",
    ],
    [
      "a quotation without a source",
      "“We shall have bread by Monday,” said Moen.",
      "“We shall have bread by Monday.”",
    ],
    [
      "a quotation told",
      "“We shall have bread by Monday,” said Moen.",
      "There will be bread by Monday.",
    ],
    [
      "other matter",
      "Police said the driver fled toward Halden.",
      "The bridge to Halden was closed at noon.",
    ],
    [
      "more than that",
      "Police said the driver fled toward Halden.",
      "The driver, drunk and armed with two knives, fled through gardens and a churchyard toward Halden.",
    ],
    ["hardly a statement", "Police said so.", "So it was."],
    [
      "asked",
      "Moen asked whether the driver fled toward Halden.",
      "The driver fled toward Halden.",
    ],
    ["warned", "Moen warned the driver near Halden.", "The driver was near Halden."],
    ["promised", "The council promised a bridge for Halden.", "A bridge for Halden is built."],
    [
      "the same speaker",
      "“We shall have bread by Monday,” said Moen.",
      "“We shall have bread by Monday,” Moen added.",
    ],
    [
      "a full name",
      "“We shall have bread by Monday,” said Halvard Moen.",
      "“We shall have bread by Monday,” Moen said.",
    ],
    [
      "a first name",
      "“We shall have bread by Monday,” said Halvard.",
      "“We shall have bread by Monday,” Moen said.",
    ],
    [
      "a title",
      "“We shall have bread by Monday,” said Capt. Moen.",
      "“We shall have bread by Monday,” Moen said.",
    ],
    [
      "a pronoun",
      "“We shall have bread by Monday,” said Moen.",
      "“We shall have bread by Monday,” he said.",
    ],
    [
      "a role",
      "“We shall have bread by Monday,” said Moen.",
      "“We shall have bread by Monday,” the skipper said.",
    ],
    [
      "a body and its man",
      "The dam leaks at three gates, police said.",
      "The dam leaks at three gates, Moen said.",
    ],
    [
      "a ministry and its seat",
      "“We shall have bread by Monday,” said Moen.",
      "“We shall have bread by Monday,” the Kremlin said.",
    ],
    [
      "a capital",
      "“We shall have bread by Monday,” said Moen.",
      "“We shall have bread by Monday,” Oslo said.",
    ],
    [
      "said in a place",
      "“We shall have bread by Monday,” he said in Halden.",
      "“We shall have bread by Monday,” said Moen.",
    ],
    [
      "who hears it",
      "“We shall have bread by Monday,” Moen told Ruiz.",
      "“We shall have bread by Monday,” Moen said.",
    ],
    [
      "told somebody",
      "“We shall have bread by Monday,” he told Ruiz.",
      "“We shall have bread by Monday,” Moen said.",
    ],
    [
      "a lawyer of his",
      "“We shall have bread by Monday,” Ruiz’s lawyer said.",
      "“We shall have bread by Monday,” Moen said.",
    ],
    [
      "the lawyer of",
      "“We shall have bread by Monday,” the lawyer of Ruiz said.",
      "“We shall have bread by Monday,” Moen said.",
    ],
    [
      "two speakers",
      "“We shall have bread by Monday,” Ruiz and Moen said.",
      "“We shall have bread by Monday,” Ruiz said.",
    ],
    [
      "whom it is about",
      "Moen said Ruiz owns the trawler in Halden.",
      "He said Ruiz owns the trawler in Halden.",
    ],
    [
      "another quotation",
      "“We shall have bread by Monday,” said Moen.",
      "“I am glad of the bridge,” said Ruiz.",
    ],
    [
      "a phrase",
      "Moen said it was “a disgrace” for the town.",
      "Ruiz said it was “a disgrace” for the port.",
    ],
    [
      "close to police",
      "The dam leaks at three gates, a source close to police said.",
      "The dam leaks at three gates, the hospital said.",
    ],
    [
      "police chief",
      "The dam leaks at three gates, said police chief Moen.",
      "The dam leaks at three gates, the hospital said.",
    ],
    [
      "doctors, hospital",
      "The dam leaks at three gates, doctors said.",
      "The dam leaks at three gates, the hospital said.",
    ],
    [
      "a slip in a name, which the check of names tells",
      "“We shall have bread by Monday,” said Moen.",
      "“We shall have bread by Monday,” said Moan.",
    ],
  ])("%s", (_, a, b) => {
    expect(tellBothWays(checkAttributions, `${a}\n${WHO}`, `${b}\n${WHO}`, "en")).toEqual([[], []]);
  });
});

describe("sources in other languages", () => {
  const TOLD: readonly (readonly [string, ...Told])[] = [
    [
      "es",
      "El conductor huyó hacia el puerto, según la policía.",
      "El conductor huyó hacia el puerto.",
      "dropped: según la policía → –",
    ],
    [
      "es",
      "Según el ministerio, el incendio destruyó la iglesia.",
      "El incendio destruyó la iglesia.",
      "dropped: Según el ministerio → –",
    ],
    [
      "es",
      "La policía dijo que el conductor huyó hacia el puerto.",
      "El conductor huyó hacia el puerto.",
      "dropped: La policía dijo → –",
    ],
    [
      "es",
      "El barco chocó con una roca, afirmó la empresa.",
      "El barco chocó con una roca.",
      "dropped: afirmó la empresa → –",
    ],
    [
      "es",
      "El barco chocó con una roca, según la policía.",
      "El barco chocó con una roca, según los bomberos.",
      "altered: policía → bomberos",
    ],
    [
      "es",
      "«Tendremos pan antes del lunes», dijo la fiscalía.",
      "«Tendremos pan antes del lunes», dijo la policía.",
      "altered: fiscalía → policía",
    ],
    [
      "fr",
      "Le conducteur a fui vers le port, selon la police.",
      "Le conducteur a fui vers le port.",
      "dropped: selon la police → –",
    ],
    [
      "fr",
      "Selon le ministère, l’incendie a détruit l’église.",
      "L’incendie a détruit l’église.",
      "dropped: Selon le ministère → –",
    ],
    [
      "fr",
      "Le navire a heurté un rocher, a indiqué la société.",
      "Le navire a heurté un rocher.",
      "dropped: a indiqué la société → –",
    ],
    [
      "fr",
      "La police a déclaré que le conducteur avait fui vers le port.",
      "Le conducteur avait fui vers le port.",
      "dropped: La police a déclaré → –",
    ],
    [
      "fr",
      "Le navire a heurté un rocher, selon la police.",
      "Le navire a heurté un rocher, selon les pompiers.",
      "altered: police → pompiers",
    ],
    [
      "fr",
      "« Nous aurons du pain avant lundi », a affirmé le parquet.",
      "« Nous aurons du pain avant lundi », a affirmé la police.",
      "altered: parquet → police",
    ],
    [
      "de",
      "Der Polizei zufolge floh der betrunkene Fahrer am späten Abend zum Hafen von Halden.",
      "Der betrunkene Fahrer floh am späten Abend zum Hafen von Halden.",
      "dropped: Der Polizei zufolge → –",
    ],
    [
      "de",
      "Der Fahrer floh zum Hafen von Halden, sagte ein Wachmann.",
      "Der Fahrer floh zum Hafen von Halden.",
      "dropped: sagte ein Wachmann → –",
    ],
    [
      "de",
      "Das Feuer zerstörte die Kirche, erklärte das Ministerium.",
      "Das Feuer zerstörte die Kirche.",
      "dropped: erklärte das Ministerium → –",
    ],
    [
      "de",
      "Die Fabrik entlässt vierzig Arbeiter, sagte der Besitzer.",
      "Die Fabrik entlässt vierzig Arbeiter.",
      "dropped: sagte der Besitzer → –",
    ],
    [
      "de",
      "Das Schiff rammte einen Felsen, sagte die Polizei.",
      "Das Schiff rammte einen Felsen, sagte die Feuerwehr.",
      "altered: Polizei → Feuerwehr",
    ],
    [
      "de",
      "„Wir haben am Montag wieder Brot“, sagte die Polizei.",
      "„Wir haben am Montag wieder Brot“, sagte die Staatsanwaltschaft.",
      "altered: Polizei → Staatsanwaltschaft",
    ],
    [
      "ru",
      "Водитель скрылся в порту, сообщила полиция.",
      "Водитель скрылся в порту.",
      "dropped: сообщила полиция → –",
    ],
    [
      "ru",
      "По словам соседей, водитель скрылся в порту.",
      "Водитель скрылся в порту.",
      "dropped: По словам соседей → –",
    ],
    [
      "ru",
      "Корабль задел подводную скалу, заявила компания.",
      "Корабль задел подводную скалу.",
      "dropped: заявила компания → –",
    ],
    [
      "ru",
      "По данным министерства, пожар уничтожил церковь.",
      "Пожар уничтожил церковь.",
      "dropped: По данным министерства → –",
    ],
    [
      "ru",
      "Корабль задел подводную скалу, сообщила полиция.",
      "Корабль задел подводную скалу, сообщила прокуратура.",
      "altered: полиция → прокуратура",
    ],
    [
      "ru",
      "«Хлеб будет у нас к понедельнику», — сообщила полиция.",
      "«Хлеб будет у нас к понедельнику», — сообщила компания.",
      "altered: полиция → компания",
    ],
    [
      "uk",
      "Водій сховався у порту, повідомила поліція.",
      "Водій сховався у порту.",
      "dropped: повідомила поліція → –",
    ],
    [
      "uk",
      "За словами сусідів, водій сховався у порту.",
      "Водій сховався у порту.",
      "dropped: За словами сусідів → –",
    ],
    [
      "uk",
      "Корабель зачепив підводну скелю, заявила компанія.",
      "Корабель зачепив підводну скелю.",
      "dropped: заявила компанія → –",
    ],
    [
      "uk",
      "За даними міністерства, пожежа знищила церкву.",
      "Пожежа знищила церкву.",
      "dropped: За даними міністерства → –",
    ],
    [
      "uk",
      "Корабель зачепив підводну скелю, повідомила поліція.",
      "Корабель зачепив підводну скелю, повідомила прокуратура.",
      "altered: поліція → прокуратура",
    ],
    [
      "uk",
      "«Хліб буде у нас до понеділка», — повідомила поліція.",
      "«Хліб буде у нас до понеділка», — повідомила компанія.",
      "altered: поліція → компанія",
    ],
  ];
  it.each(TOLD)("%s: %s | %s", (language, a, b, fact) => {
    expect(tellBothWays(checkAttributions, a, b, language)).toEqual([[fact], [fact]]);
  });

  const SILENT: readonly (readonly [string, ...Silent])[] = [
    [
      "es",
      "another word of speech",
      "La policía dijo que el conductor huyó hacia el puerto.",
      "El conductor huyó hacia el puerto, aseguró la policía.",
    ],
    [
      "es",
      "allegedly",
      "El conductor huyó hacia el puerto, según la policía.",
      "El conductor huyó presuntamente hacia el puerto.",
    ],
    [
      "es",
      "a report",
      "El conductor huyó hacia el puerto, según la policía.",
      "Un informe cuenta que el conductor huyó hacia el puerto.",
    ],
    [
      "es",
      "the source does it",
      "La empresa Naviera Sur dijo que cancela sus salidas.",
      "Naviera Sur cancela sus salidas de la empresa.",
    ],
    [
      "es",
      "a quotation",
      "«Tendremos pan antes del lunes», dijo la fiscal.",
      "«Tendremos pan antes del lunes».",
    ],
    [
      "es",
      "other matter",
      "La policía dijo que el conductor huyó hacia el puerto.",
      "El puente del puerto cerró al mediodía.",
    ],
    [
      "fr",
      "another word of speech",
      "Selon la police, le conducteur a fui vers le port.",
      "Le conducteur a fui vers le port, a indiqué la police.",
    ],
    [
      "fr",
      "the conditional",
      "Selon la police, le conducteur a fui vers le port.",
      "Le conducteur aurait fui vers le port.",
    ],
    [
      "fr",
      "a report",
      "Selon la police, le conducteur a fui vers le port.",
      "Un rapport raconte que le conducteur a fui vers le port.",
    ],
    [
      "fr",
      "a quotation",
      "« Nous aurons du pain avant lundi », a affirmé le maire.",
      "« Nous aurons du pain avant lundi. »",
    ],
    [
      "fr",
      "other matter",
      "Selon la police, le conducteur a fui vers le port.",
      "Le pont du port a fermé à midi.",
    ],
    [
      "fr",
      "the press",
      "Selon la presse locale, la facture atteint deux millions.",
      "La presse locale avance une facture de deux millions.",
    ],
    [
      "de",
      "another word of speech",
      "Der Fahrer floh zum Hafen von Halden, sagte ein Wachmann.",
      "Ein Wachmann berichtete, der Fahrer sei zum Hafen von Halden geflohen.",
    ],
    [
      "de",
      "allegedly",
      "Der Fahrer floh zum Hafen von Halden, sagte ein Wachmann.",
      "Der Fahrer floh angeblich zum Hafen von Halden.",
    ],
    [
      "de",
      "indirect speech",
      "Der Fahrer floh zum Hafen von Halden, sagte ein Wachmann.",
      "Der Fahrer sei zum Hafen von Halden geflohen.",
    ],
    [
      "de",
      "a quotation",
      "„Wir haben am Montag wieder Brot“, sagte der Bäcker.",
      "„Wir haben am Montag wieder Brot.“",
    ],
    [
      "de",
      "other matter",
      "Der Fahrer floh zum Hafen von Halden, sagte ein Wachmann.",
      "Die Brücke am Hafen wurde mittags gesperrt.",
    ],
    [
      "de",
      "a source in the middle",
      "Der Fahrer floh laut Polizei zum Hafen von Halden.",
      "Der Fahrer floh zum Hafen von Halden.",
    ],
    [
      "de",
      "so",
      "Der Fahrer floh zum Hafen von Halden, sagte ein Wachmann.",
      "Der Fahrer floh zum Hafen von Halden, so ein Wachmann.",
    ],
    [
      "ru",
      "another word of speech",
      "Водитель скрылся в порту, сообщила полиция.",
      "Полиция уточнила, что водитель скрылся в порту.",
    ],
    [
      "ru",
      "allegedly",
      "Водитель скрылся в порту, сообщила полиция.",
      "Водитель якобы скрылся в порту.",
    ],
    [
      "ru",
      "in the opinion of",
      "Водитель скрылся в порту, сообщила полиция.",
      "По мнению соседей, водитель скрылся в порту.",
    ],
    [
      "ru",
      "a quotation",
      "«Хлеб будет у нас к понедельнику», — сказал мэр.",
      "«Хлеб будет у нас к понедельнику».",
    ],
    [
      "ru",
      "other matter",
      "Водитель скрылся в порту, сообщила полиция.",
      "Мост в порту закрыли в полдень.",
    ],
    [
      "ru",
      "the source is in it",
      "Компания сообщила, что компания отменяет рейсы в порт.",
      "Компания отменяет рейсы в порт.",
    ],
    [
      "uk",
      "another word of speech",
      "Водій сховався у порту, повідомила поліція.",
      "Поліція уточнила, що водій сховався у порту.",
    ],
    [
      "uk",
      "allegedly",
      "Водій сховався у порту, повідомила поліція.",
      "Водій нібито сховався у порту.",
    ],
    [
      "uk",
      "in the opinion of",
      "Водій сховався у порту, повідомила поліція.",
      "На думку сусідів, водій сховався у порту.",
    ],
    [
      "uk",
      "a quotation",
      "«Хліб буде у нас до понеділка», — сказав мер.",
      "«Хліб буде у нас до понеділка».",
    ],
    [
      "uk",
      "other matter",
      "Водій сховався у порту, повідомила поліція.",
      "Міст у порту закрили опівдні.",
    ],
    [
      "uk",
      "the source is in it",
      "Компанія повідомила, що компанія скасовує рейси у порт.",
      "Компанія скасовує рейси у порт.",
    ],
  ];
  it.each(SILENT)("%s: %s", (language, _, a, b) => {
    expect(tellBothWays(checkAttributions, a, b, language)).toEqual([[], []]);
  });
});

describe("where the source may stand", () => {
  const told = (a: string, b: string): string[] =>
    compare(
      { a: { name: "a", text: a }, b: { name: "b", text: b } },
      { language: { a: "en", b: "en" } },
    )
      .groups.flatMap((group) => (group.relation === "only" ? [] : group.facts))
      .map(({ kind, change }) => `${kind} ${change}`);
  const OPENING = "The bridge over the Aske at Halden has three arches of granite.";

  it("may stand in the next sentence of the paragraph", () => {
    const [fled, closed] = [
      "The driver of the lorry fled toward Halden",
      "The road was closed by police",
    ];
    const a = `${OPENING}\n\n${fled}, a farmer said. ${closed}.`;
    expect(told(a, `${OPENING}\n\n${fled}. ${closed}, a farmer said.`)).toEqual([]);
    expect(told(a, `${OPENING}\n\n${fled}. ${closed}.`)).toEqual(["attribution dropped"]);
  });

  it("is told as a name where the name was exchanged, and once where a hedge went with it", () => {
    const quotation = "“We shall have bread for Halden by Monday,”";
    expect(told(`${quotation} Halvard Moen said.`, `${quotation} Halvard Voss said.`)).toEqual([
      "name altered",
    ]);
    expect(
      told(
        "The bridge at Halden may reopen on Friday, a farmer said.",
        "The bridge at Halden will reopen on Friday.",
      ),
    ).toEqual(["hedge altered"]);
  });

  it("may be left out of a head", () => {
    const story = `${OPENING}\n\nThe driver of the lorry was still sought on Friday, a farmer said.\n`;
    expect(
      told(
        `Driver fled toward Halden, police said\n\n${story}`,
        `Driver fled toward Halden\n\n${story}`,
      ),
    ).toEqual([]);
  });
});
