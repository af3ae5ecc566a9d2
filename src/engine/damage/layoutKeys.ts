/*
 * Which Latin and which Cyrillic letter share a key, on the keyboards that Russian desks use (US and Russian Windows
 * layout). Both maps turn one UTF-16 unit into one, so a reread word is as long as the word typed.
 */
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
const CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

const TO_LATIN = new Map([...CYRILLIC_KEYS].map((letter, i) => [letter, LATIN_KEYS.charAt(i)]));
const TO_CYRILLIC = new Map([...LATIN_KEYS].map((letter, i) => [letter, CYRILLIC_KEYS.charAt(i)]));
// A typographic apostrophe was an ASCII one before an editor smoothed it.
TO_CYRILLIC.set("’", "э");

/** What the keys of a word typed in the Russian layout give in the Latin one. */
export function rereadAsLatin(typed: string): string {
  return Array.from(typed, (letter) => TO_LATIN.get(letter) ?? letter).join("");
}

/** What the keys of a word typed in the Latin layout give in the Russian one. */
export function rereadAsCyrillic(typed: string): string {
  return Array.from(typed, (letter) => TO_CYRILLIC.get(letter) ?? letter).join("");
}
