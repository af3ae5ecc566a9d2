import { describe, expect, it } from "vitest";

import { lexiconOf } from "../lexicon/lexicon";
import { tokenise } from "../tokens";
import { type KnownWords, repairLayoutSlips } from "./layoutSlips";

const NOWHERE = { before: [], after: [] };

/** The slips of a segment that is all of `text`, each as what is written and what was meant; `others` the texts know. */
function draw(text: string, others = ""): string[] {
  return repair(text, knownFrom(others)).notices.map(
    ({ span, reading }) => `${text.slice(span.start, span.end)} → ${reading ?? "?"}`,
  );
}

function repair(text: string, known: KnownWords): ReturnType<typeof repairLayoutSlips> {
  return repairLayoutSlips(text, read(text), known, NOWHERE);
}

function read(text: string): ReturnType<typeof tokenise> {
  return tokenise(text, { start: 0, end: text.length });
}

function knownFrom(others: string): KnownWords {
  return {
    keys: new Set(read(others).map(({ key }) => key)),
    inCyrillic: true,
    latin: [lexiconOf("en")],
    cyrillic: [lexiconOf("ru")],
  };
}

describe("repairLayoutSlips", () => {
  it.each<[string, string, string, string[]]>([
    ["a common English word", "They said ерфе it was late", "", ["ерфе → that"]],
    ["a capital", "Ерфе ferry was late", "", ["Ерфе → That"]],
    ["a word the texts have", "Now the ауккн is late", "ferry", ["ауккн → ferry"]],
    ["a start that no Russian word has", "They went ыефкештп again", "", ["ыефкештп → starting"]],
    ["a common Russian word", "Он сказал ghbdtn всем", "", ["ghbdtn → привет"]],
    ["a small one", "Вот rfr это было", "", ["rfr → как"]],
    ["letters on the keys of stops", "Он ,hfk это вчера", "брал", [",hfk → брал"]],
    ["a stop behind it", "Всё было yt, как всегда", "", ["yt → не"]],
    ["five letters without a vowel", "They wrote ghbdtn again", "", ["ghbdtn → привет"]],
    ["two in a row", "They said ерфе цфы the plan", "", ["ерфе → that", "цфы → was"]],
    ["a Russian name in English", "They asked Путин about МИД today", "", []],
    ["English names in Russian", "Там были BBC и ING, а ещё IBM", "", []],
    ["a short word whose keys are no word", "They wrote из on the wall", "", []],
    ["a word of three letters the texts have", "They saw the вщь again", "dom", []],
    ["an acronym whose keys are a word", "Там была YF и ещё все", "", []],
    ["a Russian word in English", "They wrote Москва there once", "", []],
    ["an English word in Russian", "Он сказал good всем нам", "", []],
    ["a quotation of another script", "They said ерфе это всё", "", []],
  ])("%s", (_, text, others, slips) => {
    expect(draw(text, others)).toEqual(slips);
  });

  it("gives the token the key and the span of what was meant", () => {
    const text = "Он ,hfk это вчера";
    const { tokens } = repair(text, knownFrom("брал"));
    expect(tokens.map(({ span, key }) => `${text.slice(span.start, span.end)} ${key}`)).toEqual([
      "Он он",
      ",hfk брал",
      "это это",
      "вчера вчера",
    ]);
  });

  it("looks at the words of the segments beside", () => {
    const [before, after] = [read("He left at noon."), read("It rained.")];
    const reread = repairLayoutSlips("Ерфе", read("Ерфе"), knownFrom(""), { before, after });
    expect(reread.notices.map(({ reading }) => reading)).toEqual(["That"]);
    expect(draw("Ерфе")).toEqual([]);
  });

  it("sees nothing where neither text has a Cyrillic letter", () => {
    const known = { ...knownFrom(""), inCyrillic: false };
    expect(repair("They wrote ghbdtn again", known).notices).toEqual([]);
  });
});
