/*
 * What the checks look at: the words of each segment with their terms, which of them are quoted, and the figures. Gathered
 * once for a comparison, for what a check says of one match ("stands nowhere in the other version") needs the whole.
 */
import type { Version } from "../../model/comparison";
import { mapPair, type Pair, type Side } from "../../model/pair";
import { partitionPoint } from "../../model/partitionPoint";
import type { Span } from "../../model/span";
import type { Alignment } from "../align/align";
import type { Kin } from "../align/kinship";
import type { Matter } from "../align/matter";
import type { Term } from "../align/terms";
import { lexiconOf } from "../lexicon/lexicon";
import { findQuotations } from "../quotations/findQuotations";
import type { Token } from "../tokens";
import type { SegmentTokens } from "../words";
import { indexFigures, indexRuns } from "./elsewhere";
import { type CheckedFigure, placeFigures, type PlacedFigure } from "./placedFigures";
import { indexNames, type NameIndex } from "./nameIndex";
import { type PlacedName, placeNames } from "./placedNames";

/** A word of a segment as the checks see it; an expression of several words is one. */
export interface CheckedWord {
  readonly span: Span;
  readonly term: Term;
  /** "the", "said": says little by itself. */
  readonly isSmall: boolean;
  readonly isQuoted: boolean;
}

/** What one version holds, by segment index. */
export interface Material {
  readonly words: readonly (readonly CheckedWord[])[];
  /** Quoted words, in order, one list for each quotation that a segment holds. */
  readonly quoted: readonly (readonly (readonly Token[])[])[];
  readonly figures: readonly (readonly PlacedFigure[])[];
  /** Whether a figure of the same worth stands anywhere. */
  readonly hasFigure: (figure: CheckedFigure) => boolean;
  /** Whether some words, three at least, stand word for word in any quotation. */
  readonly hasQuoted: (words: readonly Token[]) => boolean;
}

/** The names of a version: where they stand, and what of names it holds. */
export interface NameMaterial extends NameIndex {
  readonly placed: readonly (readonly PlacedName[])[];
  readonly terms: ReadonlySet<Term>;
  /** Parts of names of several words, as keys. */
  readonly inFull: ReadonlySet<string>;
}

/** Both versions' material, and what their terms are to each other. */
export interface Materials extends Pair<Material> {
  readonly versions: Pair<Version>;
  readonly tokens: Pair<SegmentTokens>;
  readonly matter: Matter;
  readonly kin: ReadonlyMap<Term, readonly Kin[]>;
  readonly names: Pair<NameMaterial>;
}

/** Gathers what the checks look at. */
export function gatherMaterials(
  versions: Pair<Version>,
  tokens: Pair<SegmentTokens>,
  { matter, kin }: Pick<Alignment, "matter" | "kin">,
): Materials {
  const own = mapPair(versions, (version, side) => gather(version, side));
  const names = mapPair(versions, (version, side): NameMaterial => {
    const mentions = matter.mentions[side];
    const placed = placeNames(version, tokens[side], mentions, isName);
    const full = placed.flat().filter(({ parts }) => parts.length > 1);
    return {
      ...indexNames(version, tokens[side]),
      placed,
      inFull: new Set(full.flatMap(({ parts }) => parts.map(({ key }) => key))),
      terms: new Set(mentions.flatMap((list) => list.map(({ term }) => term))),
    };
  });
  return { ...own, versions, tokens, matter, kin, names };

  /** Large figures tell one event from another, too. */
  function isName(term: Term): boolean {
    return matter.telling.has(term) && !(matter.terms[term] ?? "").startsWith("#");
  }

  function gather(version: Version, side: Side): Material {
    const { functionWords, commonWords } = lexiconOf(version.language);
    const quotations = findQuotations(version).flatMap(({ pieces }, id) =>
      pieces.map((piece) => ({ ...piece, id })),
    );
    quotations.sort((one, other) => one.start - other.start);
    const quotationAt = (at: number): number | undefined => {
      const behind = partitionPoint(quotations.length, (i) => (quotations[i]?.start ?? 0) <= at);
      const found = quotations[behind - 1];
      return found && at < found.end ? found.id : undefined;
    };
    const words = version.segments.map((_, segment) => {
      const own = tokens[side][segment] ?? [];
      const tokenAt = new Map(own.map((token, i) => [token.span.start, i] as const));
      return (matter.mentions[side][segment] ?? []).map(({ term, span }): CheckedWord => {
        let isSmall = tokenAt.has(span.start);
        // "Found guilty" is one word, and "found" alone would be a small one.
        for (let i = tokenAt.get(span.start) ?? own.length; isSmall && i < own.length; i++) {
          const token = own[i];
          if (!token || token.span.end > span.end) break;
          isSmall = functionWords.has(token.key) || commonWords.has(token.key);
        }
        return { span, term, isSmall, isQuoted: quotationAt(span.start) !== undefined };
      });
    });
    const quoted = version.segments.map((_, segment) => {
      const lists = new Map<number, Token[]>();
      for (const token of tokens[side][segment] ?? []) {
        const id = quotationAt(token.span.start);
        if (id === undefined) continue;
        const list = lists.get(id);
        if (list) list.push(token);
        else lists.set(id, [token]);
      }
      return [...lists.values()];
    });
    const figures = version.segments.map((_, segment) =>
      placeFigures(version, segment, tokens[side][segment] ?? []),
    );
    let hasFigure: Material["hasFigure"] | undefined;
    let hasQuoted: Material["hasQuoted"] | undefined;
    return {
      words,
      quoted,
      figures,
      hasFigure(figure) {
        hasFigure ??= indexFigures(figures.flatMap((list) => list.map((placed) => placed.figure)));
        return hasFigure(figure);
      },
      hasQuoted(run) {
        hasQuoted ??= indexRuns(quoted.flat());
        return hasQuoted(run);
      },
    };
  }
}

/** How far words of one side hold a term of the other: 1 for the term itself, the degree of the nearest kin otherwise. */
export function heldBy(
  term: Term,
  holders: ReadonlySet<Term>,
  kin: ReadonlyMap<Term, readonly Kin[]>,
): number {
  if (holders.has(term)) return 1;
  let most = 0;
  for (const { term: other, degree } of kin.get(term) ?? [])
    if (degree > most && holders.has(other)) most = degree;
  return most;
}

/** The span from the first to the last of some words; none for none. */
export function spanOf(words: readonly { readonly span: Span }[]): Span | undefined {
  const [first] = words;
  const last = words.at(-1);
  return first && last && { start: first.span.start, end: last.span.end };
}
