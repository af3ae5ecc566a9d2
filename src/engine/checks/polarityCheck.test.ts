import { describe, expect, it } from "vitest";

import { type Case, tellBothWays } from "./match.fixture";
import { checkPolarity } from "./polarityCheck";

describe("polarity that turned", () => {
  it.each<Case>([
    [
      "a not that went",
      "en",
      "Fuel was not leaking from the ship.",
      "Fuel was leaking from the ship.",
      ["altered: not leaking → leaking"],
    ],
    [
      "a contracted not",
      "en",
      "The bridge didn’t collapse in the storm.",
      "In the storm the bridge collapsed.",
      ["altered: didn’t collapse → collapsed"],
    ],
    [
      "denied, confirmed",
      "en",
      "Brandvik denied the swap.",
      "Brandvik confirmed the swap.",
      ["altered: denied → confirmed"],
    ],
    [
      "denied, conceded",
      "en",
      "Royd denied a link to the arrests.",
      "A link to the arrests was conceded by Royd.",
      ["altered: denied → conceded"],
    ],
    [
      "not guilty, admitted",
      "en",
      "He pleaded not guilty to 14 charges.",
      "He admitted all 14 charges.",
      ["altered: not guilty → admitted"],
    ],
    [
      "allowed, banned",
      "en",
      "The council allowed cars in the park.",
      "The council banned cars from the park.",
      ["altered: allowed → banned"],
    ],
    [
      "rose, fell",
      "en",
      "Revenue rose 6 percent in spring.",
      "Revenue fell 6 percent in spring.",
      ["altered: rose → fell"],
    ],
    [
      "ausgeschlossen",
      "de",
      "Terhorst schloss einen Abriss nicht aus.",
      "Einen Abriss schloss Terhorst aus.",
      ["altered: schloss einen Abriss nicht → schloss"],
    ],
    [
      "kein",
      "de",
      "Bei dem Brand gab es keine Verletzten.",
      "Bei dem Brand gab es Verletzte.",
      ["altered: keine Verletzten → Verletzte"],
    ],
    [
      "n’a pas exclu",
      "fr",
      "Le maire n’a pas exclu une grève.",
      "Le maire a exclu une grève.",
      ["altered: n’a pas exclu → exclu"],
    ],
    [
      "no descartó",
      "es",
      "El alcalde no descartó ampliar el servicio.",
      "El alcalde descartó ampliar el servicio.",
      ["altered: no descartó → descartó"],
    ],
    [
      "negó, admitió",
      "es",
      "Quirante negó los pagos.",
      "Quirante admitió los pagos.",
      ["altered: negó → admitió"],
    ],
    [
      "não",
      "pt",
      "O prefeito não descartou ampliar a ponte.",
      "O prefeito descartou ampliar a ponte.",
      ["altered: não descartou → descartou"],
    ],
    [
      "non",
      "it",
      "Il sindaco non esclude la chiusura della scuola.",
      "Il sindaco esclude la chiusura della scuola.",
      ["altered: non esclude → esclude"],
    ],
    [
      "не",
      "ru",
      "Её не планируют восстановить.",
      "Её планируют восстановить.",
      ["altered: не планируют → планируют"],
    ],
    [
      "не in Ukrainian",
      "uk",
      "Голова не виключив будівництво пекарні.",
      "Голова виключив будівництво пекарні.",
      ["altered: не виключив → виключив"],
    ],
    [
      "لم",
      "ar",
      "لم يستبعد رئيس البلدية بناء المقهى.",
      "استبعد رئيس البلدية بناء المقهى.",
      ["altered: لم يستبعد → استبعد"],
    ],
    [
      "הכחיש",
      "he",
      "העירייה הכחישה את מכירת הקרקע.",
      "העירייה אישרה את מכירת הקרקע.",
      ["altered: הכחישה → אישרה"],
    ],
    [
      "不",
      "zh",
      "市长何平不排除修建咖啡馆。",
      "市长何平排除修建咖啡馆。",
      ["altered: 不排除 → 排除"],
    ],
    [
      "しなかった",
      "ja",
      "市長は延伸を否定しなかった。",
      "市長は延伸を否定した。",
      ["altered: 否定しなか → 否定"],
    ],
    [
      "ไม่",
      "th",
      "เทศบาลไม่ปฏิเสธว่าจะซ่อมหลังคา",
      "เทศบาลปฏิเสธว่าจะซ่อมหลังคา",
      ["altered: ไม่ปฏิเส → ปฏิเส"],
    ],
  ])("%s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkPolarity, a, b, language)).toEqual([facts, facts]);
  });
});

describe("polarity that is the same in other words", () => {
  it.each<Case>([
    [
      "did not confirm, denied",
      "en",
      "Royd did not confirm the swap.",
      "Royd denied the swap.",
      [],
    ],
    [
      "did not deny, confirmed",
      "en",
      "Royd did not deny the swap.",
      "Royd confirmed the swap.",
      [],
    ],
    [
      "neither confirm nor deny",
      "en",
      "Royd would neither confirm nor deny the swap.",
      "Royd declined to confirm the swap.",
      [],
    ],
    [
      "unharmed",
      "en",
      "The crew was unharmed in the fire.",
      "Nobody in the crew was harmed in the fire.",
      [],
    ],
    [
      "failed to reach",
      "en",
      "Lawyers could not be reached on Friday.",
      "Efforts to reach the lawyers on Friday failed.",
      [],
    ],
    [
      "alcohol-free",
      "en",
      "The bar sells no alcohol at night.",
      "At night the bar is alcohol-free.",
      [],
    ],
    [
      "not until",
      "en",
      "The bridge will not open until Friday.",
      "The bridge will open on Friday.",
      [],
    ],
    [
      "not only",
      "en",
      "The bridge is not only old but narrow.",
      "The bridge is old and narrow.",
      [],
    ],
    [
      "another clause",
      "en",
      "The bridge, which is not old, will close.",
      "The old bridge will close.",
      [],
    ],
    [
      "said of others as well",
      "en",
      "A fault in a smart car is a risk, even in cars that are not smart.",
      "A fault in a smart car is a risk.",
      [],
    ],
    [
      "two sides of one event",
      "en",
      "In 2028 they were sent a poster.",
      "In 2028 they received a poster.",
      [],
    ],
    [
      "nicht bestätigt, dementiert",
      "de",
      "Royd bestätigte den Tausch nicht.",
      "Royd dementierte den Tausch.",
      [],
    ],
    [
      "erst",
      "de",
      "Die Brücke öffnet nicht vor Freitag, sondern erst danach.",
      "Die Brücke öffnet erst nach Freitag.",
      [],
    ],
    ["ne … que", "fr", "Le pont n’ouvre que le matin.", "Le pont ouvre le matin.", []],
    [
      "no … más que",
      "es",
      "No hay más muelle que este en el puerto.",
      "Este es el muelle del puerto.",
      [],
    ],
    ["не подтвердил, отрицал", "ru", "Мэр не подтвердил продажу.", "Мэр отрицал продажу.", []],
    ["both deny", "zh", "市长不排除修建咖啡馆，也没有同意。", "市长没有排除修建咖啡馆。", []],
  ])("%s", (_, language, a, b, facts) => {
    expect(tellBothWays(checkPolarity, a, b, language)).toEqual([facts, facts]);
  });
});
