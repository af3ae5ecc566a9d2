/*
 * Word-level marks of one match.
 *
 *   The mayor [called/termed] the plan “a gift to the valley”{ on Friday}.
 *
 * called and termed are reworded, on Friday is unique, "a gift to the valley" is kept; mayor and plan stay unmarked.
 *
 * Tokens are diffed by key with jsdiff's diffArrays, never as strings, so that spans stay exact and a figure is one
 * token. The diff is then made readable: a small word that both texts happen to share between two changes ("of", "the")
 * is no agreement, and marking it as such would make confetti of a paraphrase.
 */
import { diffArrays } from "diff";
import type { Mark } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import type { Token } from "../tokens";

/** Fewer shared words in a row are chance in a reworded sentence ("the end of the"), not a kept phrase. */
const SHORTEST_KEPT_RUN = 4;

/**
 * The diff takes time with tokens times edits. A sentence needs a few thousand steps; a text without a single stop could
 * need billions, and is then marked as reworded from end to end.
 */
const MOST_WORK = 4_000_000;
const LEAST_EDITS = 100;

/** A stretch of both token lists: the same on both sides, or different (either side may then be empty). */
interface Stretch {
  readonly same: boolean;
  readonly tokens: Pair<readonly Token[]>;
}

/**
 * The marks of a match that is not verbatim, from the tokens of its segments in order; `small` tells function words by
 * key. Both lists ascend. A mark may reach across a piece's end: what stands between pieces belongs to other segments.
 */
export function markWords(
  tokens: Pair<readonly Token[]>,
  small: ReadonlySet<string>,
): Pair<Mark[]> {
  const marks: Pair<Mark[]> = { a: [], b: [] };
  for (const { same, tokens: run } of swallowIslands(diffTokens(tokens), small)) {
    if (same && run.a.length < SHORTEST_KEPT_RUN) continue;
    const isReworded = run.a.length > 0 && run.b.length > 0;
    const kind = same ? "kept" : isReworded ? "reworded" : "unique";
    mark(marks.a, kind, run.a);
    mark(marks.b, kind, run.b);
  }
  return marks;
}

function diffTokens(tokens: Pair<readonly Token[]>): Stretch[] {
  const keys = mapPair(tokens, (own) => own.map(({ key }) => key));
  const stretches: Stretch[] = [];
  let a = 0;
  let b = 0;
  const maxEditLength = Math.max(
    LEAST_EDITS,
    Math.floor(MOST_WORK / (keys.a.length + keys.b.length)),
  );
  const changes = diffArrays(keys.a, keys.b, { maxEditLength });
  if (!changes) return [{ same: false, tokens }];
  for (const { added, removed, value } of changes) {
    const ofA = added ? 0 : value.length;
    const ofB = removed ? 0 : value.length;
    const own = { a: tokens.a.slice(a, a + ofA), b: tokens.b.slice(b, b + ofB) };
    append(stretches, { same: !added && !removed, tokens: own });
    a += ofA;
    b += ofB;
  }
  return stretches;
}

function swallowIslands(stretches: readonly Stretch[], small: ReadonlySet<string>): Stretch[] {
  const readable: Stretch[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const isBetween = i > 0 && i < stretches.length - 1;
    const [only] = stretch.tokens.a;
    const isIsland =
      stretch.same &&
      isBetween &&
      stretch.tokens.a.length === 1 &&
      only !== undefined &&
      small.has(only.key);
    append(readable, isIsland ? { ...stretch, same: false } : stretch);
  }
  return readable;
}

/** Adds a stretch to the list, as part of the last one where both differ or both are the same. */
function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last?.same !== next.same) stretches.push(next);
  else
    stretches[stretches.length - 1] = {
      same: next.same,
      tokens: { a: [...last.tokens.a, ...next.tokens.a], b: [...last.tokens.b, ...next.tokens.b] },
    };
}

function mark(marks: Mark[], kind: Mark["kind"], run: readonly Token[]): void {
  const first = run[0];
  const last = run.at(-1);
  if (first && last) marks.push({ kind, span: { start: first.span.start, end: last.span.end } });
}
