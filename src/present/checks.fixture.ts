/** Comparisons with facts for tests: two sentences, their marks and facts named by the words they stand over. */
import type { Comparison, Fact, Mark, Match, Version } from "../model/comparison";
import { mapPair, type Pair, type Side } from "../model/pair";
import type { Span } from "../model/span";
import { KEPT_IN_MATCH, WHOLE } from "./sketch.fixture";

/** A fact by its words: `["number altered", "11 percent", "17 percent"]`; "" for a side where it has no place. */
export type Told = readonly [name: `${Fact["kind"]} ${Fact["change"]}`, a: string, b: string];

/** Words under a mark: `"a unique eleven"`. */
export type Marked = `${Side} ${Mark["kind"]} ${string}`;

/** One word for each of `EVERY_FACT`. */
export const WORDS = "one two three four five six seven eight nine ten";

/** Facts of every check that is no advice, in every change. */
export const EVERY_FACT: readonly Told[] = [
  ["quote trimmed", "one", "one"],
  ["quote altered", "two", "two"],
  ["number rounded", "three", "three"],
  ["number dropped", "four", ""],
  ["number altered", "five", "five"],
  ["name added", "", "six"],
  ["name altered", "seven", "seven"],
  ["negation altered", "eight", "eight"],
  ["quote quoted", "nine", "nine"],
  ["quote unquoted", "ten", "ten"],
];

/** One match of all of `a` with all of `b`; a segment ends where the next line begins. */
export function compareFacts(
  a: string,
  b: string,
  facts: readonly Told[],
  marked: readonly Marked[] = [],
): Comparison {
  const versions = { a: versionOf("a.txt", a), b: versionOf("b.txt", b) };
  const match: Match = {
    relation: "paraphrase",
    similarity: 0.5,
    segments: mapPair(versions, ({ segments }) => [...segments.keys()]),
    moved: false,
    marks: mapPair(versions, ({ text }, side) => readMarks(text, side, marked)),
    reasons: [],
    facts: facts.map((told) => readFact(versions, told)),
    styleOnly: false,
    kept: KEPT_IN_MATCH,
  };
  return { versions, groups: [match], ...WHOLE, effort: { level: "full" } };
}

function readMarks(text: string, side: Side, marked: readonly Marked[]): readonly Mark[] {
  return marked.flatMap((line) => {
    const [, on, kind, words = ""] = /^(\w+) (\w+) (.+)$/u.exec(line) ?? [];
    return on === side ? [{ kind: kind as Mark["kind"], span: find(text, words) }] : [];
  });
}

function readFact(versions: Pair<Version>, [name, a, b]: Told): Fact {
  const [kind, change] = name.split(" ") as [Fact["kind"], Fact["change"]];
  return {
    kind,
    change,
    at: {
      ...(a !== "" && { a: find(versions.a.text, a) }),
      ...(b !== "" && { b: find(versions.b.text, b) }),
    },
  };
}

function versionOf(name: string, text: string): Version {
  let start = 0;
  const segments = text.split("\n").map((line, paragraph) => {
    const piece = { start, end: start + line.length };
    start = piece.end + 1;
    return { kind: "body" as const, pieces: [piece], paragraph };
  });
  return { name, text, language: "en", segments, notices: [] };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}
