/*
 * Every invariant of a Comparison in one place. A broken one is a bug of the engine, so it throws and names the promise.
 * Runs in tests over fixtures and arbitrary input; the engine itself does not call it.
 */
import type { Comparison, Group, Match, Version } from "../model/comparison";
import { otherSide, type Side, SIDES } from "../model/pair";
import { slice, type Span } from "../model/span";
import { checkKept, checkKeptInMatch } from "./checkKept";
import { checkStory } from "./checkStory";
import { checkSpan, insist } from "./promises";

const WHITE = /\s/u;

/** Throws an Error that names the first broken promise of `comparison`; returns nothing when all hold. */
export function check(comparison: Comparison): void {
  for (const side of SIDES) {
    checkSegments(comparison.versions[side], side);
    checkNotices(comparison.versions[side], side);
    checkMembership(comparison, side);
  }
  checkOrder(comparison.groups);
  for (const group of comparison.groups) {
    if (group.relation === "only") checkUnmatched(group);
    else checkMatch(comparison, group);
  }
  checkMoves(comparison.groups);
  checkKept(comparison);
  checkStory(comparison);
}

function checkSegments({ text, segments }: Version, side: Side): void {
  const covered = new Uint8Array(text.length);
  let last = -1;
  let paragraph = 0;
  for (const [index, segment] of segments.entries()) {
    const name = `segment ${index} of ${side}`;
    const first = segment.pieces[0];
    insist(first !== undefined, `${name} has a piece`);
    insist(first.start > last, `${name} stands in document order`);
    insist(segment.paragraph >= paragraph, `the paragraph of ${name} does not fall back`);
    last = first.start;
    paragraph = segment.paragraph;
    let end = 0;
    for (const piece of segment.pieces) {
      checkSpan(piece, text, `a piece of ${name}`);
      insist(piece.start >= end, `the pieces of ${name} are in order`);
      end = piece.end;
      const edges = text.charAt(piece.start) + text.charAt(piece.end - 1);
      insist(!WHITE.test(edges), `a piece of ${name} has no white space at its ends`);
      for (let i = piece.start; i < piece.end; i++) {
        insist(covered[i] === 0, `pieces do not overlap (at ${i} of ${side})`);
        covered[i] = 1;
      }
    }
  }
  for (let i = 0; i < text.length; i++)
    insist(
      covered[i] === 1 || WHITE.test(text.charAt(i)),
      `character ${i} of ${side} is in a piece`,
    );
}

function checkNotices({ text, segments, notices }: Version, side: Side): void {
  const owner = new Int32Array(text.length).fill(-1);
  for (const [index, { pieces }] of segments.entries())
    for (const { start, end } of pieces) owner.fill(index, start, end);
  let end = 0;
  for (const [index, { span, reading }] of notices.entries()) {
    const name = `notice ${index} of ${side}`;
    checkSpan(span, text, name);
    insist(span.start >= end, `${name} stands behind the one before`);
    end = span.end;
    insist(
      owner[span.start] !== -1 && owner[span.start] === owner[span.end - 1],
      `${name} starts and ends in pieces of one segment`,
    );
    insist(reading !== slice(text, span), `${name} reads as other than what is written`);
  }
}

function checkMembership({ versions, groups }: Comparison, side: Side): void {
  const seen = new Uint8Array(versions[side].segments.length);
  for (const group of groups) {
    let last = -1;
    for (const segment of group.segments[side]) {
      insist(segment > last, `a group's segments of ${side} ascend`);
      insist(seen[segment] === 0, `segment ${segment} of ${side} is in one group only`);
      seen[segment] = 1;
      last = segment;
    }
  }
  insist(
    seen.every((count) => count === 1),
    `every segment of ${side} is in a group`,
  );
}

function checkOrder(groups: readonly Group[]): void {
  let last = -1;
  const placeOfB = new Map<number, number>();
  for (const [place, { segments }] of groups.entries()) {
    const [first] = segments.a;
    if (first !== undefined) {
      insist(first > last, "groups stand in the order of a's segments");
      last = first;
    }
    for (const segment of segments.b) placeOfB.set(segment, place);
  }
  for (const [place, { segments }] of groups.entries()) {
    const [own] = segments.b;
    if (segments.a.length > 0 || own === undefined) continue;
    let expected = placeOfB.get(own - 1) ?? -1;
    // Other followers of the same group may stand between, none of which has segments in a.
    while (expected + 1 < place && groups[expected + 1]?.segments.a.length === 0) expected++;
    insist(expected + 1 === place, "a group of b follows the group of the segment before it");
  }
}

function checkUnmatched({ segments }: Group): void {
  const total = segments.a.length + segments.b.length;
  insist(total === 1, "an unmatched group holds one segment of one side");
}

function checkMatch({ versions }: Comparison, match: Match): void {
  insist(match.similarity >= 0 && match.similarity <= 1, "similarity lies between 0 and 1");
  for (const side of SIDES) {
    insist(match.segments[side].length > 0, "a match has segments on both sides");
    let end = 0;
    for (const { span } of match.marks[side]) {
      checkSpan(span, versions[side].text, "a mark");
      insist(span.start >= end, "marks are in order and do not overlap");
      end = span.end;
      insist(
        match.segments[side].some((segment) => holdsPart(versions[side], segment, span)),
        "a mark lies in a segment of its match",
      );
    }
    checkPartners(match, side);
    if (match.relation === "verbatim")
      insist(
        match.marks[side].length === 0 &&
          match.reasons.length === 0 &&
          match.facts.every(({ change }) => change === "quoted" || change === "unquoted"),
        "a verbatim match has no marks, no reasons and no facts but that quotation marks came or went",
      );
  }
  if (match.styleOnly)
    insist(
      match.relation === "paraphrase" &&
        match.facts.length === 0 &&
        SIDES.every((side) =>
          match.marks[side].every(({ kind }) => kind === "style" || kind === "kept"),
        ),
      "what differs in style only is no verbatim match, has no fact and no other marks",
    );
  checkKeptInMatch(match);
  for (const reason of match.reasons)
    for (const side of SIDES) {
      if (reason.kind === "neighbours") continue;
      checkSpan(reason.at[side], versions[side].text, "the place of a reason");
      insist(
        match.segments[side].some((segment) => holdsPart(versions[side], segment, reason.at[side])),
        "a reason lies in a segment of its match",
      );
    }
  for (const { at } of match.facts)
    for (const side of SIDES) {
      const span = at[side];
      if (span) checkSpan(span, versions[side].text, "the place of a fact");
      else insist(at[otherSide(side)] !== undefined, "a fact has a place");
    }
}

/** What stands for a mark is marked as reworded itself and stands for that mark: partners come in twos. */
function checkPartners({ marks }: Match, side: Side): void {
  const far = new Map(
    marks[otherSide(side)].flatMap((mark) =>
      mark.kind === "reworded" ? [[mark.span.start, mark] as const] : [],
    ),
  );
  for (const { kind, span, partner } of marks[side]) {
    insist((kind === "reworded") === (partner !== undefined), "reworded marks alone have partners");
    if (partner === undefined) continue;
    const other = far.get(partner.start);
    insist(
      other !== undefined && areEqual(other.span, partner),
      "the partner of a reworded mark is a reworded mark of the other side",
    );
    insist(
      other.partner !== undefined && areEqual(other.partner, span),
      "reworded marks are each other's partners",
    );
  }
}

function areEqual(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function holdsPart(version: Version, segment: number, { start, end }: Span): boolean {
  return (version.segments[segment]?.pieces ?? []).some(
    (piece) => piece.start < end && start < piece.end,
  );
}

/** With the moved links taken out, each of the others lies wholly before the next on both sides. */
function checkMoves(groups: readonly Group[]): void {
  let ends = { a: -1, b: -1 };
  for (const group of groups) {
    if (group.relation === "only" || group.moved) continue;
    for (const side of SIDES)
      insist(
        (group.segments[side][0] ?? 0) > ends[side],
        "links that did not move keep their order",
      );
    ends = { a: group.segments.a.at(-1) ?? 0, b: group.segments.b.at(-1) ?? 0 };
  }
}
