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
    [
      "rfr between Russian words",
      "Вот rfr это было вчера.",
      "",
      "вот как это было вчера",
      ["layout: rfr → как"],
    ],
    ["a Latin letter in a Cyrillic word", "Непарнo вот.", "", "непарно вот", ["lookalike: o → о"]],
    ["a Cyrillic one in a Latin word", "The Bаnk.", "", "the bank", ["lookalike: а → a"]],
    ["an apostrophe under windows-1252", "I donâ€™t.", "", "i don't", ["mojibake: â€™ → ’"]],
    ["a letter under windows-1252", "The cafÃ©.", "", "the café", ["mojibake: Ã© → é"]],
    [
      "Russian under windows-1252",
      "Он сказал Ïðèâåò.",
      "",
      "он сказал привет",
      ["mojibake: Ïðèâåò → Привет"],
    ],
    ["an apostrophe lost", "The EU?s rule.", "", "the eu's rule", ["lost: ? → ’"]],
    ["a ligature", "The oﬃce.", "", "the office", ["ligature: ﬃ → ffi"]],
    ["an invisible space", "An o\u200Bpen port.", "", "an open port", ["invisible: \u200B → "]],
    ["a byte order mark", "An o\uFEFFpen port.", "", "an open port", ["invisible: \uFEFF → "]],
    ["an override", "The \u202Eport.", "", "the port", ["bidi: \u202E → "]],
    [
      "a flood of marks",
      `The e${"\u0336".repeat(9)}nd.`,
      "",
      "the end",
      [`marks: ${"\u0336".repeat(9)} → `],
    ],
    ["a control character", "The p\u0008ort.", "", "the port", ["control: \u0008 → "]],
    ["spaces that do not break", "It\u00A0cost 5\u202F000\u2009km.", "", "it cost 5000 km", []],
    ["a wide space", "The\u3000port.", "", "the port", []],
    [
      "a page number in a sentence",
      "The two countries will not reopen the crossing in\n\n1/4\n\nthe valley before May.",
      "",
      "the two countries will not reopen the crossing in the valley before may 1/4",
      [],
    ],
    [
      "a word cut by a page's end",
      "The whole town said that the drift-\n\nPage 2\n\nwood burnt all of the night.",
      "Driftwood.",
      "the whole town said that the driftwood burnt all of the night page 2",
      ["cut: drift-\n\nPage 2\n\nwood → driftwood"],
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

  it.each<[string, string, string, string[]]>([
    ["that a letter was lost", "The K?ln port.", "", ["lost: ? → ?"]],
    ["that several may have been", "The b?te port.", "Bête, bûte.", ["lost: ? → ?"]],
    ["that a letter was replaced", "In Z\uFFFDrich.", "", ["replaced: \uFFFD → ?"]],
  ])("says %s where nobody can tell which", (_, a, b, notices) => {
    expect(read(a, b).notices).toEqual(notices);
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
    ["a question mark of an address", "See example.org/watch?v=12 for it."],
    ["capitals with accents", "PÃO e AÇÃO são bons."],
    ["names in their own script", "They asked Москва and Αθήνα again."],
    ["a zero-width space in Khmer", "ភាសា\u200Bខ្មែរ"],
    ["a joiner in Persian", "می\u200Cخواهم بروم"],
    ["marks of direction in Arabic", "زار الوزير مدينة بيرغن (Bergen)\u200E أمس."],
    ["a letter with two marks", "Vie\u0323\u0302t Nam is open."],
    ["the envelope of wire copy", "\u0001\u0002A story in its envelope.\u0003"],
    ["two words that fit the hole", "The b\uFFFDte is here.", "Bête, bûte."],
  ])("sees no damage with a reading in %s", (_, a, b) => {
    expect(read(a, b).notices.filter((notice) => !notice.endsWith("→ ?"))).toEqual([]);
  });
});
