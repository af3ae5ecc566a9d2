/*
 * Whether what stands in quotation marks is what was said. A quotation is compared with what the other side of its match
 * has in quotation marks, however that is parted by attributions and sentence ends:
 *
 *   altered    words changed inside the marks
 *   trimmed    words left off at an end, or where an ellipsis says so
 *   unquoted   told in the other version's own words
 *   quoted     the other version's own words, made into somebody's: the worst
 *
 * Neutral are punctuation, capitals and brackets, for words are compared by their keys.
 */
import type { Fact } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import type { Span } from "../../model/span";
import { type CheckedWord, heldBy, type Materials, spanOf } from "./material";
import { type Quoted, readQuoted } from "./quoted";

/** Quotations that share less than this of their weighty words are two, unless nothing else is left. */
const LEAST_ALIKE = 0.2;

/** So much of a quotation's weighty words stand in the other side's own words where it was told in these. */
const LEAST_TOLD = 0.3;

/** A word or two in quotation marks are a nickname or a title: they count as unquoted only word for word. */
const LONGEST_LABEL = 2;

/** A word or two at an end change a sentence ("Je suis …") rather than shorten it. */
const FEWEST_TRIMMED = 3;

/** The facts about the quotations of a match. */
export function checkQuotations(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const quoted = readQuoted(materials, segments);
  const all = mapPair(segments, (own, side) =>
    own.flatMap((segment) => materials[side].words[segment] ?? []),
  );
  // Kept, for each quotation is held against all of the other side: a link pinned by hand may have hundreds.
  const wordsOf = new Map<Quoted, readonly CheckedWord[]>();
  const termsOf = new Map<Quoted, ReadonlySet<number>>();
  const facts: Fact[] = [];
  const told: Pair<Span[]> = { a: [], b: [] };
  for (const side of SIDES)
    for (const one of quoted[side]) {
      const { changed, counterpart } = one;
      const far = otherSide(side);
      if (changed.length === 0 || !counterpart) continue;
      if (!quoted[far].some(({ span }) => holds(span, counterpart))) continue;
      told[side].push(one.span);
      told[far].push(counterpart);
      const at = side === "a" ? { a: one.span, b: counterpart } : { a: counterpart, b: one.span };
      facts.push({ kind: "quote", change: "altered", at });
    }
  const open = mapPair(quoted, (own, side) =>
    own.filter(
      (one) =>
        one.changed.some((word) => !told[side].some((span) => contains(span, word))) &&
        !materials[otherSide(side)].hasQuoted(one.words),
    ),
  );
  const partners = pairUp();
  for (const [a, b] of partners)
    add(leavesOnlyEnds(a, b) || leavesOnlyEnds(b, a) ? "trimmed" : "altered", "a", a.span, b.span);
  for (const side of SIDES)
    for (const one of open[side]) {
      if (partners.some(([a, b]) => a === one || b === one)) continue;
      const place = one.counterpart ?? findTold(one, side);
      if (!place) continue;
      const inOwnWords = side === "a" ? "unquoted" : "quoted";
      add(one.counterpart ? "altered" : inOwnWords, side, one.span, place);
    }
  return facts;

  function add(change: Fact["change"], side: Side, own: Span, far: Span): void {
    facts.push({
      kind: "quote",
      change,
      at: side === "a" ? { a: own, b: far } : { a: far, b: own },
    });
  }

  /** Quotations that stand for each other: those most alike first, then what is left, in order. */
  function pairUp(): (readonly [Quoted, Quoted])[] {
    const rated = open.a.flatMap((a) =>
      quoted.b.map((b) => ({ a, b, alike: (shareOf(a, b, "a") + shareOf(b, a, "b")) / 2 })),
    );
    for (const b of open.b)
      for (const a of quoted.a)
        if (!open.a.includes(a))
          rated.push({ a, b, alike: (shareOf(a, b, "a") + shareOf(b, a, "b")) / 2 });
    rated.sort(
      (one, other) =>
        other.alike - one.alike ||
        one.a.span.start - other.a.span.start ||
        one.b.span.start - other.b.span.start,
    );
    const taken = new Set<Quoted>();
    const pairs: (readonly [Quoted, Quoted])[] = [];
    const take = (a: Quoted, b: Quoted): void => {
      taken.add(a).add(b);
      pairs.push([a, b]);
    };
    for (const { a, b, alike } of rated)
      if (alike >= LEAST_ALIKE && !taken.has(a) && !taken.has(b)) take(a, b);
    const left = mapPair(open, (own) => own.filter((one) => !taken.has(one)));
    if (left.a.length === left.b.length)
      for (const [i, a] of left.a.entries()) {
        const b = left.b[i];
        if (b) take(a, b);
      }
    return pairs;
  }

  function shareOf(one: Quoted, other: Quoted, side: Side): number {
    return shareHeld(wordsIn(one, side), termsIn(other, otherSide(side)));
  }

  function wordsIn(one: Quoted, side: Side): readonly CheckedWord[] {
    const known = wordsOf.get(one);
    if (known !== undefined) return known;
    const { span } = one;
    const words = all[side].filter(
      (word) => word.span.start >= span.start && word.span.end <= span.end,
    );
    wordsOf.set(one, words);
    return words;
  }

  function termsIn(one: Quoted, side: Side): ReadonlySet<number> {
    const known = termsOf.get(one);
    if (known !== undefined) return known;
    const terms = new Set(wordsIn(one, side).map(({ term }) => term));
    termsOf.set(one, terms);
    return terms;
  }

  function shareHeld(
    words: readonly { readonly term: number; readonly isSmall: boolean }[],
    holders: ReadonlySet<number>,
  ): number {
    const weighty = words.some(({ isSmall }) => !isSmall)
      ? words.filter(({ isSmall }) => !isSmall)
      : words;
    if (weighty.length === 0) return 0;
    const held = weighty.reduce((sum, { term }) => sum + heldBy(term, holders, materials.kin), 0);
    return held / weighty.length;
  }

  /** Where the other version tells a quotation in its own words. */
  function findTold(one: Quoted, side: Side): Span | undefined {
    const far = otherSide(side);
    const own = all[far].filter(({ isQuoted }) => !isQuoted);
    const words = wordsIn(one, side);
    const share = shareHeld(words, new Set(own.map(({ term }) => term)));
    if (share < (one.words.length <= LONGEST_LABEL ? 1 : LEAST_TOLD)) return undefined;
    if (words.length < LONGEST_LABEL) return undefined;
    const terms = new Set(words.filter(({ isSmall }) => !isSmall).map(({ term }) => term));
    return spanOf(
      own.filter(({ term, isSmall }) => !isSmall && heldBy(term, terms, materials.kin) > 0),
    );
  }
}

function contains(span: Span, inner: Span): boolean {
  return span.start <= inner.start && inner.end <= span.end;
}

function holds(span: Span, part: Span): boolean {
  return contains(span, part) && (span.start < part.start || part.end < span.end);
}

/** Whether all that differs is that the longer has words before or behind what the shorter has. */
function leavesOnlyEnds(longer: Quoted, shorter: Quoted): boolean {
  if (shorter.changed.length > 0) return false;
  const lost = new Set(longer.changed);
  const isLost = longer.words.map(({ span }) => lost.has(span));
  const start = isLost.indexOf(false);
  const end = isLost.lastIndexOf(false) + 1;
  const cuts = [start, isLost.length - end].filter((words) => words > 0);
  return (
    start >= 0 &&
    cuts.every((words) => words >= FEWEST_TRIMMED) &&
    !isLost.slice(start, end).includes(true)
  );
}
