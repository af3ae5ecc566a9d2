import { describe, expect, it } from "vitest";

import type { Segment, SegmentKind, Version } from "../../model/comparison";
import { readWords } from "../words";
import { align } from "./align";

/** A version of the sentences between the bars; "caption: …" names a kind other than body. */
function layOut(story: string): Version {
  const segments: Segment[] = [];
  let text = "";
  for (const [paragraph, written] of story.split(" | ").entries()) {
    const [, kind = "body", sentence = ""] = /^(?:(\w+): )?(.*)$/u.exec(written) ?? [];
    const pieces = [{ start: text.length, end: text.length + sentence.length }];
    segments.push({ kind: kind as SegmentKind, pieces, paragraph });
    text += `${sentence}\n`;
  }
  return { name: "", text, language: "en", segments, notices: [] };
}

/** The links in a's order, "0-0 1-1+2": sentences of a, sentences of b. */
function linksOf(a: string, b: string): string {
  const versions = { a: layOut(a), b: layOut(b) };
  return align(versions, readWords(versions))
    .links.map(({ segments }) => segments)
    .toSorted((one, other) => (one.a[0] ?? 0) - (other.a[0] ?? 0))
    .map((segments) => `${segments.a.join("+")}-${segments.b.join("+")}`)
    .join(" ");
}

const OPENING = "Dalmera will reopen its border crossing with Sorvany in June.";
const TRADERS = "Traders in the market town of Vellmar welcomed the decision.";
const COST = "Repairs to the old bridge have cost 14 million euros.";
const POLICE = "Police will guard the gate at night, the interior ministry said.";
const RUIZ = "“It took far too long,” fishmonger Ana Ruiz told a local paper.";

describe("align", () => {
  it.each([
    [
      "the same story",
      `${OPENING} | ${TRADERS} | ${COST}`,
      `${OPENING} | ${TRADERS} | ${COST}`,
      "0-0 1-1 2-2",
    ],
    [
      "every sentence reworded",
      `${OPENING} | ${TRADERS} | ${COST}`,
      "The crossing between Dalmera and Sorvany is to open again in June. | " +
        "In Vellmar, a market town, the news was welcomed by traders. | " +
        "Some 14 million euros went into repairing the ageing bridge.",
      "0-0 1-1 2-2",
    ],
    ["a sentence dropped", `${OPENING} | ${TRADERS} | ${COST}`, `${OPENING} | ${COST}`, "0-0 2-1"],
    ["a sentence added", `${OPENING} | ${COST}`, `${OPENING} | ${RUIZ} | ${COST}`, "0-0 1-2"],
    [
      "a sentence moved",
      `${OPENING} | ${TRADERS} | ${COST} | ${RUIZ}`,
      `${RUIZ} | ${OPENING} | ${TRADERS} | ${COST}`,
      "0-1 1-2 2-3 3-0",
    ],
    [
      "a sentence split in two",
      `${OPENING} | Traders in Vellmar welcomed the decision, but fishmonger Ana Ruiz said that repairs to the bridge had cost 14 million euros.`,
      `${OPENING} | Traders in Vellmar welcomed the decision. | Fishmonger Ana Ruiz said repairs to the bridge had cost 14 million euros.`,
      "0-0 1-1+2",
    ],
    [
      "two drawn into one",
      `${OPENING} | Traders in Vellmar welcomed the decision. | Repairs to the bridge had cost 14 million euros.`,
      `${OPENING} | Traders in Vellmar welcomed the decision although repairs to the bridge had cost 14 million euros.`,
      "0-0 1+2-1",
    ],
    [
      "a sentence split in two, the halves apart",
      `${OPENING} | Traders in Vellmar welcomed the decision, but fishmonger Ana Ruiz said that repairs to the bridge had cost 14 million euros. | Police will guard the gate at night. | It rained in the valley on Sunday.`,
      `${OPENING} | Traders in Vellmar welcomed the decision. | Police will guard the gate at night. | It rained in the valley on Sunday. | Fishmonger Ana Ruiz said repairs to the bridge had cost 14 million euros.`,
      "0-0 1-1+4 2-2 3-3",
    ],
    [
      "what is left over between two sure pairs",
      `${OPENING} | Nobody had expected it so soon. | ${COST}`,
      `${OPENING} | The timing came as a surprise to all. | ${COST}`,
      "0-0 1-1 2-2",
    ],
    [
      "a refrain pairs in order",
      `It rained. | ${OPENING} | It rained. | ${COST}`,
      `It rained. | ${OPENING} | It rained. | ${COST}`,
      "0-0 1-1 2-2 3-3",
    ],
    [
      "in a copied story, two sentences on one subject, far apart",
      `${OPENING} | ${TRADERS} | Lorry drivers complained that the long detour over the mountain pass cost them time and fuel. | ${COST} | ${POLICE} | ${RUIZ}`,
      `${OPENING} | ${TRADERS} | ${COST} | ${POLICE} | Snow had closed the mountain pass each winter, and stranded drivers slept beside their engines. | ${RUIZ}`,
      "0-0 1-1 3-2 4-3 5-5",
    ],
    [
      "in a copied story, a sentence rewritten in its place at the end",
      `${OPENING} | ${TRADERS} | ${COST} | ${POLICE} | Haigh rejected the charge that the cabinet had broken its word to fishing families along the coast.`,
      `${OPENING} | ${TRADERS} | ${COST} | ${POLICE} | Haigh denied his colleagues had gone back on a promise made when boats and crews were idle.`,
      "0-0 1-1 2-2 3-3 4-4",
    ],
    [
      "two stories that share only words of the trade",
      "Kolb Marine shares rose 4.2 percent on Tuesday after Petra Lindqvist took over. | Analysts at Brenn Bank had expected a smaller gain. | The Vellmar index closed at 8,211 points.",
      "Castor Foods shares fell 3.1 percent on Friday after Hugo Fenn stepped aside. | Traders in Gorda had feared a larger loss. | The Istra index closed at 2,940 points.",
      "",
    ],
    ["nothing on one side", "", OPENING, ""],
  ])("%s", (_, a, b, links) => {
    expect(linksOf(a, b)).toBe(links);
  });

  it.each([
    [
      "a headline pairs with a headline, not with the sentence it sums up",
      `headline: Dalmera to reopen Sorvany crossing | ${OPENING} | ${COST}`,
      `headline: Sorvany crossing to reopen, Dalmera says | ${OPENING} | ${COST}`,
      "0-0 1-1 2-2",
    ],
    [
      "nor does a caption take the place of a sentence",
      `caption: Traders in the market town of Vellmar. | ${OPENING} | ${COST}`,
      `${TRADERS} | ${OPENING} | ${COST}`,
      "1-1 2-2",
    ],
    [
      "unless it says the same word for word",
      `caption: ${TRADERS} | ${OPENING}`,
      `${TRADERS} | ${OPENING}`,
      "0-0 1-1",
    ],
    [
      "different addresses are different links",
      `link: www.example.org/a | ${OPENING}`,
      `link: www.example.org/b | ${OPENING}`,
      "1-1",
    ],
    [
      "a caption between two sentences does not part them",
      `${OPENING} | caption: A lorry waits. | ${COST}`,
      `${OPENING} | ${COST}`,
      "0-0 2-1",
    ],
  ])("%s", (_, a, b, links) => {
    expect(linksOf(a, b)).toBe(links);
  });

  it("covers a sentence wholly where the other side holds all of it", () => {
    const versions = { a: layOut(OPENING), b: layOut(OPENING) };
    const { links, complete } = align(versions, readWords(versions));
    expect(links.map(({ coverage }) => coverage)).toEqual([{ a: 1, b: 1 }]);
    expect(complete).toBe(true);
  });
});
