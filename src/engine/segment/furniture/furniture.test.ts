/** Each class of furniture, in each language, where copy has it; the story around it stays what it is. */
import { describe, expect, it } from "vitest";

import type { SegmentKind } from "../../../model/comparison";
import { drawKinds, type Place, STORIES, tellStory, type TestLanguage } from "./stories.fixture";

type Case = readonly [TestLanguage, Place, SegmentKind, string];

function expectKind(
  language: TestLanguage,
  place: Place,
  kind: SegmentKind,
  element: string,
): void {
  const drawn = drawKinds(tellStory(language, place, element));
  const written = `${kind}: ${element.replaceAll(/\s+/gu, " ")}`;
  expect(drawn).toContain(written);
  const { headline } = STORIES[language];
  const bare = drawKinds([headline, ...STORIES[language].paragraphs].join("\n\n"));
  expect(drawn.filter((segment) => segment !== written)).toEqual(bare);
}

describe("the stories without furniture", () => {
  it.each(Object.entries(STORIES))("%s", (_, { headline, paragraphs }) => {
    const kinds = drawKinds([headline, ...paragraphs].join("\n\n")).map((one) => one.split(":")[0]);
    expect(kinds).toEqual(["headline", "body", "body", "body", "body", "body"]);
  });
});

describe("a headline with a tag", () => {
  it.each([
    "UPDATE 2-Otter Island ferry returns after a year",
    "WRAPUP 3-Otter Island ferry returns after a year",
    "CORRECTED-Otter Island ferry returns after a year",
    "CORRECTION-Otter Island ferry returns after a year",
    "REFILE-Otter Island ferry returns after a year",
    "UPDATE: Otter Island ferry returns after a year",
    "EXCLUSIVE: Otter Island ferry returns after a year",
    "Embargo: Otter Island to buy no more oil",
    "By Monday, a ferry again",
    "Von Wagner bis Verdi",
    "Le « oui » l'emporte à Vellmar",
    "Otter Island ferry returns (2)",
    "OTTER ISLAND FERRY RETURNS",
  ])("%s", (headline) => {
    expect(drawKinds([headline, ...STORIES.en.paragraphs].join("\n\n"))[0]).toBe(
      `headline: ${headline}`,
    );
  });
});

const CLASSES: Readonly<Record<string, readonly Case[]>> = {
  subhead: [
    ["en", "inside", "subhead", "What we know"],
    ["en", "inside", "subhead", "UP NEXT"],
    ["fr", "inside", "subhead", "Ce que l'on sait"],
    ["de", "inside", "subhead", "Was wir wissen"],
    ["es", "inside", "subhead", "Qué se sabe"],
    ["ru", "inside", "subhead", "Что известно"],
    ["en", "opening", "subhead", "Islanders welcome the news but ask who paid"],
    ["de", "opening", "subhead", "Inselbewohner fragen, wer das bezahlt"],
  ],

  byline: [
    ["en", "opening", "byline", "By Petra Lindqvist"],
    ["en", "opening", "byline", "By PETRA LINDQVIST and JAN KOLB"],
    ["en", "opening", "byline", "By Petra Lindqvist, Harbour Correspondent"],
    ["en", "opening", "byline", "By our Harbour Correspondent"],
    ["en", "opening", "byline", "Jana Sike in Vellmar"],
    ["en", "end", "byline", "By Petra Lindqvist"],
    ["fr", "opening", "byline", "Par Jeanne Morvan, avec AFP"],
    ["fr", "opening", "byline", "De notre correspondante à Brest"],
    ["de", "opening", "byline", "Von Christian Sollmann, dpa"],
    ["de", "opening", "byline", "Von Henrike Sollmann und Jens Kühl"],
    ["es", "opening", "byline", "Por Ana Ruiz, enviada especial"],
    ["ru", "opening", "byline", "Автор: Мария Орлова"],
    ["ru", "opening", "byline", "Мария Орлова"],
  ],

  "dateline on its own line": [
    ["en", "opening", "dateline", "VELLMAR, May 12"],
    ["en", "opening", "dateline", "PORT HALDEN (AP) —"],
    ["en", "opening", "dateline", "Vellmar, May 12 (Reuters) -"],
    ["fr", "opening", "dateline", "Brest, 21 janv 2019 (AFP) -"],
    ["fr", "opening", "dateline", "Brest, le 21 janvier"],
    ["de", "opening", "dateline", "Altenwerder (dpa) -"],
    ["de", "opening", "dateline", "Altenwerder, 12. Mai"],
    ["es", "opening", "dateline", "Nueva Vellmar, 21 ene (EFE).-"],
    ["ru", "opening", "dateline", "ЗАРЕЧИНСК, 12 мая. /ТАСС/."],
    ["ru", "opening", "dateline", "ЗАРЕЧИНСК, 12 мая - РИА Новости."],
  ],

  caption: [
    ["en", "opening", "caption", "The ferry under tow on Thursday. Photograph: I. Kolb/Ledger"],
    ["en", "inside", "caption", "The ferry is towed to port, May 12, 2026. (AP Photo/Jan Kolb)"],
    ["en", "inside", "caption", "FILE - The ferry at its berth"],
    ["en", "opening", "caption", "The harbour master (left) with the crew"],
    ["fr", "opening", "caption", "Le maire, à gauche, mardi à Brest"],
    ["fr", "inside", "caption", "Le bac à quai, jeudi. Crédit photo : A. Roux / AFP"],
    ["de", "inside", "caption", "Archivbild: Die Fähre im Hafen"],
    ["de", "inside", "caption", "Die Fähre im Hafen am Donnerstag. Foto: Jens Kühl"],
    ["es", "inside", "caption", "El ferri, remolcado el jueves. Foto: EFE/Ana Ruiz"],
    ["es", "opening", "caption", "La alcaldesa (izq.) con la tripulación"],
    ["ru", "inside", "caption", "На фото: паром в порту"],
    ["ru", "inside", "caption", "Паром в порту во вторник. Фото: И. Орлов / Волна"],
  ],

  credit: [
    ["en", "inside", "credit", "Photograph: K. Aas/NWA"],
    ["en", "inside", "credit", "AP Photo/Jan Kolb"],
    ["en", "inside", "credit", "REUTERS/Jan Kolb"],
    ["en", "inside", "credit", "Jan Kolb / Getty Images"],
    ["en", "inside", "credit", "Credit: Jan Kolb"],
    ["en", "inside", "credit", "Photo by Jan Kolb"],
    ["fr", "inside", "credit", "Crédit photo : A. Roux / AFP"],
    ["de", "inside", "credit", "Foto: Archiv"],
    ["de", "inside", "credit", "Bild: Jens Kühl/dpa"],
    ["es", "inside", "credit", "Foto: EFE/Ana Ruiz"],
    ["ru", "inside", "credit", "Фото: И. Орлов / РИА Новости"],
  ],

  "author link": [
    ["en", "end", "link", "https://www.example.org/authors/lindqvist"],
    ["en", "end", "link", "Petra Lindqvist can be reached at http://social.example/petra"],
    ["en", "end", "link", "Follow Petra Lindqvist on X: @petra_l"],
    ["en", "end", "link", "Follow Petra Lindqvist on Twitter"],
    ["fr", "end", "link", "Suivez l'auteur sur X"],
    ["de", "end", "link", "Folgen Sie der Autorin auf X"],
    ["es", "end", "link", "Siga al autor en X"],
    ["es", "end", "link", "Siga a Ana Ruiz en X: @anaruiz"],
    ["ru", "end", "link", "Telegram-канал автора"],
    ["ru", "end", "link", "Волна в Telegram"],
  ],

  "related link": [
    ["en", "inside", "related", "Related articles"],
    ["en", "inside", "related", "Read more: Who owns Otter Island?"],
    ["en", "end", "related", "READ MORE Who owns Otter Island?"],
    ["fr", "inside", "related", "À lire aussi : À qui appartient l'île ?"],
    ["fr", "inside", "related", "Lire aussi À qui appartient l'île"],
    ["de", "inside", "related", "Lesen Sie auch: Wem gehört die Insel?"],
    ["de", "end", "related", "Mehr zum Thema"],
    ["es", "inside", "related", "Lea también: ¿De quién es la isla?"],
    ["es", "inside", "related", "REVISE TAMBIÉN: ¿De quién es la isla?"],
    ["ru", "inside", "related", "Читайте также: Кому принадлежит остров?"],
    ["ru", "end", "related", "Материалы по теме"],
    ["ru", "end", "related", "Смотрите также: Кому принадлежит остров?"],
  ],

  "editor's note and correction": [
    ["en", "top", "note", "(In May 12 story, corrects last paragraph to show cost in crowns)"],
    ["en", "top", "note", "Eds: UPDATES with quotes; ADDS cost in paragraph 5."],
    ["en", "opening", "note", "(Adds reaction, paragraph 3)"],
    ["en", "end", "note", "This article was amended on 14 May 2026 to give the right year."],
    ["en", "top", "note", "Correction: The ferry was laid up in May, not in June."],
    ["en", "top", "note", "KILL KILL KILL"],
    ["en", "top", "note", "STORY WITHDRAWN"],
    ["fr", "opening", "note", "(Actualisé avec réactions)"],
    ["fr", "top", "note", "Rectificatif : le bac était à quai depuis mai et non depuis juin."],
    ["fr", "end", "note", "Cet article a été modifié le 14 mai pour corriger une date."],
    ["de", "top", "note", "Berichtigung: Die Fähre lag seit Mai fest, nicht seit Juni."],
    ["de", "end", "note", "Anmerkung der Redaktion: Wir haben das Jahr berichtigt."],
    ["de", "top", "note", "(Neu: Reaktionen)"],
    ["es", "opening", "note", "(Actualiza con declaraciones)"],
    ["es", "end", "note", "Fe de errores: el ferri estaba amarrado desde mayo."],
    ["ru", "opening", "note", "(добавлены подробности)"],
    ["ru", "end", "note", "Уточнение: паром стоял у причала с мая."],
  ],

  "slug and keywords": [
    ["en", "top", "note", "BC-EU--Ferry Fire, 2nd Ld-Writethru,231"],
    ["en", "top", "note", "USA-WEATHER/ (UPDATE 1, PIX)"],
    ["en", "top", "note", "/politics/harbour/ferry/"],
    ["en", "top", "note", "2ND LEAD"],
    ["en", "top", "note", "URGENT"],
    ["en", "end", "note", "Topics: ferries, islands"],
    ["en", "top", "note", "News / Transport"],
    ["fr", "top", "note", "France-transports-mer-île"],
    ["fr", "end", "note", "Mots-clés : bac, île"],
    ["de", "top", "note", "Verkehr · Inseln · Altenwerder"],
    ["de", "top", "note", "EILMELDUNG"],
    ["es", "top", "note", "VELLMAR SUCESOS"],
    ["es", "top", "note", "URGENTE"],
    ["ru", "top", "note", "СРОЧНО / молния"],
    ["ru", "end", "note", "Теги: паром, остров"],
  ],

  embargo: [
    ["en", "top", "note", "HOLD FOR RELEASE until 1800 GMT"],
    ["en", "top", "note", "HOLD FOR RELEASE until 1800 GMT Thursday, Nov. 14"],
    ["en", "top", "note", "EMBARGOED - not for use before 6 a.m. on Tuesday"],
    ["fr", "top", "note", "SOUS EMBARGO jusqu'à 18h00"],
    ["de", "top", "note", "Sperrfrist 23. Januar 19.00 Uhr"],
    ["de", "opening", "note", "Sperrfrist: Montag, 23. Januar, 19.00 Uhr"],
    ["es", "top", "note", "EMBARGADO hasta las 18.00"],
    ["ru", "top", "note", "Эмбарго до 18:00 мск"],
  ],

  "sign-off": [
    ["en", "end", "note", "(Reporting by D. Rask; Editing by P. Lindqvist)"],
    ["en", "end", "note", "Reporting by Dana Rask; Editing by Petra Lindqvist"],
    ["en", "end", "note", "Tomas Brek in Orlahavn contributed to this report."],
    ["en", "end", "note", "Additional reporting by Tomas Brek in Orlahavn"],
    ["fr", "end", "note", "Avec Reuters"],
    ["de", "end", "note", "Mit Material der dpa"],
    ["en", "end", "note", "ends"],
    ["en", "end", "note", "-30-"],
    ["en", "end", "note", "(END)"],
    ["en", "end", "note", "==Kyodo"],
    ["en", "end", "note", "dpa wsz jln npr"],
    ["fr", "end", "note", "asl/tib/pid/cac"],
    ["fr", "end", "note", "(Reportage de Jeanne Morvan, édité par Paul Roux)"],
    ["fr", "end", "note", "Jeanne Morvan a contribué à cet article."],
    ["de", "end", "note", "dpa pre yyhe n1 deg"],
    ["de", "end", "note", "(SDA/sj)"],
    ["de", "end", "note", "Ende"],
    ["es", "end", "note", "EFE"],
    ["es", "end", "note", "gr/bp"],
    ["es", "end", "note", "(Reporte de Ana Ruiz. Editado por Juan Gil)"],
    ["ru", "end", "note", "/Корр. ТАСС Мария Орлова/"],
    ["ru", "end", "note", "ТАСС"],
  ],

  "page header and footer": [
    ["en", "inside", "note", "11/22/26, 7:15 PM"],
    ["en", "inside", "note", "11/22/26, 7:15 PM Ferry to sail again"],
    ["en", "inside", "link", "https://www.example.org/ferry 2/4"],
    ["en", "inside", "link", "1/4https://www.example.org/ferry"],
    ["en", "inside", "note", "Page 2 of 3"],
    ["en", "inside", "note", "NWA ferry fire -- take 2 -- page 2"],
    ["fr", "inside", "note", "page 2 sur 3"],
    ["de", "inside", "note", "Seite 2 von 3"],
    ["es", "inside", "note", "Página 2 de 3"],
    ["ru", "inside", "note", "Стр. 2 из 3"],
  ],

  "ad, newsletter, share, cookies": [
    ["en", "inside", "note", "Advertisement"],
    ["en", "inside", "note", "Sign up for our morning newsletter"],
    ["en", "inside", "note", "Subscribe to our newsletter!"],
    ["en", "inside", "note", "Follow us on Facebook and X."],
    ["en", "inside", "note", "Share   Copy link   Email   Print"],
    ["en", "inside", "note", "We use cookies to keep this site working."],
    ["en", "end", "note", "This live blog is now closed."],
    ["fr", "inside", "note", "Publicité"],
    ["fr", "inside", "note", "Inscrivez-vous à notre newsletter"],
    ["fr", "inside", "note", "Partager sur Facebook"],
    ["fr", "end", "note", "Ce direct est terminé."],
    ["de", "inside", "note", "- Anzeige -"],
    ["de", "inside", "note", "Abonnement abschließen"],
    ["de", "inside", "note", "Auf Facebook teilen"],
    ["de", "end", "note", "Dieser Liveticker ist beendet."],
    ["es", "inside", "note", "Publicidad"],
    ["es", "inside", "note", "Suscríbete para leer más"],
    ["es", "inside", "note", "Compartir"],
    ["es", "end", "note", "Este directo ha terminado."],
    ["ru", "inside", "note", "Реклама"],
    ["ru", "inside", "note", "Оформить подписку"],
    ["ru", "inside", "note", "Поделиться"],
    ["ru", "end", "note", "Онлайн-трансляция завершена."],
  ],

  copyright: [
    ["en", "end", "note", "(c) Copyright Northwater Agency 2026. Click For Restrictions"],
    ["en", "end", "note", "Copyright 2026 The Vellmar Ledger. All rights reserved."],
    ["en", "end", "note", "© The Vellmar Ledger 2026"],
    ["fr", "end", "note", "© 2024 AFP. Tous droits réservés"],
    ["fr", "end", "note", "Toute reproduction sans accord écrit est interdite."],
    ["de", "end", "note", "Copyright 2022, dpa. Alle Rechte vorbehalten"],
    [
      "es",
      "end",
      "note",
      "© EFE 2019. Está expresamente prohibida la redistribución de este texto.",
    ],
    ["ru", "end", "note", "Любое использование материалов допускается только со ссылкой."],
  ],

  "what else comes along": [
    ["en", "inside", "note", "(more)"],
    ["en", "inside", "note", "___"],
    ["en", "inside", "note", "* * * *"],
    ["en", "top", "note", "AP Photo GATK105, GATK106"],
    ["en", "top", "note", "Meridian Photo MRD107, MRD108"],
    ["en", "top", "note", "VELLMAR-TRAM/CRASH (UPDATE 2, PIX)"],
    ["en", "top", "note", "OTTER ISLAND FERRY TAKE 2"],
    ["en", "inside", "note", "The Harbour Ledger · Saturday 12 April 2031"],
    ["en", "end", "note", "AP-WF-02-20-16 0337GMT<"],
    ["en", "end", "note", "131137 GMT Nov 13"],
    ["en", "inside", "note", "[ GRAPHIC/VIDEO MISSING ]"],
    ["en", "end", "note", "Media contact: Dana Rask, +49 30 2852 3147"],
    ["fr", "end", "note", "(Croquis d'audience+Photo+Video)"],
    ["fr", "inside", "note", "(à suivre)"],
    ["fr", "end", "note", "Mis à jour le 12 mai 2026 à 14h05"],
    ["de", "inside", "note", "[ GRAFIK/VIDEO FEHLT ]"],
    ["de", "end", "note", "(Stand: 22.1.2025)"],
    ["de", "opening", "note", "Stand: Freitag, 7.45 Uhr | Lesezeit: 2 Min."],
    ["es", "inside", "note", "(sigue)"],
    ["es", "opening", "note", "Actualizado: 12 de mayo de 2026, 14:05"],
    ["ru", "opening", "note", "Обновлено: 12 мая 2026, 14:05"],
    ["ru", "opening", "note", "12 мая 2026, 14:05"],
    ["ru", "inside", "note", "(продолжение следует)"],
  ],
};

describe.each(Object.entries(CLASSES))("%s", (_, cases) => {
  it.each(cases)("%s, %s, %s: %s", expectKind);
});
