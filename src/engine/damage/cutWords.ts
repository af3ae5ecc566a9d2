/*
 * Words that a line end cut in two ("bombard-⏎ment"). A hyphen at a line end may belong to the word ("well-⏎known"), so
 * the halves are joined only where the whole word stands elsewhere in either text and the hyphenated one does not.
 *
 * False friends: figures (1-⏎3), names and abbreviations (Smith-⏎Jones, X-⏎ray): the hyphen stands between small letters.
 * A soft hyphen says itself that it is none of the word's.
 */
import type { Notice } from "../../model/comparison";
import type { Span } from "../../model/span";
import type { Token } from "../tokens";
import type { Reread } from "./reread";

const CUT = /^[-‐][^\S\n\r]*[\n\r]\s*$/u;
const SOFT_CUT = /^\u00AD?[^\S\n\r]*[\n\r]\s*$/u;
const SOFT_HYPHEN = "\u00AD";
const SMALL = /^\p{Ll}$/u;
const COMPOUND = /\p{L}+(?:[-‐]\p{L}+)+/gu;

/** What the two texts say elsewhere. */
export interface Elsewhere {
  readonly words: ReadonlySet<string>;
  /** Whether the two stand joined by a hyphen somewhere, in lower case. */
  readonly isCompound: (left: string, right: string) => boolean;
}

/** Reads the hyphenated words of the texts, once and only when first asked. */
export function rememberCompounds(texts: readonly string[]): Elsewhere["isCompound"] {
  let compounds: Set<string> | undefined;
  return (left, right) => {
    compounds ??= new Set(texts.flatMap(collectCompounds));
    return compounds.has(`${left}-${right}`);
  };
}

/** Each two neighbours of a compound: of "state-of-the-art", state-of, of-the and the-art. */
function collectCompounds(text: string): string[] {
  return (text.match(COMPOUND) ?? []).flatMap((compound) => {
    const parts = compound.toLowerCase().split(/[-‐]/u);
    return parts.slice(1).map((part, i) => `${parts[i] ?? ""}-${part}`);
  });
}

/** The tokens of one segment with cut words joined; `pieces` are the segment's. */
export function joinCutWords(
  text: string,
  pieces: readonly Span[],
  tokens: readonly Token[],
  elsewhere: Elsewhere,
): Reread {
  if (!tokens.some((token, i) => mayBeCut(text, token, tokens[i + 1])))
    return { tokens, notices: [] };
  const joined: Token[] = [];
  const notices: Notice[] = [];
  for (const next of tokens) {
    const last = joined.at(-1);
    if (!last || !mayBeCut(text, last, next) || !isCut(text, pieces, last, next, elsewhere)) {
      joined.push(next);
      continue;
    }
    const span = { start: last.span.start, end: next.span.end };
    joined[joined.length - 1] = { kind: "word", span, key: last.key + next.key };
    const earlier = notices.at(-1);
    const isLonger = earlier?.span.start === span.start;
    const head = isLonger ? earlier?.reading : text.slice(last.span.start, last.span.end);
    const reading = `${head ?? ""}${text.slice(next.span.start, next.span.end)}`.replaceAll(
      SOFT_HYPHEN,
      "",
    );
    if (isLonger) notices.pop();
    notices.push({ kind: "cut", span, reading });
  }
  return { tokens: joined, notices };
}

/** A quick look: a hyphen behind one word, another word after. */
function mayBeCut(text: string, last: Token, next: Token | undefined): boolean {
  if (last.kind !== "word" || next?.kind !== "word" || next.span.start - last.span.end < 1)
    return false;
  const hyphen = text.charAt(last.span.end);
  return (
    hyphen === "-" ||
    hyphen === "‐" ||
    hyphen === SOFT_HYPHEN ||
    text.charAt(last.span.end - 1) === SOFT_HYPHEN
  );
}

function isCut(
  text: string,
  pieces: readonly Span[],
  last: Token,
  next: Token,
  { words, isCompound }: Elsewhere,
): boolean {
  const between = readBetween(text, pieces, last.span.end, next.span.start);
  const before = text.charAt(last.span.end - 1);
  if (SOFT_CUT.test(between) && (before === SOFT_HYPHEN || between.startsWith(SOFT_HYPHEN)))
    return true;
  return (
    CUT.test(between) &&
    SMALL.test(before) &&
    SMALL.test(text.charAt(next.span.start)) &&
    words.has(last.key + next.key) &&
    !isCompound(last.key, next.key)
  );
}

/** The segment's own text between two offsets: furniture between two pieces is a line end, no more. */
function readBetween(text: string, pieces: readonly Span[], from: number, to: number): string {
  const piece = pieces.findIndex(({ start, end }) => start <= from && from <= end);
  const [own, following] = pieces.slice(piece, piece + 2);
  if (!own || !following || to <= own.end || to < following.start) return text.slice(from, to);
  return `${text.slice(from, own.end)}\n${text.slice(following.start, to)}`;
}
