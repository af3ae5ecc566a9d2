/*
 * A sentence parted into who says it and what is said: "Police said | the driver fled", "the dam leaks | , he told
 * reporters". What is in quotation marks is left out, for it is somebody's whether he is named or not.
 */
import type { Side } from "../../model/pair";
import type { Span } from "../../model/span";
import { findAttributions } from "../align/attributions";
import { lexiconOf } from "../lexicon/lexicon";
import type { Token } from "../tokens";
import { type CheckedWord, type Materials, spanOf } from "./material";
import { CLAUSE_END } from "./turnedWords";

/** "Police said": who says it, at the beginning of a sentence that is no more than the statement. */
const LONGEST_OPENING = 6;
/** Words in which a speaker is named twice at most, and the commas that stand there. */
const LONGEST_SPEAKER = 12;
const COMMAS_OF_SPEAKER = 3;
/** "Said" alone names nobody. */
const FEWEST_WORDS = 2;
/** Who asked, promised or warned did more than say that it is so. */
const MORE_THAN_SAID =
  /^(?:ask|announc|promis|vow|warn|agree|predict|pregunt|anunci|demand|frag|forder|kündig|rief|спроси|ответ|спита|запита|відпов)/u;
/** Words that attribute to what stands before them. */
const POSTPOSITIONS: ReadonlySet<string> = new Set(["zufolge"]);

/** A statement and who is said to say so. */
export interface Attributed {
  readonly span: Span;
  /** Who it is, by the weighty words, and what is said. */
  readonly source: readonly CheckedWord[];
  readonly said: readonly CheckedWord[];
}

/** The statement that a segment attributes; nothing where it attributes none, or in a way that is not sure. */
export function readAttributed(
  materials: Materials,
  side: Side,
  segment: number,
): Attributed | undefined {
  const { text, language } = materials.versions[side];
  const { sources, speechVerbs } = lexiconOf(language);
  const tokens = materials.tokens[side][segment] ?? [];
  const cue = tokens.findIndex(
    ({ key }) => (speechVerbs.has(key) && !MORE_THAN_SAID.test(key)) || sources.has(key),
  );
  const token = tokens[cue];
  if (!token || (materials[side].quoted[segment] ?? []).length > 0) return undefined;
  const flags = findAttributions(text, tokens, { sources, speechVerbs: new Set([token.key]) });
  const opens = !flags.includes(true) && cue < LONGEST_OPENING;
  const isLast = cue === tokens.length - 1 && flags[cue - 1] !== true;
  const from = isLast ? startOfSpeaker(text, tokens) : tokens.length;
  const attribution = tokens.filter((_, i) => (opens ? i <= cue : flags[i] === true || i >= from));
  // "According" alone names nobody either; who is meant stands somewhere in the clause.
  if (attribution.at(-1) === token && sources.has(token.key))
    if (!POSTPOSITIONS.has(token.key)) return undefined;
  const span = spanOf(attribution);
  if (!span || attribution.length < FEWEST_WORDS) return undefined;
  const starts = new Set(attribution.map((one) => one.span.start));
  const isOnePlace = tokens.every(
    (one) => starts.has(one.span.start) || one.span.end <= span.start || one.span.start >= span.end,
  );
  if (!isOnePlace) return undefined;
  const words = (materials[side].words[segment] ?? []).filter(({ isSmall }) => !isSmall);
  return {
    span,
    source: words.filter((word) => starts.has(word.span.start)),
    said: words.filter((word) => !starts.has(word.span.start)),
  };
}

/** "…, the head gardener, Ruben Achterberg, said": who, and once more who, each between commas. */
function startOfSpeaker(text: string, tokens: readonly Token[]): number {
  let commas = 0;
  for (let at = tokens.length - 1; at > 0 && at > tokens.length - LONGEST_SPEAKER; at--) {
    if (!CLAUSE_END.test(text.slice(tokens[at - 1]?.span.end, tokens[at]?.span.start))) continue;
    if (++commas === COMMAS_OF_SPEAKER) return at;
  }
  return tokens.length;
}
