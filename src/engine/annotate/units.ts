/*
 * The words of a match as an editor weighs them: a name is one whatever its length, so are an amount with its "million"
 * and an expression such as "stepped down".
 */
import type { SegmentKind, Version } from "../../model/comparison";
import type { Matter } from "../align/matter";
import type { Mention, Term } from "../align/terms";
import { lexiconOf } from "../lexicon/lexicon";
import { numeralsOf } from "../lexicon/numerals/numerals";
import { standInOneName } from "../names";
import type { Token } from "../tokens";

/** Words that are weighed as one. */
export interface Unit {
  readonly kind: "name" | "figure" | "word" | "common" | "small" | "sign";
  /** Tokens of the match, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
  /** Too common to tell a story by, and yet written with a capital inside a sentence: "Monday", "May". */
  readonly isCapital: boolean;
  /** Index of the segment. */
  readonly segment: number;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Many papers set every word of a head with a capital. */
const HEADS: ReadonlySet<SegmentKind | undefined> = new Set(["headline", "subhead"]);

/** The units of some segments of a version, in order; together they cover all tokens. */
export function readUnits(
  version: Version,
  segments: readonly number[],
  tokens: readonly (readonly Token[])[],
  mentions: readonly (readonly Mention[])[],
  { terms, telling }: Pick<Matter, "terms" | "telling">,
): Unit[] {
  const { functionWords, commonWords } = lexiconOf(version.language);
  const numerals = numeralsOf(version.language);
  const units: Unit[] = [];
  let first = 0;
  for (const segment of segments) {
    const own = tokens[segment] ?? [];
    const isHead = HEADS.has(version.segments[segment]?.kind);
    let place = 0;
    for (const { term, span } of mentions[segment] ?? []) {
      const start = place;
      while (place < own.length && (own[place]?.span.end ?? 0) <= span.end) place++;
      const token = own[start];
      if (!token || place === start) continue;
      const plain = kindOf(token, term, place - start);
      const isCapital =
        (plain === "small" || plain === "common") && !isHead && hasCapital(own, start);
      const kind = isCapital ? "common" : plain;
      const last = units.at(-1);
      const joins = last?.segment === segment && start > 0 && isOne(last, own, start, kind, term);
      if (joins)
        units[units.length - 1] = { ...last, end: first + place, terms: [...last.terms, term] };
      else
        units.push({
          kind,
          start: first + start,
          end: first + place,
          terms: [term],
          isCapital,
          segment,
        });
    }
    first += own.length;
  }
  return units;

  function kindOf({ kind, key }: Token, term: Term, length: number): Unit["kind"] {
    if (kind === "sign") return "sign";
    if (length > 1) return "word";
    if (terms[term]?.startsWith("#")) return "figure";
    if (functionWords.has(key)) return "small";
    if (telling.has(term)) return "name";
    return commonWords.has(key) ? "common" : "word";
  }

  /** Whether a word is written with a capital that no stop and no quotation mark before it accounts for. */
  function hasCapital(own: readonly Token[], place: number): boolean {
    const { text } = version;
    const [before, token] = [own[place - 1], own[place]];
    if (!before || !token || token.span.start - before.span.end !== 1) return false;
    return CAPITAL.test(text.slice(token.span.start, token.span.start + 2));
  }

  /** Whether the token at `place`, of the given kind, goes on with the unit before it. */
  function isOne(
    before: Unit,
    own: readonly Token[],
    place: number,
    kind: Unit["kind"],
    term: Term,
  ): boolean {
    const [last, token] = [own[place - 1], own[place]];
    if (!last || !token) return false;
    if (before.kind === "name" && kind === "name")
      return standInOneName(version.text, last.span, token.span);
    if (before.kind !== "figure") return false;
    if (kind === "figure") return token.kind === "word" && before.terms.at(-1) === term;
    return numerals.entries.get(token.key)?.scale !== undefined;
  }
}
