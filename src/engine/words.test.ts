import { describe, expect, it } from "vitest";

import { mapPair } from "../model/pair";
import { segment } from "./segment/segment";
import { readVersions } from "./words";

/** The words of a beside b, and what a's notices say, after both were read. */
function read(a: string, b = "", language?: string): { words: string; notices: string[] } {
  const versions = mapPair({ a, b }, (text, side) => segment({ name: side, text }, language));
  const reading = readVersions(versions);
  return {
    words: reading.tokens.a.flatMap((tokens) => tokens.map(({ key }) => key)).join(" "),
    notices: reading.versions.a.notices.map(
      ({ kind, span, reading: meant }) =>
        `${kind}: ${a.slice(span.start, span.end)} → ${meant ?? "?"}`,
    ),
  };
}

describe("readVersions", () => {
  it.each<[string, string, string, string, string[]]>([
    [
      "ерфе typed for that",
      "He said ерфе he left.",
      "",
      "he said that he left",
      ["layout: ерфе → that"],
    ],
    [
      "a capital in the wrong layout",
      "Ерфе man left us.",
      "",
      "that man left us",
      ["layout: Ерфе → That"],
    ],
    [
      "a word the other text has",
      "Now the рфкищгк is open.",
      "A harbour.",
      "now the harbour is open",
      ["layout: рфкищгк → harbour"],
    ],
    [
      "ghbdtn typed for привет",
      "Он сказал ghbdtn всем.",
      "",
      "он сказал привет всем",
      ["layout: ghbdtn → привет"],
    ],
    [
      "letters on the keys of stops",
      "Он j,]zdbk об этом вчера.",
      "Он объявил.",
      "он объявил об этом вчера",
      ["layout: j,]zdbk → объявил"],
    ],
    [
      "yf and Ytn in Russian",
      "Цена выросла yf пять процентов. Ytn.",
      "",
      "цена выросла на пять процентов нет",
      ["layout: yf → на", "layout: Ytn → Нет"],
    ],
    ["a stop typed as ю", "It hurt two peopleю", "", "it hurt two people", ["layout: ю → ."]],
    [
      "a word cut at a line end",
      "They said that the bombard-\nment went on.",
      "A bombardment.",
      "they said that the bombardment went on",
      ["cut: bombard-\nment → bombardment"],
    ],
    [
      "a letter that became U+FFFD",
      "In Z\uFFFDrich today.",
      "Zürich.",
      "in zürich today",
      ["replaced: \uFFFD → ü"],
    ],
    [
      "a letter that became a question mark",
      "He likes ?rnek much.",
      "Örnek.",
      "he likes örnek much",
      ["lost: ? → ö"],
    ],
    [
      "a doubled word",
      "They went to to the port again.",
      "",
      "they went to to the port again",
      ["doubled: to → "],
    ],
    [
      "a doubled word the other text has once",
      "He had had it.",
      "He had it.",
      "he had had it",
      ["doubled: had → "],
    ],
  ])("sees through %s", (_, a, b, words, notices) => {
    expect(read(a, b)).toEqual({ words, notices });
  });

  it.each<[string, string, string?]>([
    ["names and loan words", "Там были Путин и BBC, ING и IBM, — сказал МИД."],
    ["a Russian name in English", "Reporters asked Путин about the МИД today."],
    ["a hyphen of the word's own", "A well-\nknown mayor wellknown.", "It is well-known."],
    ["figures at a line end", "They won 1-\n3 and 13 more."],
    ["a name at a line end", "Ana Smith-\nJones and Smithjones."],
    ["a doubled word by right", "He said that that plan had had its day in all."],
    ["cries and names", "He went no, no, no to Bora Bora in the end."],
    ["German articles", "Das sind die, die die Kinder gut kennen."],
    ["French pronouns", "Mais nous nous sommes levés tôt pour le voir."],
    [
      "a doubled word both texts have",
      "It all went long after after that.",
      "It all went long after after that.",
    ],
    ["two words that fit the hole", "The b\uFFFDte is here.", "Bête, bûte."],
  ])("sees no damage with a reading in %s", (_, a, b) => {
    expect(read(a, b).notices.filter((notice) => !notice.endsWith("→ ?"))).toEqual([]);
  });
});
