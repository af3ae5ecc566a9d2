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
import { diffArrays } from "diff";
import type { Fact } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import type { Span } from "../../model/span";
import type { Token } from "../tokens";
import { heldBy, type Materials, spanOf } from "./material";

/** Quotations that share less than this of their weighty words are two, unless nothing else is left. */
const LEAST_ALIKE = 0.2;

/** So much of a quotation's weighty words stand in the other side's own words where it was told in these. */
const LEAST_TOLD = 0.3;

/** A word or two in quotation marks are a nickname or a title: they count as unquoted only word for word. */
const LONGEST_LABEL = 2;

/** A word or two at an end change a sentence ("Je suis …") rather than shorten it. */
const FEWEST_TRIMMED = 3;

/** A quotation, or the part of it that one segment holds. */
interface Quoted {
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly span: Span;
  /** Places of its words that the other side's quotations do not have. */
  readonly changed: readonly number[];
}

/** The facts about the quotations of a match. */
export function checkQuotations(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const quoted = readQuoted(materials, segments);
  const open = mapPair(quoted, (own, side) =>
    own.filter((one) => one.changed.length > 0 && !standsElsewhere(one, side)),
  );
  const facts: Fact[] = [];
  const partners = pairUp();
  for (const [a, b] of partners) facts.push(describe(a, b));
  for (const side of SIDES)
    for (const one of open[side]) {
      if (partners.some(([a, b]) => a === one || b === one)) continue;
      const told = findTold(one, side);
      if (told)
        facts.push({
          kind: "quote",
          change: side === "a" ? "unquoted" : "quoted",
          at: side === "a" ? { a: one.span, b: told } : { a: told, b: one.span },
        });
    }
  return facts;

  /** Word for word in a quotation of the other version that another match holds: moved, not changed. */
  function standsElsewhere({ keys }: Quoted, side: Side): boolean {
    if (keys.length <= LONGEST_LABEL) return false;
    const own = ` ${keys.join(" ")} `;
    return materials[otherSide(side)].quoted.some((lists) =>
      lists.some((list) => ` ${list.map(({ key }) => key).join(" ")} `.includes(own)),
    );
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

  function wordsIn({ span }: Quoted, side: Side) {
    return segments[side]
      .flatMap((segment) => materials[side].words[segment] ?? [])
      .filter((word) => word.span.start >= span.start && word.span.end <= span.end);
  }

  function termsIn(one: Quoted, side: Side): ReadonlySet<number> {
    return new Set(wordsIn(one, side).map(({ term }) => term));
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

  function describe(a: Quoted, b: Quoted): Fact {
    const isTrimmed = leavesOnlyEnds(a, b) || leavesOnlyEnds(b, a);
    return {
      kind: "quote",
      change: isTrimmed ? "trimmed" : "altered",
      at: { a: a.span, b: b.span },
    };
  }

  /** Where the other version tells a quotation in its own words. */
  function findTold(one: Quoted, side: Side): Span | undefined {
    const far = otherSide(side);
    const own = segments[far]
      .flatMap((segment) => materials[far].words[segment] ?? [])
      .filter(({ isQuoted }) => !isQuoted);
    const words = wordsIn(one, side);
    const share = shareHeld(words, new Set(own.map(({ term }) => term)));
    if (share < (one.keys.length <= LONGEST_LABEL ? 1 : LEAST_TOLD)) return undefined;
    if (words.length < LONGEST_LABEL) return undefined;
    const terms = new Set(words.filter(({ isSmall }) => !isSmall).map(({ term }) => term));
    return spanOf(
      own.filter(({ term, isSmall }) => !isSmall && heldBy(term, terms, materials.kin) > 0),
    );
  }
}

/** Whether all that differs is that the longer has words before or behind what the shorter has. */
function leavesOnlyEnds(longer: Quoted, shorter: Quoted): boolean {
  if (shorter.changed.length > 0) return false;
  const { length } = longer.keys;
  const lost = new Set(longer.changed);
  let start = 0;
  while (lost.has(start)) start++;
  let end = length;
  while (end > start && lost.has(end - 1)) end--;
  const cuts = [start, length - end].filter((words) => words > 0);
  return (
    start < end &&
    cuts.every((words) => words >= FEWEST_TRIMMED) &&
    longer.changed.every((place) => place < start || place >= end)
  );
}

/** The quotations of the match's segments, each with what of it the other side's quotations do not have in this order. */
function readQuoted(materials: Materials, segments: Pair<readonly number[]>): Pair<Quoted[]> {
  const lists = mapPair(segments, (own, side) =>
    own.flatMap((segment) => materials[side].quoted[segment] ?? []),
  );
  const keys = mapPair(lists, (own) => own.flatMap((tokens) => tokens.map(({ key }) => key)));
  const lost = { a: new Set<number>(), b: new Set<number>() };
  const place = { a: 0, b: 0 };
  for (const { added, removed, value } of diffArrays(keys.a, keys.b)) {
    for (const side of SIDES) {
      if (side === "a" ? added : removed) continue;
      if (added || removed) for (let i = 0; i < value.length; i++) lost[side].add(place[side] + i);
      place[side] += value.length;
    }
  }
  return mapPair(lists, (own, side) => {
    let first = 0;
    return own.flatMap((tokens): Quoted[] => {
      const start = first;
      first += tokens.length;
      const span = spanOf(tokens);
      if (!span) return [];
      const changed = [...tokens.keys()].filter((i) => lost[side].has(start + i));
      return [{ tokens, keys: tokens.map(({ key }) => key), span, changed }];
    });
  });
}
