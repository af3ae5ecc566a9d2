import type { Group, Match, Unmatched, Version } from "../model/comparison";
import type { Pair, Side } from "../model/pair";

/**
 * All groups of a comparison in reading order: those with segments in a by the first of them; a segment that stands in
 * b only after the group of the segment before it in b, or at the very start where there is none before it.
 */
export function orderGroups(versions: Pair<Version>, matches: readonly Match[]): Group[] {
  const withA: Group[] = [...matches, ...onlyIn("a", versions, matches)].sort(
    (one, other) => (one.segments.a[0] ?? 0) - (other.segments.a[0] ?? 0),
  );
  /** The group with segments in a that a segment of b belongs to or, in b only, follows. */
  const leaderOfB = new Map<number, Group>();
  for (const group of withA) for (const segment of group.segments.b) leaderOfB.set(segment, group);

  const opening: Group[] = [];
  const followers = new Map<Group, Group[]>();
  for (const group of onlyIn("b", versions, matches)) {
    const [segment = 0] = group.segments.b;
    const leader = leaderOfB.get(segment - 1);
    if (leader) {
      leaderOfB.set(segment, leader);
      const list = followers.get(leader);
      if (list) list.push(group);
      else followers.set(leader, [group]);
    } else opening.push(group);
  }
  return [...opening, ...withA.flatMap((group) => [group, ...(followers.get(group) ?? [])])];
}

function onlyIn(side: Side, versions: Pair<Version>, matches: readonly Match[]): Unmatched[] {
  const matched = new Set(matches.flatMap(({ segments }) => segments[side]));
  const unmatched: Unmatched[] = [];
  for (const index of versions[side].segments.keys()) {
    if (matched.has(index)) continue;
    const segments = side === "a" ? { a: [index], b: [] } : { a: [], b: [index] };
    unmatched.push({ relation: "only", segments });
  }
  return unmatched;
}
