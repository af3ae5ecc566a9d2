/** What copy says for one thing, by language: alternatives of a pattern with " | " between them. */
export type Wordings = Readonly<Partial<Record<"en" | "fr" | "de" | "es" | "ru", string>>>;

/**
 * The wordings of all languages as one group of a pattern: a page carries furniture in its own language, not the story's.
 * Languages share words, so a repeated group must have a limit: two ways to match the same double with each repeat.
 */
export function oneOf(wordings: Wordings): string {
  const phrases = Object.values(wordings).flatMap((list) => list.split(" | "));
  return `(?:${[...new Set(phrases.map((phrase) => phrase.trim()))].join("|")})`;
}

/** A pattern in which letter case does not count. */
export function loosely(pattern: string): RegExp {
  return new RegExp(pattern, "iu");
}

/** The end of a word. `\b` knows ASCII letters only: it sees none behind "publié" or "поправка". */
export const WORD_END = String.raw`(?![\p{L}\p{M}])`;

/** What parts a label from what it labels: "Correction:", "EMBARGOED - ". A hyphen without spaces is part of a headline's tag. */
export const AFTER_LABEL = String.raw`\s*(?::|\s[-–—]\s|[–—]\s)`;
