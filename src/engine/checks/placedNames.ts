/*
 * The names of a version where they stand: runs of words with a capital that are names in either version. What says who
 * wrote or sent the story is left out, and so is a line set in capitals, which shows no names.
 */
import type { Version } from "../../model/comparison";
import type { Span } from "../../model/span";
import type { Mention, Term } from "../align/terms";
import { lexiconOf } from "../lexicon/lexicon";
import { monthOf, weekdayOf } from "../lexicon/calendar";
import { FEASTS, NAME_OPENERS, NAME_TITLES } from "../lexicon/nameWords";
import { standInOneName } from "../names";
import type { Token } from "../tokens";
import type { SegmentTokens } from "../words";
import { datelineEnd } from "./datelines";

/** One part of a name. */
export interface NamePart {
  readonly key: string;
  readonly term: Term;
  readonly span: Span;
}

/** A name where it stands in a segment. */
export interface PlacedName {
  readonly segment: number;
  readonly parts: readonly NamePart[];
  readonly span: Span;
  /** The word before it, as its key; none at the start of a sentence. */
  readonly before: string | undefined;
}

const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const POSSESSIVE = /['’]s?$/u;
const STORY: ReadonlySet<string> = new Set(["body", "caption", "headline", "subhead"]);

/** The parts of a name that tell it from others: no titles, initials, days. */
export function weightyParts({ parts }: PlacedName, language: string): NamePart[] {
  const { titles, beforeFigure } = lexiconOf(language);
  return parts.filter(
    ({ key }) =>
      key.length > 1 &&
      [titles, NAME_TITLES, NAME_OPENERS, beforeFigure, FEASTS].every((list) => !list.has(key)) &&
      weekdayOf(key, language) === undefined &&
      monthOf(key, language) === undefined,
  );
}

/** The names of each segment. */
export function placeNames(
  version: Version,
  tokens: SegmentTokens,
  mentions: readonly (readonly Mention[])[],
  isName: (term: Term) => boolean,
): (readonly PlacedName[])[] {
  const { text, segments, language } = version;
  const { functionWords, commonWords } = lexiconOf(language);
  const small = new Set(
    tokens.flatMap((own) =>
      own.flatMap(({ key, span }) => (SMALL.test(text.charAt(span.start)) ? [key] : [])),
    ),
  );
  return segments.map(({ kind, pieces }, segment) => {
    const [first] = pieces;
    if (!first || !STORY.has(kind)) return [];
    const lead = text.slice(first.start, first.end);
    if (!SMALL.test(lead)) return [];
    const from = datelineEnd(version, segment);
    const termAt = new Map((mentions[segment] ?? []).map(({ span, term }) => [span.start, term]));
    const names: PlacedName[] = [];
    let last: Token | undefined;
    const own = tokens[segment] ?? [];
    for (const [i, token] of own.entries()) {
      const term = termAt.get(token.span.start);
      const part =
        token.span.start < from ||
        term === undefined ||
        !(isName(term) || opensName(own, i, termAt))
          ? undefined
          : partOf(token, term);
      const open = names.at(-1);
      if (
        part &&
        open &&
        last &&
        open.span.end === endOf(last) &&
        standInOneName(text, last.span, token.span)
      )
        names[names.length - 1] = {
          ...open,
          parts: [...open.parts, part],
          span: { start: open.span.start, end: part.span.end },
        };
      else if (part) names.push({ segment, parts: [part], span: part.span, before: last?.key });
      last = token.span.start >= from ? token : undefined;
    }
    return names;
  });

  function partOf({ kind, key, span }: Token, term: Term): NamePart | undefined {
    const written = text.slice(span.start, span.end);
    if (kind !== "word" || !CAPITAL.test(written)) return undefined;
    const end = span.start + written.replace(POSSESSIVE, "").length;
    return { key: key.replace(POSSESSIVE, ""), term, span: { start: span.start, end } };
  }

  /** The first word of a segment has a capital anyway; before a name it may be a first name. */
  function opensName(own: readonly Token[], i: number, termAt: ReadonlyMap<number, Term>): boolean {
    const [token, next] = [own[i], own[i + 1]];
    const term = next && termAt.get(next.span.start);
    if (!token || term === undefined || !isName(term)) return false;
    if (!CAPITAL.test(text.charAt(next?.span.start ?? 0))) return false;
    if (!next || !standInOneName(text, token.span, next.span)) return false;
    const { key } = token;
    if (i > 0) return NAME_OPENERS.has(key);
    return [functionWords, commonWords, NAME_TITLES, small].every((list) => !list.has(key));
  }

  function endOf({ span }: Token): number {
    return span.start + text.slice(span.start, span.end).replace(POSSESSIVE, "").length;
  }
}
