/*
 * Which words are names: those that carry a capital inside a sentence and are never written small. Heads are left out
 * where capitals are counted, since many papers set every word of a head with one.
 */
import type { Version } from "../model/comparison";
import { type Pair, SIDES } from "../model/pair";
import type { Span } from "../model/span";
import { lexiconOf } from "./lexicon/lexicon";
import type { Stemmer } from "./stems";
import type { SegmentTokens } from "./words";

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
/** What opens a quotation inside a sentence has a capital for that reason. */
const OPENS_QUOTE = /["“„«‹‘'([]$/u;

/** A first name that now and then stands alone is still a first name. */
const LEAST_LEADING_SHARE = 0.6;

/** What stands between the parts of one name: "Capt. Marit Aune", but not "Ruiz, Petra Kolb". */
const INSIDE_NAME = /^[\s.]*$/u;

/**
 * Of the keys in `names`, those that stand right before another name most of the time in the two versions: first names,
 * titles, "Port" in "Port Claro". The name behind them says who or what it is; they come along.
 */
export function findLeadingNames(
  names: ReadonlySet<string>,
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; leading: number }>();
  for (const side of SIDES)
    for (const segment of tokens[side])
      for (const [i, { key, span }] of segment.entries()) {
        if (!names.has(key)) continue;
        const count = counts.get(key) ?? { all: 0, leading: 0 };
        counts.set(key, count);
        count.all++;
        const next = segment[i + 1];
        if (!next || !names.has(next.key)) continue;
        if (standInOneName(versions[side].text, span, next.span)) count.leading++;
      }
  const leading = [...counts].filter(
    ([, count]) => count.leading > count.all * LEAST_LEADING_SHARE,
  );
  return new Set(leading.map(([key]) => key));
}

/** Whether what stands between two names leaves them parts of one: nothing but a space or the stop of a title. */
export function standInOneName(text: string, before: Span, behind: Span): boolean {
  return INSIDE_NAME.test(text.slice(before.end, behind.start));
}

/** Token keys that are names in either version. */
export function findNames(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  stemmers: Pair<Stemmer>,
): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const side of SIDES) {
    const { text, segments, language } = versions[side];
    const { functionWords, commonWords } = lexiconOf(language);
    for (const [index, segment] of segments.entries()) {
      if (segment.kind === "headline" || segment.kind === "subhead") continue;
      for (const [i, { kind, key, span }] of (tokens[side][index] ?? []).entries()) {
        if (kind !== "word" || functionWords.has(key) || commonWords.has(key)) continue;
        const written = text.slice(span.start, span.start + 2);
        if (SMALL.test(written)) small.add(stemmers[side](key));
        else if (
          i > 0 &&
          CAPITAL.test(written) &&
          !OPENS_QUOTE.test(text.slice(span.start - 1, span.start))
        )
          capital.add(key);
      }
    }
  }
  for (const key of capital)
    if (SIDES.some((side) => small.has(stemmers[side](key)))) capital.delete(key);
  return capital;
}
