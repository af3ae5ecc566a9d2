/*
 * Who says it, where a name or a body stands right at the word of speech: "Moen said", "said the skipper, Halvard Moen",
 * "according to police". Everything farther off is a guess: "Moen's lawyer said", "he said in Berlin".
 */
import type { Side } from "../../model/pair";
import type { Span } from "../../model/span";
import type { Certainty } from "../lexicon/certainty";
import { lexiconOf } from "../lexicon/lexicon";
import type { Token } from "../tokens";
import type { Materials } from "./material";
import type { PlacedName } from "./placedNames";

/** A source that is named. */
export interface Speaker {
  readonly span: Span;
  /** A name, or the kind of body that speaks, by its place in the list. */
  readonly who: PlacedName | number;
}

/** Words that may stand between a speaker and the word of speech. */
const BETWEEN: ReadonlySet<string> = new Set(
  "also has had have later then to the a que la el los las le les l' der die das hat також".split(
    " ",
  ),
);
/** Words that may stand before a speaker; behind any other small word the name belongs to something else. */
const BEFORE: ReadonlySet<string> = new Set(
  "the that as but while when because and el la los las le les l' der die das dass que что що".split(
    " ",
  ),
);
const ANDS: ReadonlySet<string> = new Set("and & y e et und и й та і or".split(" "));
/** "Told Ruiz": the name behind is who hears it. */
const ADDRESSED: ReadonlySet<string> = new Set(
  "told tells asked informed fragte ответил ответила відповів відповіла".split(" "),
);
/** What stands before a word of speech that comes before its speaker: “…,” said Moen. */
const INVERTED = /[,"”“»«’'?!…—–-]\s*$/u;
/** Characters before a word in which a mark stands that parts it from what was before. */
const NEAR = 3;
/** "Halvard Moen, the skipper, said". */
const APPOSITION = /^,\s[^,"“”«»]{3,60},\s*$/u;
/** Words between a word of speech and the name behind it: "said ship's engineer Halvard Moen". */
const MOST_TITLES = 4;
const BROKEN = /["“”«»,;:.()]/u;

/** The speakers of a segment; none where who speaks is not told right at the word of speech. */
export function findSpeakers(
  materials: Materials,
  side: Side,
  segment: number,
  { bodies }: Certainty,
): Speaker[] {
  const { text, language } = materials.versions[side];
  const { functionWords, sources, speechVerbs } = lexiconOf(language);
  const tokens = materials.tokens[side][segment] ?? [];
  const names = materials.names[side].placed[segment] ?? [];
  const quoted = new Set(
    (materials[side].quoted[segment] ?? []).flatMap((list) => list.map(({ span }) => span.start)),
  );
  return tokens.flatMap(({ key, span }, at): Speaker[] => {
    if (quoted.has(span.start)) return [];
    const isSource = sources.has(key);
    if (!isSource && !speechVerbs.has(key)) return [];
    const before = isSource ? undefined : (bodyBefore(at) ?? nameBefore(at));
    if (before) return [before];
    const opens = isSource || isInverted(at);
    const behind = opens && !ADDRESSED.has(key) ? (bodyBehind(at) ?? nameBehind(at)) : undefined;
    const found = behind ?? (isSource ? undefined : nameBeforeApposition(at));
    return found ? [found] : [];
  });

  function nameBefore(at: number): Speaker | undefined {
    const last = lastBefore(at);
    const name = names.find(({ span }) => span.end === last?.span.end);
    return name && mayOpen(name) ? { span: name.span, who: name } : undefined;
  }

  function bodyBefore(at: number): Speaker | undefined {
    const last = lastBefore(at);
    const who = last ? bodies.findIndex((body) => body.has(last.key)) : -1;
    if (!last || who < 0) return undefined;
    const opener = tokens[tokens.indexOf(last) - 1];
    const stands = !opener || BEFORE.has(opener.key) || gap(opener, last).trim() !== "";
    return stands ? { span: last.span, who } : undefined;
  }

  /** “…,” said Moen; « … », a affirmé Moen. */
  function isInverted(at: number): boolean {
    let first = at;
    while (BETWEEN.has(tokens[first - 1]?.key ?? "") && !isBrokenBefore(first)) first--;
    const { start } = (tokens[first] ?? tokens[at])?.span ?? { start: 0 };
    return INVERTED.test(text.slice(Math.max(0, start - NEAR), start));
  }

  function isBrokenBefore(at: number): boolean {
    const [before, token] = [tokens[at - 1], tokens[at]];
    return !before || !token || BROKEN.test(gap(before, token));
  }

  function lastBefore(at: number): Token | undefined {
    let last = at - 1;
    while (last >= 0 && BETWEEN.has(tokens[last]?.key ?? "")) last--;
    const [one, cue] = [tokens[last], tokens[at]];
    if (!one || !cue) return undefined;
    return BROKEN.test(text.slice(one.span.end, cue.span.start)) ? undefined : one;
  }

  function nameBehind(at: number): Speaker | undefined {
    for (let next = at + 1; next <= at + 1 + MOST_TITLES; next++) {
      const token = tokens[next];
      const before = tokens[next - 1];
      if (!token || !before) return undefined;
      const name = names.find(({ span }) => span.start === token.span.start);
      if (BROKEN.test(gap(before, token))) {
        // "Said the skipper, Halvard Moen", and nothing of him behind: else it is he of whom something is said.
        const isHe = name && next > at + 1 && gap(before, token) === ", " && endsBehind(name);
        return isHe ? { span: name.span, who: name } : undefined;
      }
      if (name) return isJoined(name) ? undefined : { span: name.span, who: name };
      if (functionWords.has(token.key) && !BETWEEN.has(token.key)) return undefined;
    }
    return undefined;
  }

  function bodyBehind(at: number): Speaker | undefined {
    let next = at + 1;
    while (BETWEEN.has(tokens[next]?.key ?? "")) next++;
    const [token, after] = [tokens[next], tokens[next + 1]];
    const who = token ? bodies.findIndex((body) => body.has(token.key)) : -1;
    if (!token || who < 0) return undefined;
    // "Police chief Moen": a body that is the beginning of a title is not the speaker.
    return after && !/\S/u.test(gap(token, after)) ? undefined : { span: token.span, who };
  }

  function nameBeforeApposition(at: number): Speaker | undefined {
    const cue = tokens[at];
    const name = names.findLast(
      ({ span }) => cue && APPOSITION.test(text.slice(span.end, cue.span.start)),
    );
    return name && mayOpen(name) ? { span: name.span, who: name } : undefined;
  }

  /** "The lawyer of Moen", "Ruiz and Moen" are not Moen. */
  function mayOpen(name: PlacedName): boolean {
    const first = tokens.findIndex(({ span }) => span.start === name.span.start);
    const [before, token] = [tokens[first - 1], tokens[first]];
    if (!before || !token || BROKEN.test(gap(before, token))) return true;
    if (ANDS.has(before.key)) return false;
    return !functionWords.has(before.key) || BEFORE.has(before.key);
  }

  function endsBehind(name: PlacedName): boolean {
    const next = tokens.find(({ span }) => span.start >= name.span.end);
    return !next || BROKEN.test(text.slice(name.span.end, next.span.start));
  }

  function isJoined(name: PlacedName): boolean {
    const next = tokens.find(({ span }) => span.start >= name.span.end);
    return next !== undefined && ANDS.has(next.key) && !endsBehind(name);
  }

  function gap(one: Token, other: Token): string {
    return text.slice(one.span.end, other.span.start);
  }
}
