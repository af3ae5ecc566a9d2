/*
 * npm run bench                  quality, then speed in Node
 * npm run bench -- --chromium    speed in the browser that the tests use
 *
 * Prints the tables of README.md, which says what each figure means.
 */
import { parseArgs } from "node:util";

import { scoreAlignment } from "./alignment";
import { measureInChromium } from "./chromium";
import { scoreInterruptions } from "./interruptions";
import { FIXTURES, GOLD, isPresent, readFixtures, readSeeds } from "./places";
import { scoreStories } from "./quality";
import { scoreSegmentation } from "./segmentation";
import {
  type Growth,
  measureGrowth,
  measureSpeed,
  type NamedTexts,
  type StorySpeed,
} from "./speed";
import { readPlainStories } from "./stories";
import { drawTable } from "./table";

/** The longest fixtures that are timed; the others are too short to tell much. */
const TIMED_FIXTURES = 3;

const { values } = parseArgs({ options: { chromium: { type: "boolean", default: false } } });

if (values.chromium) {
  const { version, stories, growth } = await measureInChromium(readTimed());
  print(`Speed, Chromium ${version}`, drawSpeed(stories));
  print(`Growth, Chromium ${version}`, drawGrowth(growth));
} else {
  print("Quality: fixtures", await scoreStories(FIXTURES));
  print(
    "Quality: ../shared/gold",
    isPresent(GOLD) ? await scoreStories(GOLD) : "Not scored: ../shared/gold is not here.",
  );
  print("Alignment of given sentences: ../shared/outside/alignment", scoreAlignment());
  print("Segmentation: ../shared/outside/segmentation", scoreSegmentation());
  print("Interrupted sentences, made from fixtures", scoreInterruptions(readPlainStories()));
  print(`Speed, Node ${process.versions.node}`, drawSpeed(measureSpeed(readTimed())));
  print(`Growth, Node ${process.versions.node}`, drawGrowth(measureGrowth()));
}

/** The seeds, where they are, and the longest fixtures. */
function readTimed(): readonly NamedTexts[] {
  const longest = readFixtures().toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const seeds = readSeeds();
  return [...(seeds ? [seeds] : []), ...longest.slice(0, TIMED_FIXTURES)];
}

function lengthOf({ a, b }: NamedTexts): number {
  return a.length + b.length;
}

function drawSpeed(stories: readonly StorySpeed[]): string {
  return drawTable(
    [
      "story",
      "characters",
      "compare ms",
      "diffWords ms",
      "diffSentences ms",
      "compare / diffWords",
      "compare / diffSentences",
    ],
    stories.map((story) => [
      story.name,
      String(story.length),
      story.compare.toFixed(2),
      story.diffWords.toFixed(2),
      story.diffSentences.toFixed(2),
      story.toDiffWords.toFixed(2),
      story.toDiffSentences.toFixed(2),
    ]),
  );
}

function drawGrowth(growth: readonly Growth[]): string {
  return drawTable(
    ["sentences", "characters", "compare ms", "/ half the length", "effort"],
    growth.map(({ sentences, length, compare, factor, effort }) => [
      String(sentences),
      String(length),
      compare.toFixed(0),
      factor?.toFixed(2) ?? "",
      effort,
    ]),
  );
}

function print(title: string, table: string): void {
  console.log(`\n## ${title}\n\n${table}`);
}
