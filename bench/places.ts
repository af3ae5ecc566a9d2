/** Where the texts that are measured lie. What is not part of the project may be absent. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import type { HostileText } from "./segmentationSpeed";
import type { NamedTexts } from "./speed";

const ROOT = path.join(import.meta.dirname, "..");
const SHARED = path.join(ROOT, "..", "shared");

/** The stories of the project, with their gold. */
export const FIXTURES = path.join(ROOT, "fixtures");
/** More stories of the same form, kept outside the project, and the script that scores both. */
export const GOLD = path.join(SHARED, "gold");
export const SCORER = path.join(GOLD, "score.mjs");
/** The script that scores, which knows the form of its own answers. */
export async function loadScorer(): Promise<unknown> {
  return (await import(pathToFileURL(SCORER).href)) as unknown;
}

/** Sets made by others: texts with the sentences a person sees in them, and tellings with the links a person drew. */
export const ALIGNMENT_SETS = path.join(SHARED, "outside", "alignment");
export const SEGMENTATION_SETS = path.join(SHARED, "outside", "segmentation");

/** Files made to hurt, kept outside the project; the text among them that aims at patterns. */
const PATTERN_BOMBS = path.join(SHARED, "formats", "bad", "text", "29-redos.txt");

/** All of them, by what they are made of. */
export const BAD_FILES = path.join(SHARED, "formats", "bad");

/** Files in every format of copy, each with the text that an editor expects of it. */
export const FORMAT_SAMPLES = path.join(SHARED, "formats", "samples");

const SEEDS = path.join(SHARED, "seeds");

/** Whether a file or folder is there. */
export function isPresent(place: string): boolean {
  return existsSync(place);
}

/** The JSON files of a folder, parsed, by name. The caller knows their form. */
export function readSets(
  folder: string,
): readonly { readonly name: string; readonly content: unknown }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => ({
      name: path.basename(file, ".json"),
      content: JSON.parse(readFileSync(path.join(folder, file), "utf8")) as unknown,
    }));
}

/** The two texts of each story in fixtures/. */
export function readFixtures(): readonly NamedTexts[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = path.join(FIXTURES, name);
      return { name, a: readText(folder, "a.txt"), b: readText(folder, "b.txt") };
    });
}

/** The pair of real files kept outside the project, or nothing where they are absent. */
export function readSeeds(): NamedTexts | undefined {
  if (!isPresent(SEEDS)) return undefined;
  const [right, left] = readdirSync(SEEDS).toSorted();
  if (left === undefined || right === undefined) return undefined;
  return { name: "seeds", a: readText(SEEDS, left), b: readText(SEEDS, right) };
}

/** The text that aims at patterns, or none where it is absent. */
export function readHostile(): readonly HostileText[] {
  if (!isPresent(PATTERN_BOMBS)) return [];
  return [{ name: path.basename(PATTERN_BOMBS), text: readFileSync(PATTERN_BOMBS, "utf8") }];
}

function readText(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}
