/*
 * Who says it, apart from what is said: "according to his attorney, Wilma Penhallow", "said Halvard Moen, the skipper".
 * A speaker's name stands in every sentence the speaker is quoted in, and links none of them.
 */
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../tokens";

/** A clause with more words than this says something besides who speaks. */
const LONGEST_SPEAKER = 8;

/** What parts the speaker from the statement. */
const BOUNDARY = /[,;:.!?…«»“”„"()–—\n]|\s-\s/u;

/** What goes on in quotation marks is said, not who says it. */
const QUOTE = /["«»“”„]/u;

/** For each token of a segment, whether it belongs to an attribution. */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  { speechVerbs, sources }: Pick<Lexicon, "speechVerbs" | "sources">,
): readonly boolean[] {
  const clauses = splitClauses(text, tokens);
  const attributes = tokens.map(() => false);
  for (const [n, { start, end }] of clauses.entries()) {
    const cue = tokens.findIndex(
      ({ key }, i) => i >= start && i < end && (speechVerbs.has(key) || sources.has(key)),
    );
    if (cue < 0) continue;
    if (end - start <= LONGEST_SPEAKER) {
      attributes.fill(true, start, end);
      // "…, said Moen, the skipper": what names the speaker once more goes with him.
      const next = clauses[n + 1];
      const isLast = n + 2 >= clauses.length;
      if (next && isLast && n > 0 && isApposition(next))
        attributes.fill(true, next.start, next.end);
    } else if (cue - start < LONGEST_SPEAKER && cue > start) attributes.fill(true, start, cue + 1);
  }
  return attributes.every(Boolean) ? attributes.map(() => false) : attributes;

  function isApposition({ start, end }: Clause): boolean {
    const before = text.slice(tokens[start - 1]?.span.end, tokens[start]?.span.start);
    return end - start <= LONGEST_SPEAKER && !QUOTE.test(before);
  }
}

interface Clause {
  readonly start: number;
  readonly end: number;
}

function splitClauses(text: string, tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (before && token && !BOUNDARY.test(text.slice(before.span.end, token.span.start))) continue;
    clauses.push({ start, end: i });
    start = i;
  }
  return clauses;
}
