import { roughen } from "./rough";

/** What copy says for one thing, by language: alternatives of a pattern with " | " between them. */
export type Wordings = Readonly<Partial<Record<"en" | "fr" | "de" | "es" | "ru" | "uk", string>>>;

/**
 * The wordings of all languages as one group of a pattern: a page carries furniture in its own language, not the story's.
 * Languages share words, so a repeated group must have a limit: two ways to match the same double with each repeat.
 */
export function oneOf(wordings: Wordings): string {
  const phrases = Object.values(wordings).flatMap((list) => list.split(" | "));
  return `(?:${[...new Set(phrases.map((phrase) => phrase.trim()))].join("|")})`;
}

/** What lines are tried against: a regular expression, or one in which letter case does not count. */
export type Pattern = Pick<RegExp, "test" | "exec" | "source" | "ignoreCase">;

/**
 * A pattern in which letter case does not count. It is tried on the line in small letters: engines take five times as long
 * to prepare a pattern that ignores the case of all of Unicode, and a first comparison would wait for a hundred of them.
 */
export function loosely(source: string): Pattern {
  let small: RegExp | undefined;
  const pattern = (): RegExp => (small ??= new RegExp(writeSmall(source), "u"));
  return {
    source,
    ignoreCase: true,
    test: (line) => pattern().test(line.toLowerCase()),
    exec: (line) => pattern().exec(line.toLowerCase()),
  };
}

/** Whether a line, given as written and in small letters, matches any pattern of a list. */
export type AnyOf = (line: string, small: string) => boolean;

/** Engines stop preparing a pattern well when its source is longer than some twenty thousand characters. */
const LONGEST_UNITED = 6_000;

/**
 * Many patterns as a few, which take a small part of the time that they take one by one. What is united is rough: only the
 * patterns of what matches roughly are tried as they are.
 */
export function unite(patterns: readonly Pattern[]): AnyOf {
  const exact = join(patterns.filter(({ ignoreCase }) => !ignoreCase));
  const loose = join(patterns.filter(({ ignoreCase }) => ignoreCase));
  return (line, small) =>
    exact.some((some) => holdsAny(some, line, line)) ||
    loose.some((some) => holdsAny(some, line, small));
}

/** Patterns, and one that matches wherever any of them does. */
interface United {
  readonly rough: RegExp;
  readonly patterns: readonly Pattern[];
}

function holdsAny({ rough, patterns }: United, line: string, read: string): boolean {
  return rough.test(read) && patterns.some((pattern) => pattern.test(line));
}

/** Patterns that hold at the start of a line only are kept apart: the others have to be tried at each of its letters. */
function join(patterns: readonly Pattern[]): United[] {
  const atStart = patterns.filter(({ source }) => holdsAtStartOnly(source));
  const anywhere = patterns.filter(({ source }) => !holdsAtStartOnly(source));
  return [...joinAll(atStart), ...joinAll(anywhere)];
}

/** Whether each alternative of a pattern begins with "^". */
function holdsAtStartOnly(source: string): boolean {
  let depth = 0;
  let inClass = false;
  let opensAlternative = true;
  for (let i = 0; i < source.length; i++) {
    const character = source.charAt(i);
    if (opensAlternative && character !== "^") return false;
    opensAlternative = false;
    if (character === "\\") i++;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") inClass = true;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|") opensAlternative = depth === 0;
  }
  return true;
}

function joinAll(patterns: readonly Pattern[]): United[] {
  const lists: Pattern[][] = [];
  let length = Infinity;
  for (const pattern of patterns) {
    length += pattern.source.length;
    if (length <= LONGEST_UNITED) lists.at(-1)?.push(pattern);
    else {
      lists.push([pattern]);
      length = pattern.source.length;
    }
  }
  return lists.map((list) => ({
    rough: new RegExp(list.map((pattern) => `(?:${readRoughly(pattern)})`).join("|"), "u"),
    patterns: list,
  }));
}

function readRoughly({ source, ignoreCase }: Pattern): string {
  return roughen(ignoreCase ? writeSmall(source) : source);
}

/** The source of a pattern in small letters, escapes as they are; where case does not count, any letter is capital and small. */
function writeSmall(source: string): string {
  return source.replaceAll(/\\p\{L[ul]\}|\\p\{[^}]*\}|\\.|[^\\]+/giu, (part) => {
    if (/^\\p\{L[ul]\}$/u.test(part)) return String.raw`\p{L}`;
    return part.startsWith("\\") ? part : part.toLowerCase();
  });
}

/** The end of a word. `\b` knows ASCII letters only: it sees none behind "publié" or "поправка". */
export const WORD_END = String.raw`(?![\p{L}\p{M}])`;

/** What parts a label from what it labels: "Correction:", "EMBARGOED - ". A hyphen without spaces is part of a headline's tag. */
export const AFTER_LABEL = String.raw`\s*(?::|\s[-–—]\s|[–—]\s)`;
