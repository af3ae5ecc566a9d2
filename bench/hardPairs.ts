/*
 * Pairs that are hard on an aligner, of any length. A story is linked quickly because most of its sentences have few
 * rivals and stand in order; here they have thousands of rivals, or none at all, or stand the other way round.
 */
import type { Pair } from "../src/model/pair";
import { createChance } from "./chance";
import { setInParagraphs, writeRewrite } from "./rewrites";

/** Two texts under the name of what is hard about them. */
export interface HardPair extends Pair<string> {
  readonly name: string;
}

const TEMPLATES = 20;
/** Names and figures that may stand in each open place of a template. */
const FILLINGS = 50;

const NAME = /\b(?!The\b)[A-Z]\w+/gu;
const FIGURE = /\d+/gu;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
/** Above every figure of a story. */
const BEYOND_FIGURES = 10_000;

/** One pair of each kind, of `sentences` sentences a side. The same seed gives the same pairs. */
export function makeHardPairs(sentences: number, seed: number): readonly HardPair[] {
  const story = writeRewrite(sentences, seed).a.split(/(?<=\.)\s+/u);
  const [one = "", other = ""] = story;
  const fill = createTemplates(story, seed);
  const repeat = (times: number, write: (at: number) => string): string =>
    setInParagraphs(Array.from({ length: times }, (_, at) => write(at)));
  return [
    {
      name: "one sentence, repeated",
      a: repeat(sentences, () => one),
      b: repeat(sentences + 1, () => one),
    },
    {
      name: "two sentences in turn, out of step",
      a: repeat(sentences, (at) => (at % 2 === 0 ? one : other)),
      b: repeat(sentences, (at) => (at % 2 === 0 ? other : one)),
    },
    { name: "reversed", a: setInParagraphs(story), b: setInParagraphs(story.toReversed()) },
    {
      name: "nothing in common",
      a: setInParagraphs(story),
      b: setInParagraphs(story.map(encipher)),
    },
    { name: "twenty templates", a: repeat(sentences, fill), b: repeat(sentences, fill) },
  ];
}

/** Writes one of the story's first sentences, with other names and figures of its own choice. */
function createTemplates(story: readonly string[], seed: number): () => string {
  const chance = createChance(seed);
  const templates = story.slice(0, TEMPLATES);
  const names = [...new Set(story.join(" ").match(NAME))].slice(0, FILLINGS);
  return () =>
    chance
      .pick(templates)
      .replace(NAME, () => chance.pick(names))
      .replace(FIGURE, () => String(chance.below(FILLINGS)));
}

/** Other words and other figures in the same places. */
function encipher(sentence: string): string {
  return sentence
    .replace(/[a-z]/gu, (letter) => ALPHABET.at(-1 - ALPHABET.indexOf(letter)) ?? letter)
    .replace(FIGURE, (figure) => String(Number(figure) + BEYOND_FIGURES));
}
