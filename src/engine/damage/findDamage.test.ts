import { describe, expect, it } from "vitest";

import { findDamage } from "./findDamage";

/** Each notice as "kind: what is written → reading"; invisible characters by their number. */
function draw(text: string): string[] {
  return findDamage(text).map(({ kind, span, reading }) => {
    const written = show(text.slice(span.start, span.end));
    return reading === undefined ? `${kind}: ${written}` : `${kind}: ${written} → ${show(reading)}`;
  });
}

function show(text: string): string {
  return text.replaceAll(/[\p{C}\p{M}\u00A0]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<${number.toString(16).toUpperCase()}>`;
  });
}

describe("findDamage", () => {
  it.each([
    "The harbour reopened on Monday, “at last”, as Ana Ruiz’s brother put it – for £5 at most…",
    "Der Müller aß Käse über 3 °C. « Déjà vu ? » À l’été, où ça ? Çà et là : cœur.",
    "Компания BBC вышла, — сказал Путин. МИД молчит и ждёт; цена 5 %.",
    "The minister, محمد علي, said so.",
    "زار الوزير \u200Fمدينة\u200F بيرغن (Bergen)\u200E أمس.",
    "می\u200Cخواهم بروم",
    "ភាសា\u200Bខ្មែរ",
    "👨‍👩‍👧 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} ❤️",
    "葛\u{E0100}城",
    "Die Kälte. CAFÉ», AMANHÔ, “AMANHÃ”, ÄRGER… VOILÀ» ESPAÑ…",
    "PÃO e AÇÃO; ÎNTÂLNIRE; Tấn Â.",
    "5\u00A0000 km, 5\u202F000 km, 5\u2009000 km",
    "Why? He left. See example.org/watch?v=12 and a?b.",
    "TNFα at 3 kΩ, λmax, 5 µm",
    "Они купили акции Facebookа и другие бумаги",
    "Cafe\u0301 in Việt Nam",
    "soft\u00ADhyphen",
    "/Корр. Мария Орлова/ и/или",
    "\u0001\u0002A story in its envelope.\u0003",
  ])("sees nothing in %s", (clean) => {
    expect(draw(clean)).toEqual([]);
  });

  it.each([
    ["Еру ьщктштп was in the past", "layout: Еру ьщктштп → The morning"],
    ["It hurt two peopleю", "layout: ю → ."],
    ["the EU?s rule", "lost: ? → ’"],
    ["near K?ln", "lost: ?"],
    ["they donâ€™t", "mojibake: â€™ → ’"],
    ["Ïðèâåò", "mojibake: Ïðèâåò → Привет"],
    ["The Bаnk", "lookalike: а → a"],
    ["oﬃce", "ligature: ﬃ → ffi"],
    ["o\u200Bpen", "invisible: <200B> → "],
    ["cost \u202E000,1", "bidi: <202E> → "],
    [`e${"\u0336".repeat(9)}`, `marks: ${"<336>".repeat(9)} → `],
    ["Z\u0008ürich", "control: <8> → "],
    ["Z\uFFFDrich", "replaced: \uFFFD"],
  ])("sees the damage in %j", (text, notice) => {
    expect(draw(text)).toEqual([notice]);
  });

  it("leaves a place to the finder that knows more", () => {
    expect(draw("Ð\u009FÑ\u0080Ð¸Ð²ÐµÑ\u0082")).toEqual([
      "mojibake: Ð<9F>Ñ<80>Ð¸Ð²ÐµÑ<82> → Привет",
    ]);
  });

  it("keeps notices in text order", () => {
    expect(draw("The Bаnk canâ€™t o\u200Bpen the oﬃce, EU?s ruleю")).toEqual([
      "lookalike: а → a",
      "mojibake: â€™ → ’",
      "invisible: <200B> → ",
      "ligature: ﬃ → ffi",
      "lost: ? → ’",
      "layout: ю → .",
    ]);
  });
});
