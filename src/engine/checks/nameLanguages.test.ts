import { describe, expect, it } from "vitest";

import { type Case, tellBothWays } from "./match.fixture";
import { checkNames } from "./nameCheck";

describe("names in other languages", () => {
  it.each<Case>([
    [
      "a surname spelt another way",
      "es",
      "Lo confirmó ayer Ramón Ibáñez.",
      "Lo confirmó ayer Ramón Ibarra.",
      ["altered: Ramón Ibáñez → Ramón Ibarra"],
    ],
    [
      "without accents",
      "es",
      "Lo confirmó ayer Ramón Ibáñez.",
      "Lo confirmó ayer Ramón Ibanez.",
      [],
    ],
    [
      "a second surname",
      "es",
      "Lo confirmó ayer Ramón Ibáñez Soto.",
      "Lo confirmó ayer Ramón Ibáñez.",
      [],
    ],
    ["a title", "es", "Lo confirmó el ministro Ramón Ibáñez.", "Lo confirmó el señor Ibáñez.", []],
    [
      "left out",
      "es",
      "La obra la dirige Ramón Ibáñez en Villaroca desde 2019.",
      "La obra la dirige un ingeniero en Villaroca desde 2019.",
      ["dropped: Ramón Ibáñez → –"],
    ],
    [
      "a first name",
      "fr",
      "La procureure Odile Marchand a ouvert une enquête.",
      "La procureure Odette Marchand a ouvert une enquête.",
      ["altered: Odile Marchand → Odette Marchand"],
    ],
    [
      "a surname by a letter",
      "fr",
      "La procureure Odile Marchand a ouvert une enquête.",
      "La procureure Odile Marchant a ouvert une enquête.",
      ["altered: Odile Marchand → Odile Marchant"],
    ],
    [
      "Mme",
      "fr",
      "La procureure Odile Marchand a ouvert une enquête.",
      "Mme Marchand a ouvert une enquête.",
      [],
    ],
    [
      "a place and its people",
      "fr",
      "Le maire de Montvallon a ouvert une enquête.",
      "Le maire montvallonais a ouvert une enquête.",
      [],
    ],
    [
      "left out",
      "fr",
      "Le car de Montvallon conduit par Luc Besnard a percuté un train.",
      "Le car de Montvallon a percuté un train.",
      ["dropped: Luc Besnard → –"],
    ],
    [
      "a first name spelt another way",
      "de",
      "Das sagte Kathrin Hollmann dem Rat.",
      "Das sagte Katrin Hollmann dem Rat.",
      ["altered: Kathrin Hollmann → Katrin Hollmann"],
    ],
    [
      "a genitive",
      "de",
      "Das ist der Plan von Kathrin Hollmann.",
      "Das ist Kathrin Hollmanns Plan.",
      [],
    ],
    ["Frau", "de", "Das sagte Kathrin Hollmann dem Rat.", "Das sagte Frau Hollmann dem Rat.", []],
    [
      "a surname by a letter",
      "ru",
      "Об этом сообщил Павел Ковригин.",
      "Об этом сообщил Павел Ковыгин.",
      ["altered: Павел Ковригин → Павел Ковыгин"],
    ],
    [
      "another case",
      "ru",
      "Об этом сообщил Павел Ковригин.",
      "Об этом сообщили Павлу Ковригину.",
      [],
    ],
    [
      "a feminine surname of the same stem",
      "ru",
      "Об этом сообщил мэр города Павел Ковригин.",
      "Об этом сообщила мэр города Анна Ковригина.",
      ["altered: Павел Ковригин → Анна Ковригина"],
    ],
    [
      "left out",
      "ru",
      "Мост у деревни Ласково строил в июне Павел Ковригин.",
      "Мост у деревни Ласково строили в июне.",
      ["dropped: Павел Ковригин → –"],
    ],
  ])("%s (%s)", (_, language, a, b, facts) => {
    expect(tellBothWays(checkNames, a, b, language)).toEqual([facts, facts]);
  });
});
