/**
 * Characters that show nothing or turn the letters around them. In a file name they can make `exe.txt` out of something
 * else, so they are shown by number, while the name itself stays what it is.
 */

/** A stretch of a name; `code` is set for one invisible character, such as `U+202E`. `at` is its offset. */
export interface NamePart {
  readonly at: number;
  readonly text: string;
  readonly code: string | null;
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164]/u;

/** Cuts a name at its invisible characters; the parts joined are the name. */
export function splitControls(name: string): readonly NamePart[] {
  const parts: NamePart[] = [];
  let at = 0;
  for (const character of name) {
    const last = parts.at(-1);
    if (INVISIBLE.test(character)) parts.push({ at, text: character, code: nameCode(character) });
    else if (last?.code === null)
      parts[parts.length - 1] = { ...last, text: last.text + character };
    else parts.push({ at, text: character, code: null });
    at += character.length;
  }
  return parts;
}

function nameCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
