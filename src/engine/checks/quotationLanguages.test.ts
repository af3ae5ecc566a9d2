import { describe, expect, it } from "vitest";

import { type Case, tellBothWays } from "./match.fixture";
import { checkQuotations } from "./quotationCheck";

describe("quotations in the marks of each language", () => {
  it.each<Case>([
    [
      "a word changed",
      "es",
      "«La presa no se rompe», dijo el alcalde.",
      "«La presa no se hunde», dijo el alcalde.",
      ["altered: La presa no se rompe → La presa no se hunde"],
    ],
    [
      "trimmed at the end",
      "es",
      "«Vamos a abrir el puente y la carretera mañana mismo», dijo.",
      "«Vamos a abrir el puente», dijo.",
      ["trimmed: Vamos a abrir el puente y la carretera mañana mismo → Vamos a abrir el puente"],
    ],
    [
      "indirect speech",
      "es",
      "«El puente sigue cerrado por el hielo», dijo Ruiz.",
      "Ruiz dijo que el puente sigue cerrado por el hielo.",
      ["unquoted: El puente sigue cerrado por el hielo → puente sigue cerrado por el hielo"],
    ],
    [
      "other marks, the speaker first",
      "es",
      "«El puente sigue cerrado», dijo Ruiz.",
      "Ruiz dijo: “El puente sigue cerrado”.",
      [],
    ],
    [
      "a dash instead of marks",
      "es",
      "—El puente sigue cerrado por el hielo —dijo Ruiz—. Nadie debe cruzarlo.",
      "«El puente sigue cerrado por el hielo», dijo Ruiz. «Nadie debe cruzarlo».",
      [],
    ],
    [
      "a word changed behind a dash",
      "es",
      "—El puente sigue cerrado por el hielo —dijo Ruiz.",
      "—El puente sigue abierto por el hielo —dijo Ruiz.",
      ["altered: El puente sigue cerrado por el hielo → El puente sigue abierto por el hielo"],
    ],
    [
      "a dash instead of marks",
      "ru",
      "— Мост закрыт из-за льда, — сказал Рузов.",
      "«Мост закрыт из-за льда», — сказал Рузов.",
      [],
    ],
    [
      "a dash instead of marks",
      "fr",
      "— L’école reste fermée jusqu’à lundi, a dit la maire.",
      "« L’école reste fermée jusqu’à lundi », a dit la maire.",
      [],
    ],
    [
      "a word changed",
      "fr",
      "« Nous rouvrons l’école lundi », a dit la maire.",
      "« Nous rouvrons l’école mardi », a dit la maire.",
      ["altered: Nous rouvrons l’école lundi → Nous rouvrons l’école mardi"],
    ],
    [
      "trimmed with dots",
      "fr",
      "« Nous rouvrons l’école lundi avec tous les élèves », a dit la maire.",
      "« Nous rouvrons l’école lundi… », a dit la maire.",
      ["trimmed: Nous rouvrons l’école lundi avec tous les élèves → Nous rouvrons l’école lundi"],
    ],
    [
      "other marks, interrupted",
      "fr",
      "« Nous rouvrons l’école lundi avec tous les élèves », a dit la maire.",
      "“Nous rouvrons l’école lundi”, a dit la maire, “avec tous les élèves”.",
      [],
    ],
    [
      "indirect speech",
      "fr",
      "« L’école reste fermée jusqu’à lundi », a dit la maire.",
      "La maire a dit que l’école reste fermée jusqu’à lundi.",
      ["unquoted: L’école reste fermée jusqu’à lundi → école reste fermée"],
    ],
    [
      "a word changed",
      "de",
      "„Wir bauen die Brücke neu“, sagte Kolb.",
      "„Wir bauen die Schule neu“, sagte Kolb.",
      ["altered: Wir bauen die Brücke neu → Wir bauen die Schule neu"],
    ],
    [
      "guillemets",
      "de",
      "„Wir bauen die Brücke neu“, sagte Kolb.",
      "Kolb sagte: »Wir bauen die Brücke neu.«",
      [],
    ],
    [
      "ss for ß",
      "de",
      "„Die Straße bleibt zu“, sagte Kolb.",
      "„Die Strasse bleibt zu“, sagte Kolb.",
      [],
    ],
    [
      "trimmed",
      "de",
      "„Wir bauen die Brücke neu, und zwar noch in diesem Jahr“, sagte Kolb.",
      "„Wir bauen die Brücke neu“, sagte Kolb.",
      [
        "trimmed: Wir bauen die Brücke neu, und zwar noch in diesem Jahr → Wir bauen die Brücke neu",
      ],
    ],
    [
      "a word changed",
      "ru",
      "«Школа закроется в июне», – сказал мэр.",
      "«Больница закроется в июне», – сказал мэр.",
      ["altered: Школа закроется в июне → Больница закроется в июне"],
    ],
    [
      "the speaker first",
      "ru",
      "«Школа закроется в июне», – сказал мэр.",
      "Мэр сказал: „Школа закроется в июне“.",
      [],
    ],
    [
      "е for ё",
      "ru",
      "«Всё закроется в июне», – сказал мэр.",
      "«Все закроется в июне», – сказал мэр.",
      [],
    ],
    [
      "indirect speech",
      "ru",
      "«Школа закроется в июне из-за ремонта», – сказал мэр.",
      "Мэр сказал, что школа закроется в июне из-за ремонта.",
      ["unquoted: Школа закроется в июне из-за ремонта → школа закроется в июне из-за ремонта"],
    ],
  ])("%s in %s", (_, language, a, b, facts) => {
    const turned = facts.map((fact) => fact.replace(/^unquoted:/u, "quoted:"));
    expect(tellBothWays(checkQuotations, a, b, language)).toEqual([facts, turned]);
  });
});
