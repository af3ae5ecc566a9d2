/*
 * Which links are moves. A move is not a property of one link: of two links that cross, one has stayed. An editor sees
 * the fewest moves that explain the order, so the moved links are the smallest set whose removal leaves the rest in one
 * order on both sides, and among such sets the one with the least text: a heaviest chain (longest increasing subsequence,
 * Fredman 1975, on a Fenwick tree) of links, each of which lies wholly before the next on both sides.
 */
import type { Pair } from "../../model/pair";

/** A link with the text it carries, in characters other than white space. */
export interface Weighed {
  readonly segments: Pair<readonly number[]>;
  readonly characters: number;
}

interface Chain {
  readonly links: number;
  readonly characters: number;
  readonly last: number;
}

const EMPTY_CHAIN: Chain = { links: 0, characters: 0, last: -1 };

/** The numbers of the links that moved, ascending. Links may come in any order. */
export function findTranspositions(links: readonly Weighed[]): number[] {
  const byStart = links
    .map((_, i) => i)
    .sort((one, other) => startA(one) - startA(other) || one - other);
  const byEnd = links.map((_, i) => i).sort((one, other) => endA(one) - endA(other) || one - other);
  const size = links.reduce((most, _, i) => Math.max(most, endB(i)), 0) + 1;
  const best = createPrefixBest(size);
  const chains: Chain[] = [];
  const before: number[] = [];
  let closed = 0;
  for (const link of byStart) {
    for (; closed < byEnd.length; closed++) {
      const done = byEnd[closed];
      if (done === undefined || endA(done) >= startA(link)) break;
      best.offer(endB(done), chains[done] ?? EMPTY_CHAIN);
    }
    const chain = best.below(startB(link));
    before[link] = chain.last;
    chains[link] = {
      links: chain.links + 1,
      characters: chain.characters + (links[link]?.characters ?? 0),
      last: link,
    };
  }
  let end = chains.reduce(
    (longest, chain) => (isBetter(chain, longest) ? chain : longest),
    EMPTY_CHAIN,
  ).last;
  const kept = new Set<number>();
  while (end >= 0) {
    kept.add(end);
    end = before[end] ?? -1;
  }
  return links.map((_, i) => i).filter((i) => !kept.has(i));

  function startA(link: number): number {
    return links[link]?.segments.a[0] ?? 0;
  }
  function endA(link: number): number {
    return links[link]?.segments.a.at(-1) ?? 0;
  }
  function startB(link: number): number {
    return links[link]?.segments.b[0] ?? 0;
  }
  function endB(link: number): number {
    return links[link]?.segments.b.at(-1) ?? 0;
  }
}

function isBetter(one: Chain, other: Chain): boolean {
  return (
    one.links > other.links || (one.links === other.links && one.characters > other.characters)
  );
}

/** A Fenwick tree over positions in b: the best chain that ends before a position. */
function createPrefixBest(size: number): {
  readonly offer: (position: number, chain: Chain) => void;
  readonly below: (position: number) => Chain;
} {
  const tree: Chain[] = Array.from({ length: size + 1 }, () => EMPTY_CHAIN);
  return {
    offer(position, chain) {
      for (let i = position + 1; i <= size; i += i & -i) {
        const held = tree[i];
        if (held && isBetter(chain, held)) tree[i] = chain;
      }
    },
    below(position) {
      let best = EMPTY_CHAIN;
      for (let i = position; i > 0; i -= i & -i) {
        const held = tree[i];
        if (held && isBetter(held, best)) best = held;
      }
      return best;
    },
  };
}
