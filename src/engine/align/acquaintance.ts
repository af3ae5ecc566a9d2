/*
 * Whether two stories are about the same event at all. Two reports of one genre share whole phrases ("it was not
 * immediately clear", "shares rose as much as"); what they do not share is names and figures. Two reports of one event,
 * however independent, do. The share of each story's names and figures that the other knows (geometric mean) tells them apart.
 */
import type { Side } from "../../model/pair";
import type { Kin } from "./kinship";
import type { Matter } from "./matter";
import type { Term } from "./terms";

/** Fewer names and figures than this (a fable, a short note) tell nothing; the stories then count as acquainted. */
const FEWEST_TELLING = 5;

/**
 * Measured on all pairs of stories in shared/gold and fixtures/: strangers share up to a seventh by chance, independent
 * reports of one event two fifths, versions of one story half and more.
 */
const STRANGERS = 0.14;
const ACQUAINTED = 0.32;

/** 0 for stories that have nothing to do with each other, 1 for versions of one story. */
export function measureAcquaintance(
  matter: Matter,
  kin: ReadonlyMap<Term, readonly Kin[]>,
): number {
  const stands = (side: Side, term: Term): boolean =>
    (matter.postings[side][term]?.length ?? 0) > 0;
  const count = { a: 0, b: 0 };
  const known = { a: 0, b: 0 };
  for (const term of matter.telling)
    for (const [side, far] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      if (!stands(side, term)) continue;
      count[side]++;
      if (
        stands(far, term) ||
        kin.get(term)?.some((one) => matter.telling.has(one.term) && stands(far, one.term))
      )
        known[side]++;
    }
  if (Math.min(count.a, count.b) < FEWEST_TELLING) return 1;
  const share = Math.sqrt((known.a / count.a) * (known.b / count.b));
  return Math.min(1, Math.max(0, (share - STRANGERS) / (ACQUAINTED - STRANGERS)));
}
