/*
 * The quotations of a match, and what of each stands in the quotations of the other side, however these are parted by
 * attributions and sentence ends.
 */
import { diffArrays } from "diff";
import { mapPair, otherSide, type Pair, type Side } from "../../model/pair";
import type { Span } from "../../model/span";
import { findWholes, type Whole } from "../annotate/wholes";
import { spellerOf } from "../lexicon/spelling";
import type { Token } from "../tokens";
import { type Materials, spanOf } from "./material";

/** A quotation parted otherwise is found again by so many of its words, in their order. */
const LEAST_IN_PLACE = 0.5;

/** A quotation, or the part of it that one segment holds. */
export interface Quoted {
  readonly words: readonly Token[];
  readonly span: Span;
  /** Its words that the other side's quotations do not have in this order. */
  readonly changed: readonly Span[];
  /** Where the other side's quotations, which may be parted otherwise, say the same in much the same words. */
  readonly counterpart?: Span;
}

/** What was read of each match of a comparison: several checks ask for it. */
const known = new WeakMap<Materials, Map<Pair<readonly number[]>, Pair<readonly Quoted[]>>>();

/** The quotations of the match's segments, each with what of it the other side's quotations do not have in this order. */
export function readQuoted(
  materials: Materials,
  segments: Pair<readonly number[]>,
): Pair<readonly Quoted[]> {
  const ofMatches =
    known.get(materials) ?? new Map<Pair<readonly number[]>, Pair<readonly Quoted[]>>();
  known.set(materials, ofMatches);
  const quoted = ofMatches.get(segments) ?? read(materials, segments);
  ofMatches.set(segments, quoted);
  return quoted;
}

function read(materials: Materials, segments: Pair<readonly number[]>): Pair<readonly Quoted[]> {
  const lists = mapPair(segments, (own, side) =>
    own.flatMap((segment) => materials[side].quoted[segment] ?? []),
  );
  if (lists.a.length === 0 && lists.b.length === 0) return { a: [], b: [] };
  const all = mapPair(lists, (own) => own.flat());
  const languages = mapPair(materials.versions, ({ language }) => language);
  const partner = findPartners(findWholes(all, languages), languages);
  return mapPair(lists, (own, side) => {
    let first = 0;
    return own.flatMap((tokens): Quoted[] => {
      const start = first;
      first += tokens.length;
      const span = spanOf(tokens);
      if (!span) return [];
      const changed = tokens
        .filter((_, i) => partner[side][start + i] === undefined)
        .map((token) => token.span);
      const counterpart = findCounterpart(side, start, first);
      return [{ words: tokens, span, changed, ...(counterpart && { counterpart }) }];
    });
  });

  /** What lies on the other side between the partners of what stands right before and behind the words `[start, end)`. */
  function findCounterpart(side: Side, start: number, end: number): Span | undefined {
    const far = partner[side];
    const own = far.slice(start, end).filter((place) => place !== undefined);
    if (own.length < (end - start) * LEAST_IN_PLACE) return undefined;
    const before = far.slice(0, start).findLast((place) => place !== undefined) ?? -1;
    const behind = far.slice(end).find((place) => place !== undefined);
    return spanOf(all[otherSide(side)].slice(before + 1, behind));
  }
}

/**
 * For each word of either side, the place of the same word on the other side in their longest common sequence. A figure of
 * the same worth is the same word here, and so is one in another spelling: a house may have its style inside quotation
 * marks, too.
 */
function findPartners(
  wholes: Pair<readonly Whole[]>,
  languages: Pair<string>,
): Pair<(number | undefined)[]> {
  const keys = mapPair(wholes, (own, side) => {
    const spell = spellerOf(languages[side]);
    return own.map(({ key }) => spell?.(key) ?? key);
  });
  const partner: Pair<(number | undefined)[]> = { a: [], b: [] };
  let [a, b] = [0, 0];
  const take = (side: Side, count: number, places: readonly (number | undefined)[]): void => {
    for (let i = 0; i < count; i++) partner[side].push(places[Math.min(i, places.length - 1)]);
  };
  for (const { added, removed, value } of diffArrays(keys.a, keys.b))
    for (let i = 0; i < value.length; i++) {
      const ofA = added ? 0 : (wholes.a[a]?.tokens.length ?? 0);
      const ofB = removed ? 0 : (wholes.b[b]?.tokens.length ?? 0);
      const start = { a: partner.a.length, b: partner.b.length };
      const isSame = !added && !removed;
      take("a", ofA, isSame ? Array.from({ length: ofB }, (_, n) => start.b + n) : []);
      take("b", ofB, isSame ? Array.from({ length: ofA }, (_, n) => start.a + n) : []);
      if (!added) a++;
      if (!removed) b++;
    }
  return partner;
}
