/** Stories whose alignment a person drew, read and segmented, with that person's links between our segments. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { align } from "../src/engine/align/align";
import type { Weights } from "../src/engine/align/weights";
import { segment } from "../src/engine/segment/segment";
import { readVersions, type SegmentTokens } from "../src/engine/words";
import type { Segment, Version } from "../src/model/comparison";
import { mapPair, type Pair } from "../src/model/pair";
import { tally, type Tally } from "./f1";
import { ALIGNMENT_SETS, FIXTURES, GOLD, isPresent, readSets } from "./places";

/** Two versions and the pairs of segments that a person linked, each written "3|5": a's index, b's index. */
export interface Judged {
  readonly story: string;
  readonly set: string;
  readonly versions: Pair<Version>;
  readonly tokens: Pair<SegmentTokens>;
  readonly links: ReadonlySet<string>;
}

interface Telling extends Pair<readonly string[]> {
  readonly id: string;
  /** Pairs of sentence numbers, from 0: of a, of b. */
  readonly links: readonly (readonly [number, number])[];
}

interface GoldRun {
  readonly seg: string;
  readonly text: string;
}

interface Gold extends Pair<readonly GoldRun[]> {
  readonly links: readonly Pair<readonly string[]>[];
}

/** The stories of shared/gold and fixtures/; one that lies in both counts as gold. */
export function readStories(): Judged[] {
  const gold = readFolder(GOLD, "gold");
  const known = new Set(gold.map(({ story }) => story));
  return [...gold, ...readFolder(FIXTURES, "fixtures").filter(({ story }) => !known.has(story))];
}

/** The tellings of shared/outside/alignment, one set for each file; none where they are absent. */
export function readTellings(): Judged[] {
  if (!isPresent(ALIGNMENT_SETS)) return [];
  return readSets(ALIGNMENT_SETS).flatMap(({ name, content }) =>
    (content as { readonly docs: readonly Telling[] }).docs.map(({ id, a, b, links }) => ({
      story: `${name} ${id}`,
      set: name,
      ...readVersions(mapPair({ a, b }, layOut)),
      links: new Set(links.map(([left, right]) => `${left}|${right}`)),
    })),
  );
}

/** How many of a person's links alignment finds, and how many more. */
export function scoreAlignmentOf({ versions, tokens, links }: Judged, weights?: Weights): Tally {
  const found = new Set<string>();
  for (const { segments } of align(versions, tokens, weights ? { by: weights } : {}).links)
    for (const a of segments.a) for (const b of segments.b) found.add(`${a}|${b}`);
  return tally(found, links);
}

function readFolder(folder: string, set: string): Judged[] {
  if (!isPresent(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .filter((story) => existsSync(path.join(folder, story, "gold.json")))
    .map((story) => {
      const read = (file: string): string => readFileSync(path.join(folder, story, file), "utf8");
      const texts = { a: read("a.txt"), b: read("b.txt") };
      const gold = JSON.parse(read("gold.json")) as Gold;
      const reading = readVersions(mapPair(texts, (text) => segment({ name: "", text })));
      const indexes = mapPair(reading.versions, (version, side) => locate(version, gold[side]));
      const links = gold.links.flatMap(({ a, b }) =>
        a.flatMap((left) =>
          b.flatMap((right) => {
            const [i, j] = [indexes.a.get(left), indexes.b.get(right)];
            return i === undefined || j === undefined ? [] : [`${i}|${j}`];
          }),
        ),
      );
      return { story, set, ...reading, links: new Set(links) };
    });
}

/** Our segment for each of gold's: the first with the same characters that is still free. */
function locate({ text, segments }: Version, runs: readonly GoldRun[]): Map<string, number> {
  const wanted = new Map<string, string>();
  for (const run of runs) wanted.set(run.seg, (wanted.get(run.seg) ?? "") + bare(run.text));
  const own = segments.map(({ pieces }) =>
    pieces.map(({ start, end }) => bare(text.slice(start, end))).join(""),
  );
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const [seg, characters] of wanted) {
    const index = own.findIndex((one, i) => one === characters && !taken.has(i));
    if (index < 0) continue;
    found.set(seg, index);
    taken.add(index);
  }
  return found;
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

/** A version whose segments are exactly these sentences, each a paragraph of its own. */
function layOut(sentences: readonly string[], name: string): Version {
  const segments: Segment[] = [];
  let text = "";
  for (const [paragraph, sentence] of sentences.entries()) {
    const written = sentence.trim();
    const pieces = [{ start: text.length, end: text.length + written.length }];
    segments.push({ kind: "body", pieces, paragraph });
    text += `${written}\n`;
  }
  return { name, text, language: "en", segments, notices: [] };
}
