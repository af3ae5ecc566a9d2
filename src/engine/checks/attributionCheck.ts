/*
 * Whether a statement is still the same source's. Told is a statement that both sides put in somebody's mouth, and not in
 * the same; and one that a side states as a fact of its own, where nobody far or near in its paragraph is named as saying
 * so. A source that the other side names in another place ("Elliday Lines said it would", "Elliday Lines will") is kept.
 */
import type { Fact } from "../../model/comparison";
import { mapPair, otherSide, type Pair, type Side, SIDES } from "../../model/pair";
import type { Span } from "../../model/span";
import { certaintyOf } from "../lexicon/certainty";
import { type Attributed, readAttributed } from "./attributed";
import { type CheckedWord, heldBy, type Materials } from "./material";
import { readQuoted } from "./quoted";
import { areTwoPersons } from "./samePerson";
import { findSpeakers, type Speaker } from "./speakers";
import { isVoiced } from "./voices";

/** So much of the weighty words of either side must stand in the other for the two to be one statement … */
const LEAST_SAME = 0.6;
/** … which is of so many of them at least. */
const FEWEST_WORDS = 3;
/** A quotation is the same with a word or two changed; shorter ones are phrases that anybody uses. */
const LEAST_QUOTED = 0.75;
const SHORTEST_QUOTED = 4;
/** A source that is named by kin this near is named. */
const SAME_WORD = 0.6;
/** The facts about who says what a match says. */
export function checkAttributions(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const { versions, kin } = materials;
  const certainties = mapPair(versions, ({ language }) => certaintyOf(language));
  const another = findAnother();
  if (another) return [{ kind: "attribution", change: "altered", at: another }];
  for (const side of SIDES) {
    const far = otherSide(side);
    const [own, other] = [certainties[side], certainties[far]];
    if (!own || !other || !isBody(side) || !isBody(far)) continue;
    const attributed = segments[side].flatMap(
      (segment) => readAttributed(materials, side, segment) ?? [],
    );
    const [only] = attributed;
    if (!only || attributed.length > 1 || !isStated(only, far)) continue;
    if (isVoiced(materials, far, segments[far], other)) continue;
    return [
      side === "a"
        ? { kind: "attribution", change: "dropped", at: { a: only.span } }
        : { kind: "attribution", change: "added", at: { b: only.span } },
    ];
  }
  return [];

  /** What is the same on both sides and said by another. */
  function findAnother(): Pair<Span> | undefined {
    const { a, b } = mapPair(segments, (_, side) => speakerOf(side));
    if (!a || !b) return undefined;
    const isOther =
      typeof a.who === "number" || typeof b.who === "number"
        ? typeof a.who === "number" && typeof b.who === "number" && a.who !== b.who
        : areTwoPersons(materials, { a: a.who, b: b.who });
    return isOther && isKept({ a, b }) ? { a: a.span, b: b.span } : undefined;
  }

  /** The one speaker of a side; none where there are several. */
  function speakerOf(side: Side): Speaker | undefined {
    const certainty = certainties[side];
    if (!certainty) return undefined;
    const speakers = segments[side].flatMap((segment) =>
      findSpeakers(materials, side, segment, certainty),
    );
    return speakers.length === 1 ? speakers[0] : undefined;
  }

  function isKept(speakers: Pair<Speaker>): boolean {
    const quoted = readQuoted(materials, segments);
    const isQuoted = SIDES.every((side) =>
      quoted[side].some(({ words }) => words.length >= SHORTEST_QUOTED),
    );
    if (isQuoted)
      return SIDES.every((side) => {
        const all = quoted[side].reduce((sum, { words }) => sum + words.length, 0);
        const changed = quoted[side].reduce((sum, one) => sum + one.changed.length, 0);
        return all - changed >= all * LEAST_QUOTED;
      });
    const said = mapPair(speakers, ({ span }, side) =>
      weighty(side).filter((word) => word.span.end <= span.start || word.span.start >= span.end),
    );
    return SIDES.every((side) => isSaid(said[side], said[otherSide(side)], LEAST_QUOTED));
  }

  /** Whether a side states the same, without a word of the source. */
  function isStated({ source, said }: Attributed, far: Side): boolean {
    const stated = weighty(far);
    if (segments[far].some((segment) => (materials[far].quoted[segment] ?? []).length > 0))
      return false;
    const terms = new Set(stated.map(({ term }) => term));
    if (source.some(({ term }) => heldBy(term, terms, kin) >= SAME_WORD)) return false;
    return isSaid(said, stated, LEAST_SAME) && isSaid(stated, said, LEAST_SAME);
  }

  function isSaid(
    words: readonly CheckedWord[],
    others: readonly CheckedWord[],
    least: number,
  ): boolean {
    const terms = new Set(others.map(({ term }) => term));
    const held = words.reduce((sum, { term }) => sum + heldBy(term, terms, kin), 0);
    return words.length >= FEWEST_WORDS && held >= words.length * least;
  }

  function weighty(side: Side): readonly CheckedWord[] {
    return segments[side].flatMap((segment) =>
      (materials[side].words[segment] ?? []).filter(({ isSmall }) => !isSmall),
    );
  }

  /** Heads and captions leave out who says it. */
  function isBody(side: Side): boolean {
    return segments[side].every((segment) => versions[side].segments[segment]?.kind === "body");
  }
}
