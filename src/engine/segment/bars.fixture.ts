/**
 * Sentences for tests, with a bar between two of them: "It rained. | He left." Where a script sets no space between
 * sentences, none is read for a bar.
 */
import { lexiconOf } from "../lexicon/lexicon";
import { sentenceBreaks } from "./sentences";

const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(["ja", "zh"]);

/** The paragraph that barred sentences make up. */
export function joinSentences(barred: string, language: string): string {
  return barred.replaceAll(" | ", UNSPACED_LANGUAGES.has(language) ? "" : " ");
}

/** The paragraph with a bar before each of `breaks`, which ascend. */
export function drawBreaks(paragraph: string, breaks: readonly number[]): string {
  const ends = [...breaks, paragraph.length];
  return ends.map((end, i) => paragraph.slice(ends[i - 1] ?? 0, end).trim()).join(" | ");
}

/** The paragraph with a bar between the sentences that the engine finds. */
export function splitSentences(paragraph: string, language: string): string {
  return drawBreaks(paragraph, sentenceBreaks(paragraph, language, lexiconOf(language)));
}
