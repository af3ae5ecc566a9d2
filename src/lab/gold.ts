/**
 * Holds a person's judgement of a fixture beside ours. The two may cut the texts differently, so they are compared by the
 * letters they cover: a gold segment and one of ours are the same where they share more than half of the longer one.
 */
import type { Comparison, Segment } from "../model/comparison";
import { mapPair, type Pair, SIDES } from "../model/pair";

/** A stretch of a text in a person's words; an interrupted segment has several with one `seg`. */
export interface GoldRun {
  readonly seg: string;
  readonly kind: string;
  readonly text: string;
}

/** A person's judgement: every run of both texts in order, and which segments say the same. */
export interface Gold extends Pair<readonly GoldRun[]> {
  readonly about: string;
  readonly links: readonly {
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly relation: string;
    readonly moved: boolean;
  }[];
}

/** One line of the judgement beside what we made of it. */
export interface Verdict {
  readonly text: string;
  readonly state: "agreed" | "missed" | "wrong";
}

/** Each gold link and each of ours: agreed where both have it with the same relation and order. */
export function judgeLinks(comparison: Comparison, gold: Gold): readonly Verdict[] {
  const names = nameSegments(comparison, gold);
  const wanted = gold.links.map(({ a, b, relation, moved }) => write(a, b, relation, moved));
  const made = comparison.groups.flatMap((group) => {
    if (group.relation === "only") return [];
    const own = mapPair(group.segments, (list, side) =>
      list.map((segment) => names[side][segment] ?? "?"),
    );
    return [write(own.a, own.b, group.relation, group.moved)];
  });
  return [
    ...wanted.map((text): Verdict => ({ text, state: made.includes(text) ? "agreed" : "missed" })),
    ...made
      .filter((text) => !wanted.includes(text))
      .map((text): Verdict => ({ text, state: "wrong" })),
  ];
}

/** Each gold segment with its kind: agreed where ours covers the same letters and has the same kind. */
export function judgeKinds(comparison: Comparison, gold: Gold): readonly Verdict[] {
  const names = nameSegments(comparison, gold);
  return SIDES.flatMap((side) => {
    const kinds = new Map(gold[side].map(({ seg, kind }) => [seg, kind]));
    return [...kinds].map(([seg, kind]): Verdict => {
      const ours =
        comparison.versions[side].segments[names[side].indexOf(seg)]?.kind ?? "cut otherwise";
      return ours === kind
        ? { text: `${seg} ${kind}`, state: "agreed" }
        : { text: `${seg} ${kind}, ours: ${ours}`, state: "missed" };
    });
  });
}

function write(
  a: readonly string[],
  b: readonly string[],
  relation: string,
  moved: boolean,
): string {
  return `${a.join(" ")} · ${b.join(" ")} ${relation}${moved ? ", moved" : ""}`;
}

/** For each of our segments the gold segment it is, or "a12?" where none covers the same letters. */
function nameSegments(comparison: Comparison, gold: Gold): Pair<readonly string[]> {
  return mapPair(comparison.versions, ({ text, segments }, side) => {
    const owners = layGold(gold[side]);
    const sizes = tally(owners);
    const letters = countLetters(text);
    return segments.map((segment, index) => {
      const covered = coverLetters(segment, letters).map((letter) => owners[letter] ?? "");
      const same = [...tally(covered)].find(
        ([seg, shared]) => shared * 2 > Math.max(covered.length, sizes.get(seg) ?? 0),
      );
      return same?.[0] ?? `${side}${index + 1}?`;
    });
  });
}

/** How often each name occurs. */
function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** For each letter of a text, white space left out, the gold segment it is in. */
function layGold(runs: readonly GoldRun[]): readonly string[] {
  return runs.flatMap(({ seg, text }) =>
    Array.from({ length: text.replaceAll(/\s/gu, "").length }, () => seg),
  );
}

/** For each offset of a text, how many code units that are not white space come before it. */
function countLetters(text: string): readonly number[] {
  const counts = [0];
  for (let at = 0; at < text.length; at += 1) {
    counts.push((counts[at] ?? 0) + (/\s/u.test(text.charAt(at)) ? 0 : 1));
  }
  return counts;
}

function coverLetters({ pieces }: Segment, letters: readonly number[]): readonly number[] {
  return pieces.flatMap(({ start, end }) => {
    const from = letters[start] ?? 0;
    return Array.from({ length: (letters[end] ?? from) - from }, (_, index) => from + index);
  });
}
