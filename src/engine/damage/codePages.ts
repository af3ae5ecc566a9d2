/*
 * Code pages as far as mojibake needs them: which byte a character stood for when the bytes of a text were taken for the
 * page. Only bytes from 0x80 on matter; below, all pages are ASCII.
 */

/** From a character to the byte it was decoded from, 0x80 to 0xFF. */
export type CodePage = ReadonlyMap<string, number>;

const FIRST_HIGH_BYTE = 0x80;

/** Decoders pass bytes through that windows-1252 leaves undefined, and some pass all of 0x80 to 0x9F through. */
const LATIN_1 = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(FIRST_HIGH_BYTE + i));

const WINDOWS_1252_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const WINDOWS_1251_SIGNS =
  "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";
const WINDOWS_1251_LETTERS = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

const MAC_ROMAN_SIGNS =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

function page(characters: Iterable<string>): [string, number][] {
  return Array.from(characters, (character, i) => [character, FIRST_HIGH_BYTE + i]);
}

export const WINDOWS_1252: CodePage = new Map([...page(LATIN_1), ...page(WINDOWS_1252_SIGNS)]);

export const WINDOWS_1251: CodePage = new Map(page(WINDOWS_1251_SIGNS + WINDOWS_1251_LETTERS));

export const MAC_ROMAN: CodePage = new Map(page(MAC_ROMAN_SIGNS));
