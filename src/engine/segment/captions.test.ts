import { describe, expect, it } from "vitest";

import type { SegmentKind } from "../../model/comparison";
import { lexiconOf } from "../lexicon/lexicon";
import type { Block } from "./blocks";
import { isCaption, isCreditedCaption, isDatedCaption, labelCaptionsByCredit } from "./captions";

const CREDIT = "Photo: Kolb";
const LONG = "ferry ".repeat(61).trim();

/** The kind of the block above the last one, which is a credit; "¶" stands before a block that follows a blank line. */
function labelAbove(page: readonly string[], firstProse: number): SegmentKind | undefined {
  const blocks = page.map((one): Block => ({
    start: 0,
    end: 0,
    afterBlank: one.startsWith("¶"),
    cue: undefined,
    text: one.replace(/^¶/u, ""),
  }));
  const kinds = blocks.map(({ text }): SegmentKind | undefined =>
    text === CREDIT ? "credit" : undefined,
  );
  labelCaptionsByCredit(blocks, kinds, firstProse);
  return kinds.at(-2);
}

describe("labelCaptionsByCredit", () => {
  it.each<[string, SegmentKind | undefined, number, readonly string[]]>([
    ["words without a stop", "caption", -1, ["¶The ferry in port", `¶${CREDIT}`]],
    ["a sentence right above", "caption", 0, ["¶It rains.", "¶The ferry is in.", CREDIT]],
    ["a short sentence on top of the story", "caption", 0, ["¶The ferry is in.", `¶${CREDIT}`]],
    ["a sentence apart", undefined, 0, ["¶It rains.", "¶The ferry is in.", `¶${CREDIT}`]],
    ["the end of a paragraph", undefined, 0, ["¶It rains.", "The ferry is in.", CREDIT]],
    ["two sentences on top", undefined, 0, ["¶The ferry left. It rains.", `¶${CREDIT}`]],
    [
      "a long sentence on top",
      undefined,
      0,
      [`¶The ferry left${" and left".repeat(6)}.`, `¶${CREDIT}`],
    ],
    ["more words than a caption has", undefined, -1, [`¶${LONG}`, CREDIT]],
    ["what has a kind", "credit", -1, [`¶${CREDIT}`, CREDIT]],
  ])("%s: %s", (_, kind, firstProse, page) => {
    expect(labelAbove(page, firstProse)).toBe(kind);
  });
});

describe("isCaption", () => {
  it.each([
    "A lorry waits at the gate. Photograph: I. Kolb/Ledger",
    "A lorry waits at the gate (Photo: Kolb)",
    "A lorry waits at the gate. Vellmar City Archive",
    "A lorry waits at the gate. Archive of the City",
    "The ferry in the harbour (file photo)",
  ])("%s", (block) => {
    expect(isCaption(block, lexiconOf("en"))).toBe(true);
  });

  it.each([
    "A lorry waits at the gate",
    "A lorry waits at the gate.",
    "A lorry waits. Nobody knows for whom it came",
    "The island will be sold to Mr. Kolb",
    "The ferry is back as No. 4 Line",
    "It opens in St. Vellmar Bay",
    "Ferry late. Vellmar Archive",
    "A lorry waits at the gate. One Two Three Four Five Six Seven Eight",
    `${LONG}. Photo: Kolb`,
  ])("not: %s", (block) => {
    expect(isCaption(block, lexiconOf("en"))).toBe(false);
  });
});

describe("isDatedCaption", () => {
  it.each<[string, boolean]>([
    ["The ferry under tow off Otter Island, May 12, 2026", true],
    ["Die Fähre im Schlepp vor der Insel am 12. Mai 2026", true],
    ["Паром у причала в порту острова, 12 мая 2026 года", true],
    ["VELLMAR, May 12, 2026", false],
    ["The ferry under tow off Otter Island in May", false],
    ["What the ferry will cost the island in 2026", false],
  ])("%s: %s", (block, isDated) => {
    expect(isDatedCaption(block)).toBe(isDated);
  });
});

describe("isCreditedCaption", () => {
  it.each<[string, boolean]>([
    ["The ferry is in port. Photo: Jan Kolb", true],
    ["The ferry is in port (Foto: Kolb/dpa)", true],
    ["Паром стоит в порту. Фото: Иван Кольб", true],
    ["The ferry is in port. © Jan Kolb", true],
    ["The ferry is in port.", false],
    ["The ferry: who will pay for it", false],
    ["Photo: Jan Kolb", false],
    [`${LONG}. Photo: Jan Kolb`, false],
    [`${"渡".repeat(130)}. Photo: Jan Kolb`, false],
    [`${"ខ".repeat(600)}. Photo: Jan Kolb`, false],
  ])("%s: %s", (block, isCredited) => {
    expect(isCreditedCaption(block)).toBe(isCredited);
  });
});
