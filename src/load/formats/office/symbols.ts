/*
 * Characters of fonts that show pictures and signs in the place of letters. They come as the font's own code, or moved to
 * the private-use area at F000. Symbol has an encoding of its own that is the same everywhere; of Wingdings, only the
 * signs are told that typing makes without being asked (an arrow of "-->", a face of ":)") and common bullets.
 */

const PRIVATE_USE = 0xf000;

/** From 0x20. */
const SYMBOL_LOW =
  " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

/** From 0xa0. */
const SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x4a, "☺"],
  [0x4b, "😐"],
  [0x4c, "☹"],
  [0x6c, "●"],
  [0x6e, "■"],
  [0x76, "❖"],
  [0xa7, "▪"],
  [0xd8, "➢"],
  [0xdf, "←"],
  [0xe0, "→"],
  [0xe8, "➔"],
  [0xfb, "✗"],
  [0xfc, "✓"],
]);

/** What nobody can read; the page points to it. */
const LOST = "\ufffd";

/** The character that `font` shows for `code`. */
export function readSymbol(font: string, code: number): string {
  const own = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xff ? code - PRIVATE_USE : code;
  if (/^symbol/iu.test(font)) {
    const sign = own < 0xa0 ? SYMBOL_LOW[own - 0x20] : SYMBOL_HIGH[own - 0xa0];
    if (sign !== undefined) return sign;
  }
  if (/^wingdings$/iu.test(font)) {
    const sign = WINGDINGS.get(own);
    if (sign !== undefined) return sign;
  }
  const pictures = own !== code || /^(?:wing|web)dings/iu.test(font);
  return pictures || code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff
    ? LOST
    : String.fromCodePoint(code);
}
