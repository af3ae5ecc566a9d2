import { describe, expect, it } from "vitest";

import { type Case, tellBothWays } from "./match.fixture";
import { checkPolarity } from "./polarityCheck";

describe("negation and direction in other languages", () => {
  it.each<Case>([
    [
      "subir, bajar",
      "es",
      "El precio del pan subió un 4 % en mayo.",
      "El precio del pan bajó un 4 % en mayo.",
      ["altered: subió → bajó"],
    ],
    [
      "culpable, inocente",
      "es",
      "El jurado declaró culpable al patrón del barco.",
      "El jurado declaró inocente al patrón del barco.",
      ["altered: culpable → inocente"],
    ],
    [
      "antes, después",
      "es",
      "La playa cerró antes de la tormenta.",
      "La playa cerró después de la tormenta.",
      ["altered: antes → después"],
    ],
    [
      "sin",
      "es",
      "El barco salió sin permiso del puerto.",
      "El barco salió con permiso del puerto.",
      ["altered: sin permiso → permiso"],
    ],
    ["nadie", "es", "Nadie resultó herido en el incendio.", "En el incendio no hubo heridos.", []],
    ["aumentó, creció", "es", "El paro aumentó en mayo.", "El paro creció en mayo.", []],
    [
      "monter, baisser",
      "fr",
      "Le prix du pain a augmenté de 4 % en mai.",
      "Le prix du pain a baissé de 4 % en mai.",
      ["altered: augmenté → baissé"],
    ],
    [
      "coupable, acquitté",
      "fr",
      "Le patron du bateau a été condamné mardi.",
      "Le patron du bateau a été acquitté mardi.",
      ["altered: condamné → acquitté"],
    ],
    [
      "avant, après",
      "fr",
      "La plage a fermé avant la tempête.",
      "La plage a fermé après la tempête.",
      ["altered: avant → après"],
    ],
    [
      "jamais",
      "fr",
      "Le maire n’a jamais promis un pont.",
      "Le maire a promis un pont.",
      ["altered: n’a jamais promis → promis"],
    ],
    ["aucun", "fr", "Aucun passager n’a été blessé.", "Les passagers n’ont pas été blessés.", []],
    [
      "steigen, sinken",
      "de",
      "Der Preis für Brot stieg im Mai um 4 Prozent.",
      "Der Preis für Brot sank im Mai um 4 Prozent.",
      ["altered: stieg → sank"],
    ],
    [
      "vor, nach",
      "de",
      "Der Strand schloss vor dem Sturm.",
      "Der Strand schloss nach dem Sturm.",
      ["altered: vor → nach"],
    ],
    [
      "mehr, weniger",
      "de",
      "Mehr als 400 Menschen kamen zum Rathaus.",
      "Weniger als 400 Menschen kamen zum Rathaus.",
      ["altered: Mehr → Weniger"],
    ],
    [
      "ohne",
      "de",
      "Das Schiff lief ohne Lotsen aus.",
      "Das Schiff lief mit Lotsen aus.",
      ["altered: ohne Lotsen → Lotsen"],
    ],
    ["stieg, kletterte", "de", "Der Preis stieg im Mai.", "Der Preis kletterte im Mai.", []],
    [
      "вырасти, упасть",
      "ru",
      "Цена хлеба в мае выросла на 4 процента.",
      "Цена хлеба в мае упала на 4 процента.",
      ["altered: выросла → упала"],
    ],
    [
      "до, после",
      "ru",
      "Пляж закрыли до шторма.",
      "Пляж закрыли после шторма.",
      ["altered: до → после"],
    ],
    [
      "виновен, невиновен",
      "ru",
      "Суд признал капитана виновным.",
      "Суд признал капитана невиновным.",
      ["altered: виновным → невиновным"],
    ],
    [
      "без",
      "ru",
      "Судно вышло без лоцмана.",
      "Судно вышло с лоцманом.",
      ["altered: без лоцмана → лоцманом"],
    ],
    ["выросла, поднялась", "ru", "Цена хлеба в мае выросла.", "Цена хлеба в мае поднялась.", []],
  ])("%s (%s)", (_, language, a, b, facts) => {
    expect(tellBothWays(checkPolarity, a, b, language)).toEqual([facts, facts]);
  });
});
