/** How a text uses capitals and small letters. */
export interface LetterCase {
  /** Letters that are small, of all letters, 0 to 1. Arabic and Chinese letters are neither small nor capital. */
  readonly smallShare: number;
  /** Letters that are small, of those that are small or capital; 1 where there are none of either. */
  readonly smallShareOfCased: number;
}

/** So much of a text shows whether its letters have two cases, and whether it is set in capitals. UTF-16 code units. */
const LOOK_AT = 4000;

const LETTERS = { A: 0x41, Z: 0x5a, a: 0x61, z: 0x7a } as const;
const ASCII = /[\0-\x7f]+/gu;

/** Reads off the beginning of `text` how it uses capitals and small letters. */
export function readLetterCase(text: string): LetterCase {
  const start = text.slice(0, LOOK_AT);
  let small = 0;
  let capital = 0;
  // Most copy is ASCII for the most part, and is counted without a pattern; all of it would be a tenth of a comparison.
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i);
    if (code >= LETTERS.a && code <= LETTERS.z) small++;
    else if (code >= LETTERS.A && code <= LETTERS.Z) capital++;
  }
  const others = start.replaceAll(ASCII, "").replaceAll(/\P{L}+/gu, "");
  small += others.replaceAll(/\P{Ll}+/gu, "").length;
  capital += others.replaceAll(/\P{Lu}+/gu, "").length;
  const uncased = others.replaceAll(/[\p{Ll}\p{Lu}]+/gu, "").length;
  const letters = small + capital + uncased;
  return {
    smallShare: letters === 0 ? 0 : small / letters,
    smallShareOfCased: small + capital === 0 ? 1 : small / (small + capital),
  };
}
