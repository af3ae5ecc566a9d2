import { describe, expect, it } from "vitest";

import { lexiconOf } from "../lexicon/lexicon";
import { groupLines } from "./blocks";
import { classify } from "./kinds";
import { splitLines } from "./lines";

/**
 * A story is given block by block, each under the kind an editor would give it ("headline: Crossing to reopen"); it
 * comes back under the kinds it was given.
 */
function classifyStory(story: readonly string[], language: string): readonly string[] {
  const text = story.map((block) => block.slice(block.indexOf(": ") + 2)).join("\n\n");
  const blocks = groupLines(text, splitLines(text));
  const kinds = classify(text, blocks, lexiconOf(language));
  return blocks.map(({ start, end }, i) => `${kinds[i] ?? "?"}: ${text.slice(start, end)}`);
}

const PROSE = "body: The two countries will reopen their crossing next month, they said.";
const MORE = "body: Traders on either side welcomed the news, but asked who will pay for it.";

describe("classify", () => {
  it.each<[string, readonly string[]]>([
    [
      "a story with everything on top",
      [
        "headline: Crossing to reopen after a year",
        "subhead: Traders welcome the news but ask who will pay",
        "byline: By Petra Lindqvist",
        "dateline: VELLMAR, May 12",
        "caption: A lorry waits at the gate on Monday. Photograph: Jan Kolb/Ledger",
        PROSE,
        MORE,
      ],
    ],
    ["a plain text", [PROSE, MORE]],
    ["one line alone", ["body: Crossing to reopen after a year"]],
    [
      "a dateline inside the first sentence",
      [
        "headline: Crossing to reopen",
        "body: VELLMAR (AP) — The two countries will reopen their crossing.",
        MORE,
      ],
    ],
    [
      "a subhead between paragraphs",
      ["headline: Crossing to reopen", PROSE, "subhead: Who will pay", MORE],
    ],
    [
      "a caption with the name of an agency",
      [
        "headline: Crossing to reopen",
        "caption: Ana Ruiz and Jan Kolb. Vellmar City Archive",
        PROSE,
        MORE,
      ],
    ],
    [
      "a caption above its credit",
      [PROSE, "caption: A lorry waits at the gate", "credit: Photo: Kolb", MORE],
    ],
    [
      "a byline below the summary of wire copy",
      [
        "headline: Crossing to reopen",
        PROSE,
        "byline: By PETRA LINDQVIST=",
        "byline: NWA Border Writer=",
        "body: VELLMAR (NWA) _ The two countries will reopen their crossing.",
      ],
    ],
    [
      "heads that start with a by-word",
      ["headline: By Hook or by Crook", PROSE, "subhead: By Popular Demand", MORE],
    ],
    [
      "a byline without its By",
      ["headline: Crossing to reopen", "byline: Jana Sike in Vellmar", PROSE, MORE],
    ],
    ["an agency as author, small", ["headline: Crossing to reopen", "byline: dpa", PROSE, MORE]],
    [
      "a notebook below the story",
      [
        PROSE,
        MORE,
        "note: # dpa NOTEBOOK",
        "note: * * * *",
        "note: The following information is not for publication",
        "note: ## dpa Contacts",
        "note: - Reporting by: Petra Lindqvist",
        "note: - Editing by: Jan Kolb",
        "note: Tel: +49 30 2852 3147; <desk@example.org>",
        "note: dpa wsz jln npr",
      ],
    ],
    [
      "a caption that ends in a date",
      [
        "headline: Crossing to reopen",
        "caption: A lorry waits at the gate in Vellmar, May 12, 2026",
        PROSE,
        MORE,
      ],
    ],
    [
      "a second sentence cut short, no credit",
      [
        "headline: Crossing to reopen",
        "body: The two countries will reopen their crossing. Traders should still",
        "note: Subscribe to our morning newsletter",
        "body: wait for a permit from the border office.",
      ],
    ],
    [
      "a press release",
      [
        "note: FOR IMMEDIATE RELEASE",
        "headline: Crossing to reopen after a year",
        PROSE,
        "note: ENDS",
        "note: Notes to editors:",
        "note: Media contacts:",
        "note: Petra Lindqvist",
        "note: Tel: +49 30 2852 3147",
      ],
    ],
    [
      "a version mark below the headline",
      ["headline: Crossing to reopen", "note: (2)", PROSE, MORE],
    ],
    [
      "a list of other stories",
      [PROSE, MORE, "note: Most read", "related: Otter Island sold", "related: Rain to go on"],
    ],
    [
      "a page header that comes back",
      ["headline: Crossing to reopen", PROSE, "note: Crossing to reopen", MORE],
    ],
    [
      "a sentence cut in two by a link",
      [
        "headline: Crossing to reopen",
        "body: The two countries will reopen their main crossing in the",
        "link: https://www.example.org/authors/ruiz",
        "body: valley next month after a year of talks.",
      ],
    ],
    [
      "a short paragraph of speech",
      ["headline: Crossing to reopen", PROSE, "body: “Never,” he said.", MORE],
    ],
  ])("%s", (_, story) => {
    expect(classifyStory(story, "en")).toEqual(story);
  });

  it("knows the furniture of other languages", () => {
    const story = [
      "headline: Brücke öffnet nach einem Jahr",
      "byline: Von Petra Lindqvist",
      "body: Die beiden Länder öffnen ihren Übergang im kommenden Monat wieder.",
      "related: Lesen Sie auch: Wem gehört die Insel?",
      "body: Die Händler auf beiden Seiten begrüßten das.",
    ];
    expect(classifyStory(story, "de")).toEqual(story);
  });
});
