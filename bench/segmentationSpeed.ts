/*
 * How long segmentation takes: the sentence layer beside Intl.Segmenter alone on the same paragraphs, and whether time
 * grows with the length only, whatever the input. Runs in Node and, bundled, in a page: no import of Node here.
 */
import { lexiconOf } from "../src/engine/lexicon/lexicon";
import { segment } from "../src/engine/segment/segment";
import { sentenceBreaks } from "../src/engine/segment/sentences";
import { writeRewrite } from "./rewrites";
import { median, takeTurns, time } from "./timing";

/** Paragraphs of one language, as the sentence layer gets them: every white space a plain one. */
export interface Paragraphs {
  readonly language: string;
  readonly paragraphs: readonly string[];
}

/** Medians in milliseconds for all paragraphs of a language. */
export interface SentenceSpeed {
  readonly language: string;
  readonly paragraphs: number;
  readonly length: number;
  readonly segmenter: number;
  /** Sentences of the paragraphs: `segmenter` and our repairs. */
  readonly sentences: number;
  /** segment() of the text they make: lines, kinds and language too. */
  readonly whole: number;
  readonly sentencesToSegmenter: number;
  readonly wholeToSegmenter: number;
}

/** Time of segment() for a text of one length. */
export interface LengthSpeed {
  /** Millions of UTF-16 code units. */
  readonly length: number;
  readonly milliseconds: number;
  readonly perMillion: number;
}

/** Time of segment() for a megabyte (10⁶ bytes of UTF-8, as a file has them) of one hostile input. */
export interface HostileSpeed {
  readonly name: string;
  /** Whether it is a file, not a unit repeated. */
  readonly file: boolean;
  readonly milliseconds: number;
  /** For a million UTF-16 code units of it, which are up to three megabytes. */
  readonly perMillion: number;
  /** … beside a megabyte of copy in the same run. */
  readonly toCopy: number;
}

/** A text that is made to keep patterns busy. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const MILLION = 1_000_000;
const LENGTHS = [1.25, 2.5, 5, 10];
const SEED = 11;
const TURNS = 3;

/** What patterns half match, without a line break, with one, and with a blank line between. */
const REPEATED = [
  "a",
  "A",
  " ",
  "1",
  "- ",
  ". ",
  "? ",
  '"',
  "(",
  "「",
  "…",
  "A. ",
  "a.b.",
  "1. ",
  "No. 1 ",
  "“A!” ",
  "By A ",
  "Photo: a. ",
  "https://a/",
  "a@",
  "ю ",
  "e\u0301",
  "你",
  "A, a (b) - ",
];
const SEPARATORS = ["", "\n", "\n\n"];

/** Times the sentence layer and the whole segmentation beside the segmenter that both stand on. */
export function measureSentences(sets: readonly Paragraphs[]): SentenceSpeed[] {
  const measured = takeTurns(
    sets.map(({ language, paragraphs }) => {
      const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
      const lexicon = lexiconOf(language);
      const text = paragraphs.join("\n\n");
      return [
        () => paragraphs.reduce((sum, one) => sum + Array.from(segmenter.segment(one)).length, 0),
        () =>
          paragraphs.reduce((sum, one) => sum + sentenceBreaks(one, language, lexicon).length, 0),
        () => segment({ name: "", text }),
      ];
    }),
  );
  return sets.map(({ language, paragraphs }, i) => {
    const turns = measured[i] ?? [];
    const middle = (pick: (turn: readonly number[]) => number): number => median(turns.map(pick));
    return {
      language,
      paragraphs: paragraphs.length,
      length: paragraphs.reduce((sum, one) => sum + one.length, 0),
      segmenter: middle(([segmenter = 0]) => segmenter),
      sentences: middle(([, sentences = 0]) => sentences),
      whole: middle(([, , whole = 0]) => whole),
      sentencesToSegmenter: middle(([segmenter = 1, sentences = 0]) => sentences / segmenter),
      wholeToSegmenter: middle(([segmenter = 1, , whole = 0]) => whole / segmenter),
    };
  });
}

/** Times segment() on generated copy, each text twice as long as the one before; the lengths take turns. */
export function measureLength(): LengthSpeed[] {
  const { a } = writeRewrite(2_000, SEED);
  const texts = LENGTHS.map((length) =>
    `${a}\n\n`.repeat(Math.ceil((length * MILLION) / a.length)).slice(0, length * MILLION),
  );
  const turns = Array.from({ length: TURNS }, () =>
    texts.map((text) => time(() => segment({ name: "", text }), 1)),
  );
  return LENGTHS.map((length, i) => {
    const milliseconds = median(turns.map((turn) => turn[i] ?? 0));
    return { length, milliseconds, perMillion: milliseconds / length };
  });
}

/** Times segment() on a megabyte of each of `texts` and of what patterns half match; the slowest first. */
export function measureHostile(texts: readonly HostileText[]): HostileSpeed[] {
  const repeated = REPEATED.flatMap((unit) =>
    SEPARATORS.map((separator) => ({
      name: `${JSON.stringify(unit + separator)} without end`,
      text: unit + separator,
      file: false,
    })),
  );
  const copy = timeMegabyte(writeRewrite(2_000, SEED).a);
  return [...texts.map((one) => ({ ...one, file: true })), ...repeated]
    .map(({ name, text, file }) => {
      const milliseconds = timeMegabyte(text);
      const perMillion = (milliseconds * countBytes(text)) / text.length;
      return { name, file, milliseconds, perMillion, toCopy: milliseconds / copy };
    })
    .toSorted((one, other) => other.milliseconds - one.milliseconds);
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The best of some turns on `text`, repeated up to a megabyte: what else the machine does only adds. */
function timeMegabyte(text: string): number {
  const long = text.repeat(Math.ceil(MILLION / countBytes(text)));
  return Math.min(
    ...Array.from({ length: TURNS }, () => time(() => segment({ name: "", text: long }), 1)),
  );
}
