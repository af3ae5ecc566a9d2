/*
 * Why segments were linked, told from the evidence that was weighed: names, figures and words that both sides have, words
 * of the one that may stand for words of the other. What was rare weighs most and comes first.
 */
import type { SharedReason } from "../../model/comparison";
import type { Pair } from "../../model/pair";
import type { Span } from "../../model/span";
import type { Kin } from "./kinship";
import type { Matter } from "./matter";
import type { Mention, Term } from "./terms";

/** Function words and words of every story are shared by any two sentences. */
const LEAST_WEIGHT = 0.25;
/** Words less alike than this are no swap that an editor would see as one. */
const LEAST_SWAP = 0.4;

interface Weighed {
  readonly reason: SharedReason;
  readonly weight: number;
}

/** The reasons for linking the two lists of segments, the weightiest first. */
export function explainLink(
  matter: Matter,
  kin: ReadonlyMap<Term, readonly Kin[]>,
  segments: Pair<readonly number[]>,
): SharedReason[] {
  const spans = { a: firstSpans("a"), b: firstSpans("b") };
  const found: Weighed[] = [];
  const used = new Set<Term>();
  for (const [term, span] of spans.a) {
    const other = spans.b.get(term);
    if (other) add(term, kindOf(term), { a: span, b: other }, 1);
  }
  for (const [term, span] of spans.a) {
    if (spans.b.has(term)) continue;
    const nearest = (kin.get(term) ?? [])
      .filter((one) => spans.b.has(one.term) && !spans.a.has(one.term) && !used.has(one.term))
      .reduce<Kin | undefined>(
        (best, one) => (one.degree > (best?.degree ?? 0) ? one : best),
        undefined,
      );
    const other = nearest && spans.b.get(nearest.term);
    if (!other || nearest.degree < LEAST_SWAP) continue;
    used.add(nearest.term);
    add(term, "swap", { a: span, b: other }, nearest.degree);
  }
  return found.toSorted((one, other) => other.weight - one.weight).map(({ reason }) => reason);

  function add(term: Term, kind: SharedReason["kind"], at: Pair<Span>, degree: number): void {
    const weight = (matter.weights[term] ?? 0) * degree;
    if (weight >= LEAST_WEIGHT) found.push({ reason: { kind, at }, weight });
  }

  function kindOf(term: Term): SharedReason["kind"] {
    if (matter.terms[term]?.startsWith("#")) return "figure";
    return matter.telling.has(term) ? "name" : "word";
  }

  /** Where each term of one side's segments is first mentioned. */
  function firstSpans(side: "a" | "b"): Map<Term, Span> {
    const first = new Map<Term, Span>();
    const mentions = segments[side].flatMap<Mention>(
      (segment) => matter.mentions[side][segment] ?? [],
    );
    for (const { term, span } of mentions) if (!first.has(term)) first.set(term, span);
    return first;
  }
}
