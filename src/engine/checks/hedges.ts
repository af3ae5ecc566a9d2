/*
 * The hedges of a segment, and what each of them hedges. Told apart from their false friends: the month of May and the
 * might of an army, "could not be reached", which says what was possible, "as soon as possible".
 */
import type { Span } from "../../model/span";
import type { Certainty } from "../lexicon/certainty";
import type { Token } from "../tokens";
import type { CheckedWord } from "./material";
import { CLAUSE_END } from "./turnedWords";

/** A word that leaves open what stands behind it, or says that it is so. */
export interface Hedge {
  readonly sort: "hedge" | "hearsay" | "sure";
  readonly key: string;
  readonly span: Span;
  /** The weighty words of its clause … */
  readonly clause: readonly CheckedWord[];
  /** … and those behind it, the nearest first; those before it where none are behind. */
  readonly hedged: readonly CheckedWord[];
  readonly isQuoted: boolean;
}

/** A segment as hedges are looked for in it, and what its language has of words that matter to them. */
interface Looked {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly CheckedWord[];
  readonly functionWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string> | undefined;
}

const CAPITAL = /^\p{Lu}/u;
const MODALS: ReadonlySet<string> = new Set(["may", "might", "could", "will"]);
/** Small words that may stand between a modal and its verb; any other makes it a noun, a month or a question. */
const AFTER_MODAL: ReadonlySet<string> = new Set(
  "be have also well yet even still soon now again only never already".split(" "),
);
/** Of these "could" says that they were possible, not that they are open. */
const ABILITY =
  /^(?:see|seen|hear|heard|smell|feel|felt|reach|reached|find|found|afford|tell|return|manage|walk|get|remember|only)$/u;
/** "More than it could cope with", "so that crews could pass", "all they could carry": behind these, too. */
const TO_THE_EXTENT: ReadonlySet<string> = new Set("than as so all what whatever how".split(" "));
/** … within so many words. */
const EXTENT = 4;
const ADJECTIVES =
  /^(?:apparent|possible|suspected|alleged|presumed|purported|posibles?|probables?)$/u;
/** "As soon as possible", "if possible", "it is possible", "por supuesto": not of the noun behind it. */
const NOT_BEFORE =
  /^(?:as|if|where|when|soon|is|was|be|it|every|all|best|worst|only|por|lo|es|era)$/u;
/** Before "might", these make it a strength. */
const MIGHTY =
  /^(?:the|its|their|his|her|of|full|all|military|naval|economic|political|financial)$/u;
/** "Perhaps forty" is a rough figure, no doubt. */
const ROUGHLY =
  /^(?:perhaps|maybe|possibly|probably|likely|vielleicht|wohl|quizás?|peut_être|может|возможно|може|можливо)$/u;
const CONDITIONS: ReadonlySet<string> = new Set(
  "if whether unless si wenn falls ob если ли бы якщо чи би".split(" "),
);
const CONTRACTED = /n't$/u;
const NEGATED_WITHIN = 2;

/** The hedges of a segment, and the words that are sure, in order; none for most segments. */
export function readHedges(
  { text, tokens, words, functionWords, negations }: Looked,
  { hedges, hearsay, openers, sure }: Certainty,
): Hedge[] {
  const found: Hedge[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const { key } = token;
    const joined = openers.has(key) ? `${key}_${tokens[at + 1]?.key ?? ""}` : key;
    for (const entry of joined === key ? [key] : [joined, key]) {
      const sort = sortOf(entry);
      if (!sort) continue;
      const last = entry === key ? at : at + 1;
      const span = { start: token.span.start, end: tokens[last]?.span.end ?? token.span.end };
      if (isFalseFriend(entry, at, last, span)) continue;
      // Under a condition nothing is said to be so, hedged or not.
      if (tokens.some((one) => CONDITIONS.has(one.key))) return [];
      const [from, to] = clauseAround(at, last);
      const [start, end] = [tokens[from]?.span.start ?? 0, tokens[to - 1]?.span.end ?? 0];
      const clause = words.filter(
        (word) =>
          !word.isSmall &&
          word.span.start >= start &&
          word.span.end <= end &&
          (word.span.end <= span.start || word.span.start >= span.end),
      );
      const behind = clause.filter((word) => word.span.start >= span.end);
      const isQuoted = words.some((one) => one.span.start === span.start && one.isQuoted);
      const hedged = behind.length > 0 ? behind : clause.toReversed();
      found.push({ sort, key: entry, span, clause, hedged, isQuoted });
      at = last;
      break;
    }
  }
  return found;

  function sortOf(entry: string): Hedge["sort"] | undefined {
    if (hedges.has(entry)) return "hedge";
    if (hearsay.has(entry)) return "hearsay";
    return sure.has(entry) ? "sure" : undefined;
  }

  function isFalseFriend(key: string, at: number, last: number, { start }: Span): boolean {
    const [before, next] = [tokens[at - 1], tokens[last + 1]];
    if (CAPITAL.test(text.charAt(start)) && (at > 0 || key === "may")) return true;
    if (tokens.slice(Math.max(0, at - NEGATED_WITHIN), at).some(isNegation)) return true;
    if (next && isNegation(next)) return true;
    if (key === "might" && MIGHTY.test(before?.key ?? "")) return true;
    if (MODALS.has(key)) return !next || !isVerbAfter(key, at, next);
    if (ROUGHLY.test(key) && next?.kind === "number") return true;
    if (ADJECTIVES.test(key) || key.startsWith("supuest"))
      return NOT_BEFORE.test(before?.key ?? "") || !isWeighty(next);
    if (key === "похоже" || key === "схоже") return next?.key === "на";
    // "Felt well": the only common use that is no guess.
    return key === "wohl" && tokens.some((one) => one.key.includes("fühl"));
  }

  function isVerbAfter(key: string, at: number, next: Token): boolean {
    if (key === "could" && saysPossible(at)) return false;
    return AFTER_MODAL.has(next.key) || (next.kind === "word" && !functionWords.has(next.key));
  }

  /** Whether the "could" at `at` says what was possible. */
  function saysPossible(at: number): boolean {
    const [next, after] = [tokens[at + 1]?.key ?? "", tokens[at + 2]?.key ?? ""];
    return (
      ABILITY.test(next) ||
      (next === "be" && ABILITY.test(after)) ||
      tokens.slice(Math.max(0, at - EXTENT), at).some((one) => TO_THE_EXTENT.has(one.key))
    );
  }

  function isWord({ kind, span }: Token): boolean {
    const word = words.find((one) => one.span.start === span.start);
    return kind === "word" && (!word || !word.isSmall || word.span.end > span.end);
  }

  function isWeighty(token: Token | undefined): boolean {
    return token !== undefined && isWord(token);
  }

  function isNegation({ key }: Token): boolean {
    return key === "pas" || CONTRACTED.test(key) || negations?.has(key) === true;
  }

  /** First token of the clause that holds the tokens from `at` to `last`, and the one behind its last. */
  function clauseAround(at: number, last: number): readonly [number, number] {
    let [from, to] = [at, last + 1];
    while (from > 0 && !endsBefore(from)) from--;
    while (to < tokens.length && !endsBefore(to)) to++;
    if (from < at || to > last + 1) return [from, to];
    // "The fire, probably, began": what stands between commas is of what follows.
    while (to < tokens.length && (to === last + 1 || !endsBefore(to))) to++;
    return [from, to];
  }

  function endsBefore(at: number): boolean {
    return CLAUSE_END.test(text.slice(tokens[at - 1]?.span.end, tokens[at]?.span.start));
  }
}
