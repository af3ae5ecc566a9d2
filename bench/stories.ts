/** The body of the fixtures as plain sentences, from their gold: material for generated texts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { PlainStory } from "./interruptions";
import { FIXTURES } from "./places";
import type { Paragraphs } from "./segmentationSpeed";

interface Gold {
  readonly lang: string;
  readonly a: readonly GoldRun[];
  readonly b: readonly GoldRun[];
}

interface GoldRun {
  readonly seg: string;
  readonly kind: string;
  readonly text: string;
}

/** Sentences to a paragraph; agency copy has two or three. */
const SENTENCES_TO_PARAGRAPH = 2;

/** Each side of each fixture as a story; sentences that are interrupted in the fixture itself are left out. */
export function readPlainStories(): PlainStory[] {
  const stories: PlainStory[] = [];
  for (const id of readdirSync(FIXTURES).toSorted()) {
    const file = path.join(FIXTURES, id, "gold.json");
    if (!existsSync(file)) continue;
    const gold = JSON.parse(readFileSync(file, "utf8")) as Gold;
    for (const runs of [gold.a, gold.b]) {
      const sentences = runs
        .filter(
          ({ kind, seg }) => kind === "body" && runs.filter((run) => run.seg === seg).length === 1,
        )
        .map(({ text }) => text.replaceAll(/\s+/gu, " ").trim());
      const title =
        runs
          .find(({ kind }) => kind === "headline")
          ?.text.replaceAll(/\s+/gu, " ")
          .trim() ?? id;
      const paragraphs: string[][] = [];
      for (let i = 0; i < sentences.length; i += SENTENCES_TO_PARAGRAPH)
        paragraphs.push(sentences.slice(i, i + SENTENCES_TO_PARAGRAPH));
      stories.push({ lang: gold.lang, title, paragraphs });
    }
  }
  return stories;
}

/** The same sentences as paragraphs, by language. */
export function readParagraphs(): Paragraphs[] {
  const paragraphs = new Map<string, string[]>();
  for (const story of readPlainStories()) {
    const list = paragraphs.get(story.lang) ?? [];
    list.push(...story.paragraphs.map((sentences) => sentences.join(" ")));
    paragraphs.set(story.lang, list);
  }
  return [...paragraphs].map(([language, list]) => ({ language, paragraphs: list }));
}
