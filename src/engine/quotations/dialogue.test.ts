import { describe, expect, it } from "vitest";

import { slice } from "../../model/span";
import { findDialogue } from "./dialogue";

function spokenIn(language: string, text: string): string[] {
  return findDialogue(text, { start: 0, end: text.length }, language).map((span) =>
    slice(text, span),
  );
}

describe("findDialogue", () => {
  it.each<[language: string, text: string, spoken: readonly string[]]>([
    ["es", "—No iremos —dijo el ministro.", ["—No iremos"]],
    ["es", "—No iremos —dijo el ministro—. Es tarde.", ["—No iremos", "Es tarde."]],
    [
      "es",
      "—¿Quién lo pidió? —preguntó la jueza Marta Ríos—, porque aquí no consta.",
      ["—¿Quién lo pidió?", "porque aquí no consta."],
    ],
    ["ru", "— Мы не поедем, — сказал министр.", ["— Мы не поедем,"]],
    ["ru", "— Мы не поедем, — сказал министр. — Уже поздно.", ["— Мы не поедем,", "Уже поздно."]],
    [
      "ru",
      "- Это наш дом - мы останемся! - заявила Ирина Клюева.",
      ["- Это наш дом - мы останемся!"],
    ],
    ["uk", "— Ми не поїдемо, — сказав міністр.", ["— Ми не поїдемо,"]],
    ["fr", "— Nous n’irons pas, a dit le ministre.", ["— Nous n’irons pas,"]],
    [
      "fr",
      "— Qui l’a demandé ? répond la juge. Rien ne le montre.",
      ["— Qui l’a demandé ?", "Rien ne le montre."],
    ],
    [
      "en",
      "– We will not go, – said the minister. – It is late.",
      ["– We will not go,", "It is late."],
    ],
  ])("finds what is said, in %s: %s", (language, text, spoken) => {
    expect(spokenIn(language, text)).toEqual(spoken);
  });

  it.each<[language: string, text: string]>([
    ["es", "— Tres heridos en la carretera de Ronda."],
    ["es", "La ministra —dijo el portavoz— no irá."],
    ["ru", "— Три человека ранены, дорога закрыта."],
    ["ru", "— Москва — столица России."],
    ["fr", "— Trois blessés sur la route, dont un enfant."],
    ["fr", "Le ministre — a dit sa porte-parole — n’ira pas."],
    ["en", "— Police said three were hurt."],
    ["en", "-5 degrees were measured, said the office."],
    ["zh", "—— 三人受伤。"],
  ])("finds none in what is no dialogue, in %s: %s", (language, text) => {
    expect(spokenIn(language, text)).toEqual([]);
  });
});
