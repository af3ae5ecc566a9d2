/*
 * Names of several words of which one says which: Foreign Ministry, Interior Ministry; North Korea, South Korea; New York, New
 * Delhi. What tells them apart is often no name by itself, and what they share no more than a title or a point of the compass.
 */
import { type Pair, type Side, SIDES } from "../../model/pair";
import { overlaps, type Span } from "../../model/span";
import type { Term } from "../align/terms";
import { monthOf, weekdayOf } from "../lexicon/calendar";
import { lexiconOf } from "../lexicon/lexicon";
import { NAME_TITLES, OFFICES } from "../lexicon/nameWords";
import { standInOneName } from "../names";
import type { Materials } from "./material";
import { meanTheSame } from "./meaningOfNames";
import { areOneName, areSpeltAlike } from "./oneName";
import { countSaid, weighAll, wordsAround } from "./saidAround";

/** Words on either side that must be said of both … */
const AROUND = 6;
/** … and how much of them. */
const LEAST_SAID = 2;

const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const POSSESSIVE = /['’]s?$/u;
/** Heads may have capitals everywhere. */
const PROSE: ReadonlySet<string> = new Set(["body", "caption"]);

/** Words with a capital in a row. */
interface Row {
  readonly segment: number;
  readonly keys: readonly string[];
  readonly terms: readonly Term[];
  readonly span: Span;
}

/** The names of a match that differ in the word that says which, the first of them first. */
export function findTelltales(
  materials: Materials,
  segments: Pair<readonly number[]>,
): readonly Pair<Span>[] {
  const { versions } = materials;
  const { language } = versions.a;
  const rows = { a: readRows("a"), b: readRows("b") };
  const found: Pair<Span>[] = [];
  for (const a of rows.a)
    for (const b of rows.b) {
      if (found.some((at) => at.a === a.span || at.b === b.span) || !differ(a, b)) continue;
      if (stands("b", a) || stands("a", b) || !isSaidOfBoth(a, b)) continue;
      found.push({ a: a.span, b: b.span });
    }
  return found;

  /** Of a side, without the first word of a sentence, where that is no name for sure. */
  function readRows(side: Side): readonly Row[] {
    const { text, segments: all } = versions[side];
    return segments[side].flatMap((segment) => {
      if (!PROSE.has(all[segment]?.kind ?? "")) return [];
      const words = materials[side].words[segment] ?? [];
      const open: { keys: string[]; terms: Term[]; start: number; end: number }[] = [];
      let last: Span | undefined;
      for (const [i, { kind, key, span }] of (materials.tokens[side][segment] ?? []).entries()) {
        const written = text.slice(span.start, span.end).replace(POSSESSIVE, "");
        const isPart = kind === "word" && CAPITAL.test(written) && SMALL.test(written);
        const term = isPart ? words.find((word) => overlaps(word.span, span))?.term : undefined;
        // "HALDEN — The Foreign Ministry"
        const isArticle = last === undefined && lexiconOf(language).functionWords.has(key);
        if (term === undefined || isArticle || (i === 0 && isSmallWord(key))) {
          last = undefined;
          continue;
        }
        const row = open.at(-1);
        const plain = key.replace(POSSESSIVE, "");
        const end = span.start + written.length;
        if (row && last && row.end === last.end && standInOneName(text, last, span)) {
          row.keys.push(plain);
          row.terms.push(term);
          row.end = end;
        } else open.push({ keys: [plain], terms: [term], start: span.start, end });
        last = span;
      }
      return open
        .filter(({ keys }) => keys.length > 1)
        .map(({ keys, terms, start, end }) => ({ segment, keys, terms, span: { start, end } }));
    });
  }

  function isSmallWord(key: string): boolean {
    const { functionWords, commonWords } = lexiconOf(language);
    return functionWords.has(key) || commonWords.has(key);
  }

  /** Whether all words but one are the same, and that one is another. */
  function differ(a: Row, b: Row): boolean {
    if (a.keys.length !== b.keys.length) return false;
    const other = a.keys.flatMap((key, i) =>
      areOneName(key, b.keys[i] ?? "", language) ? [] : [i],
    );
    const [at] = other;
    if (at === undefined || other.length > 1) return false;
    const [one, far] = [a.keys[at] ?? "", b.keys[at] ?? ""];
    const rest = a.keys.filter((_, i) => i !== at);
    // "Mayor Ruiz", "Ana Ruiz": who it is has not changed; "Justice Minister" is another than "Foreign Minister".
    if ([one, far].some(isRank) && !rest.some(isTitle)) return false;
    if ([one, far].some((key) => isOfCalendar(key)) || areSpeltAlike(one, far)) return false;
    return !meanTheSame(materials, a.terms[at] ?? -1, b.terms[at] ?? -1);
  }

  function isRank(key: string): boolean {
    return isTitle(key) && !OFFICES.has(key);
  }

  function isTitle(key: string): boolean {
    return NAME_TITLES.has(key) || lexiconOf(language).titles.has(key);
  }

  function isOfCalendar(key: string): boolean {
    return weekdayOf(key, language) !== undefined || monthOf(key, language) !== undefined;
  }

  /** Whether a version has these words in a row anywhere. */
  function stands(side: Side, { keys }: Row): boolean {
    return materials.tokens[side].some((tokens) =>
      tokens.some((_, i) =>
        keys.every((key, at) => tokens[i + at]?.key.replace(POSSESSIVE, "") === key),
      ),
    );
  }

  function isSaidOfBoth(a: Row, b: Row): boolean {
    const [near, far] = [a, b].map((row, i) =>
      wordsAround(materials, row, SIDES[i] ?? "a", AROUND),
    );
    const said = countSaid(materials, near ?? [], far ?? []);
    // Where little is said of both, it must be all.
    return (
      said >= LEAST_SAID ||
      (said >= 1 && [near, far].every((words) => said >= weighAll(words ?? [])))
    );
  }
}
