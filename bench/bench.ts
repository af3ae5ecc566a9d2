/*
 * npm run bench                  quality, then speed in Node
 * npm run bench -- --chromium    speed in the browser that the tests use
 * npm run bench -- --page        the built page with two long texts, in that browser
 * npm run bench -- --long        the built page with texts as large as it takes
 * npm run bench -- --formats     files of every format against the text that is expected of them
 * npm run bench -- --hostile     files made to hurt: time, memory and what is said of each
 *
 * Prints the tables of README.md, which says what each figure means.
 */
import { parseArgs } from "node:util";

import { scoreAlignment } from "./alignment";
import { measurePage, type PageSpeed } from "./bigPage";
import { measureInChromium } from "./chromium";
import { type LongPage, measureLongPages } from "./longPages";
import type { Endurance } from "./endurance";
import { measureEnduranceInNode } from "./enduranceInNode";
import { scoreFacts } from "./factScores";
import { drawFormats } from "./formatTable";
import { drawHostileFiles } from "./hostile";
import { scoreInterruptions } from "./interruptions";
import { countAlarms, scoreInflictions } from "./notices";
import {
  FIXTURES,
  FORMAT_SAMPLES,
  GOLD,
  isPresent,
  readFixtures,
  readHostile,
  readSeeds,
} from "./places";
import { scoreStories } from "./quality";
import { scoreSegmentation } from "./segmentation";
import {
  type HostileSpeed,
  type LengthSpeed,
  measureHostile,
  measureLength,
  measureSentences,
  type SentenceSpeed,
} from "./segmentationSpeed";
import {
  type Growth,
  measureGrowth,
  measureSpeed,
  type NamedTexts,
  type StorySpeed,
} from "./speed";
import { readParagraphs, readPlainStories } from "./stories";
import { drawTable } from "./table";

/** The longest fixtures that are timed; the others are too short to tell much. */
const TIMED_FIXTURES = 3;
/** Rows of the table of hostile inputs, the files beside them. */
const SLOWEST_SHOWN = 8;
const BYTES_PER_MB = 1e6;

const { values } = parseArgs({
  options: {
    chromium: { type: "boolean", default: false },
    page: { type: "boolean", default: false },
    long: { type: "boolean", default: false },
    formats: { type: "boolean", default: false },
    hostile: { type: "boolean", default: false },
  },
});

if (values.hostile) {
  print(`Files made to hurt, Node ${process.versions.node}`, drawHostileFiles());
} else if (values.formats) {
  print(
    "Formats: ../shared/formats/samples",
    isPresent(FORMAT_SAMPLES)
      ? await drawFormats()
      : "Not scored: ../shared/formats/samples is not here.",
  );
} else if (values.long) {
  print("Texts as large as the page takes", drawLongPages(await measureLongPages()));
} else if (values.page) {
  const measured = await measurePage();
  print(`The page with long texts, Chromium ${measured.version}`, drawPage(measured));
} else if (values.chromium) {
  const measured = await measureInChromium(readTimed(), readParagraphs(), readHostile());
  const engine = `Chromium ${measured.version}`;
  print(`Speed, ${engine}`, drawSpeed(measured.stories));
  print(`Growth, ${engine}`, drawGrowth(measured.growth));
  print(`Endurance, ${engine}`, drawEndurance(measured.endurance));
  print(`Sentences beside Intl.Segmenter, ${engine}`, drawSentences(measured.sentences));
  print(`Segmentation by length, ${engine}`, drawLengths(measured.lengths));
  print(`Segmentation of hostile input, ${engine}`, drawHostile(measured.hostile));
} else {
  print("Quality: fixtures", await scoreStories(FIXTURES));
  print(
    "Quality: ../shared/gold",
    isPresent(GOLD) ? await scoreStories(GOLD) : "Not scored: ../shared/gold is not here.",
  );
  print("Facts by kind: fixtures", await scoreFacts(FIXTURES));
  print(
    "Facts by kind: ../shared/gold",
    isPresent(GOLD) ? await scoreFacts(GOLD) : "Not scored: ../shared/gold is not here.",
  );
  print("Alignment of given sentences: ../shared/outside/alignment", scoreAlignment());
  print("Segmentation: ../shared/outside/segmentation", scoreSegmentation());
  print("Interrupted sentences, made from fixtures", scoreInterruptions(readPlainStories()));
  print("Notices on clean prose", countAlarms());
  print("Notices of damage made in fixtures", scoreInflictions());
  print(`Speed, Node ${process.versions.node}`, drawSpeed(measureSpeed(readTimed())));
  print(`Growth, Node ${process.versions.node}`, drawGrowth(measureGrowth()));
  print(`Endurance, Node ${process.versions.node}`, drawEndurance(await measureEnduranceInNode()));
  print("Sentences beside Intl.Segmenter, Node", drawSentences(measureSentences(readParagraphs())));
  print("Segmentation by length, Node", drawLengths(measureLength()));
  print("Segmentation of hostile input, Node", drawHostile(measureHostile(readHostile())));
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

function drawEndurance(endured: readonly Endurance[]): string {
  return drawTable(
    ["ten thousand sentences", "characters", "compare ms", "MB used", "MB held", "effort"],
    endured.map(({ name, length, compare, used, held, effort }) => [
      name,
      String(length),
      compare.toFixed(0),
      (used / BYTES_PER_MB).toFixed(0),
      (held / BYTES_PER_MB).toFixed(0),
      effort,
    ]),
  );
}

function drawPage({ rows, scroll, hover, ...page }: PageSpeed): string {
  const lines: readonly (readonly [what: string, figure: string, aim: string])[] = [
    ["rows", String(rows), ""],
    ["from the answer to the page painted, ms", page.open.toFixed(0), "2000"],
    ["from the answer to the last long task's end, ms", page.settled.toFixed(0), ""],
    ["longest task while scrolling, ms of processor time", scroll.longest.toFixed(0), "100"],
    ["tasks over 100 ms while scrolling", String(scroll.long), "0"],
    ["hover, until marked, median ms", hover.marked.toFixed(1), ""],
    ["hover, until painted, median ms", hover.painted.toFixed(1), "17"],
    ["hover, until painted, slowest ms", hover.slowest.toFixed(1), ""],
    ["longest task after a key, ms of processor time", page.keyTask.toFixed(0), "100"],
    ["longest task after a click, ms of processor time", page.clickTask.toFixed(0), "100"],
    ["from a word typed into a story to its pair, median ms", page.typing.toFixed(0), ""],
    ["script memory, MB", (page.heap / BYTES_PER_MB).toFixed(0), ""],
    ["nodes of the document", String(page.nodes), ""],
  ];
  return drawTable(["two texts of 2000 sentences", "measured", "aim"], lines);
}

function drawLongPages(pages: readonly LongPage[]): string {
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  return drawTable(
    ["texts", "MB", "rows", "shown after s", "longest task s", "while scrolling s", "to the end"],
    pages.map(({ what, characters, rows, shown, away, scroll, ends }) => [
      what,
      (characters / BYTES_PER_MB).toFixed(1),
      String(rows),
      shown === null ? "never" : seconds(shown),
      seconds(away),
      seconds(scroll),
      ends ? "yes" : "no",
    ]),
  );
}

function drawSentences(speeds: readonly SentenceSpeed[]): string {
  return drawTable(
    [
      "language",
      "paragraphs",
      "characters",
      "Intl ms",
      "sentences ms",
      "sentences / Intl",
      "segment() ms",
      "segment() / Intl",
    ],
    speeds.map((speed) => [
      speed.language,
      String(speed.paragraphs),
      String(speed.length),
      speed.segmenter.toFixed(2),
      speed.sentences.toFixed(2),
      speed.sentencesToSegmenter.toFixed(2),
      speed.whole.toFixed(2),
      speed.wholeToSegmenter.toFixed(2),
    ]),
  );
}

function drawLengths(speeds: readonly LengthSpeed[]): string {
  return drawTable(
    ["million characters", "segment() ms", "ms per million"],
    speeds.map(({ length, milliseconds, perMillion }) => [
      String(length),
      milliseconds.toFixed(0),
      perMillion.toFixed(0),
    ]),
  );
}

function drawHostile(speeds: readonly HostileSpeed[]): string {
  return drawTable(
    ["the slowest inputs", "segment() ms per MB", "per million characters", "beside a MB of copy"],
    speeds
      .filter(({ file }, i) => i < SLOWEST_SHOWN || file)
      .map(({ name, milliseconds, perMillion, toCopy }) => [
        `\`${name}\``,
        milliseconds.toFixed(0),
        perMillion.toFixed(0),
        toCopy.toFixed(1),
      ]),
  );
}

function print(title: string, table: string): void {
  console.log(`\n## ${title}\n\n${table}`);
}
