/** How a text uses capitals and small letters. */
export interface LetterCase {
  /** Letters that are small, of all letters, 0 to 1. Arabic and Chinese letters are neither small nor capital. */
  readonly smallShare: number;
  /** Letters that are small, of those that are small or capital; 1 where there are none of either. */
  readonly smallShareOfCased: number;
}

/** So much of a text shows whether its letters have two cases, and whether it is set in capitals. UTF-16 code units. */
const LOOK_AT = 4000;

/** Reads off the beginning of `text` how it uses capitals and small letters. */
export function readLetterCase(text: string): LetterCase {
  const letters = text.slice(0, LOOK_AT).replaceAll(/\P{L}+/gu, "");
  const small = letters.replaceAll(/\P{Ll}+/gu, "").length;
  const capital = letters.replaceAll(/\P{Lu}+/gu, "").length;
  return {
    smallShare: letters === "" ? 0 : small / letters.length,
    smallShareOfCased: small + capital === 0 ? 1 : small / (small + capital),
  };
}
