/** Matter made by hand, for tests of what is read off it. */
import type { Matter } from "./matter";

/** Matter of two segments, one on each side, that hold the given terms, all of one weight and all telling. */
export function holdTerms(a: readonly string[], b: readonly string[]): Matter {
  const terms = [...new Set([...a, ...b])];
  const bagOf = (list: readonly string[]): number[] => list.map((term) => terms.indexOf(term));
  const postingsOf = (list: readonly string[]): number[][] =>
    terms.map((term) => (list.includes(term) ? [0] : []));
  return {
    terms,
    weights: new Float64Array(terms.length).fill(1),
    mentions: { a: [[]], b: [[]] },
    bags: { a: [bagOf(a)], b: [bagOf(b)] },
    masses: { a: Float64Array.of(a.length), b: Float64Array.of(b.length) },
    said: { a: [new Float64Array(a.length).fill(1)], b: [new Float64Array(b.length).fill(1)] },
    postings: { a: postingsOf(a), b: postingsOf(b) },
    telling: new Set(terms.keys()),
  };
}
