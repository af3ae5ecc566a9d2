/*
 * Whether words that are the same stand in quotation marks on one side only: what somebody said is the paper's own then, or
 * the other way round. Told only where the other side has no mark at all, and not of titles of books and ships, from which
 * houses take them.
 */
import type { Fact } from "../../model/comparison";
import { partitionPoint } from "../../model/partitionPoint";
import { otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import { slice, type Span } from "../../model/span";
import type { Token } from "../tokens";
import { type Materials, spanOf } from "./material";

/** A single word is a nickname. */
const FEWEST_WORDS = 2;

/** Of single ones those that are no apostrophes. */
const MARK = /["“”„‟«»‹›「」『』‘‚]|(?<![\p{L}\p{N}])'/u;
const SMALL = /^\p{Ll}/u;

/** The facts about the quotation marks of a verbatim match. */
export function checkMarks(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  return SIDES.flatMap((side) => {
    const far = otherSide(side);
    const quotations = segments[side].flatMap((segment) => materials[side].quoted[segment] ?? []);
    // What looks like a mark may be half of a broken character.
    if (quotations.length === 0 || hasMark(far) || SIDES.some(isDamaged)) return [];
    const own = tokensOf(side);
    const others = tokensOf(far);
    return quotations.flatMap((words): Fact[] => {
      if (words.length < FEWEST_WORDS || isTitle(words, side)) return [];
      if (materials[far].hasQuoted(words)) return [];
      // Word for word the same, they stand at the same place in the row.
      const from = own.findIndex(({ span }) => span.start === words[0]?.span.start);
      const [near, there] = [spanOf(words), spanOf(others.slice(from, from + words.length))];
      if (!near || !there) return [];
      return side === "a"
        ? [{ kind: "quote", change: "unquoted", at: { a: near, b: there } }]
        : [{ kind: "quote", change: "quoted", at: { a: there, b: near } }];
    });
  });

  function tokensOf(side: Side): readonly Token[] {
    return segments[side].flatMap((segment) => materials.tokens[side][segment] ?? []);
  }

  function piecesOf(side: Side): readonly Span[] {
    const { segments: all } = materials.versions[side];
    return segments[side].flatMap((segment) => all[segment]?.pieces ?? []);
  }

  function isDamaged(side: Side): boolean {
    const { notices } = materials.versions[side];
    return piecesOf(side).some((piece) => {
      const next = partitionPoint(
        notices.length,
        (i) => (notices[i]?.span.end ?? 0) <= piece.start,
      );
      return (notices[next]?.span.start ?? piece.end) < piece.end;
    });
  }

  function hasMark(side: Side): boolean {
    return piecesOf(side).some((piece) => MARK.test(slice(materials.versions[side].text, piece)));
  }

  function isTitle(words: readonly Token[], side: Side): boolean {
    const { text } = materials.versions[side];
    return !words.some(({ span }) => SMALL.test(text.slice(span.start, span.start + 2)));
  }
}
