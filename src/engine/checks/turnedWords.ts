/*
 * The words of a match with what turns them round: the "not" before them, and the clause they stand in. A clause ends at
 * a mark of the sentence.
 */
import type { Span } from "../../model/span";
import type { Polarity } from "../lexicon/polarity";
import type { Token } from "../tokens";
import type { CheckedWord } from "./material";

/** A word, and what turns it round. */
export interface TurnedWord {
  readonly word: CheckedWord;
  /** As written, in small letters. */
  readonly key: string;
  /** The "not" that denies it. */
  readonly negation?: Span;
}

/** What is said in a clause. */
export interface Clause {
  readonly words: readonly TurnedWord[];
  readonly negations: readonly Span[];
  /** Whether it denies or limits in a way that cannot be counted. */
  readonly isVeiled: boolean;
}

/** Words between a "not" and what it denies: "has not yet been seen". */
const REACH = 4;
/** Words between a verb and what it denies: "denied that she had ever known". */
const REACH_OF_VERB = 8;
/** What parts one clause from the next. */
export const CLAUSE_END = /[.,;:!?…()—–«»“”„"،؛؟]/u;
const CONTRACTED = /n't$/u;

/** From a "not" to the word it turns round, whichever comes first. */
export function spanOfTurned(negation: Span, word: Span): Span {
  return { start: Math.min(negation.start, word.start), end: Math.max(negation.end, word.end) };
}

/** Reads the clauses of a segment off its tokens and the words they are. */
export function readClauses(
  text: string,
  tokens: readonly Token[],
  words: readonly CheckedWord[],
  { negations, concord, veils, deniers, denied }: Polarity,
): Clause[] {
  const wordAt = new Map(words.map((word) => [word.span.start, word]));
  const clauses: { words: TurnedWord[]; negations: Span[]; isVeiled: boolean }[] = [];
  let isConcord = false;
  let open: { readonly span: Span; left: number } | undefined;
  let end: number | undefined;
  for (const [i, { key, span }] of tokens.entries()) {
    let clause = clauses.at(-1);
    if (!clause || (end !== undefined && CLAUSE_END.test(text.slice(end, span.start)))) {
      clause = { words: [], negations: [], isVeiled: false };
      clauses.push(clause);
      open = undefined;
      isConcord = false;
    }
    end = span.end;
    const denies = deniers.test(key) && denied.test(tokens[i + 1]?.key ?? "");
    if (negations.has(key) || CONTRACTED.test(key)) {
      const partner = isConcord || concord.has(key) ? clause.negations.at(-1) : undefined;
      if (!partner) clause.negations.push(span);
      open = { span: partner ?? span, left: REACH };
      isConcord = concord.has(key);
      continue;
    }
    if (!denies && veils.test(key)) clause.isVeiled = true;
    // The later words of an expression ("ruled out") weigh nothing of their own.
    const last = clause.words.at(-1)?.word;
    const word = wordAt.get(span.start) ?? (last && { ...last, span, isSmall: true });
    if (!word) continue;
    clause.words.push({ word, key, ...(open && open.left > 0 && { negation: open.span }) });
    if (open) open.left = word.isSmall ? open.left - 1 : 0;
    if (!denies) continue;
    clause.negations.push(span);
    open = { span, left: REACH_OF_VERB };
  }
  return clauses;
}
