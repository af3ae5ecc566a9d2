/*
 * Words typed with the wrong keyboard layout: "ерфе" is "that" on a Russian keyboard, "ghbdtn" is "привет" on an
 * English one. A slip is a word in the script that its text is not written in, whose other reading is known: a word of
 * either text, or one of the language's commonest. Names and loan words ("МИД", "BBC") have no such reading.
 */
import type { Lexicon } from "./lexicon/lexicon";
import type { Token } from "./tokens";

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";

const TO_LATIN = new Map([...CYRILLIC_KEYS].map((letter, i) => [letter, LATIN_KEYS.charAt(i)]));
const TO_CYRILLIC = new Map([...LATIN_KEYS].map((letter, i) => [letter, CYRILLIC_KEYS.charAt(i)]));

const CYRILLIC_WORD = /^\p{Script=Cyrillic}{2,}$/u;
const LATIN_WORD = /^[a-z]{2,}$/u;

function reread(key: string, layout: ReadonlyMap<string, string>): string {
  return Array.from(key, (letter) => layout.get(letter) ?? letter).join("");
}

/** The same tokens, slips under the key of the word that was meant. `known` holds the keys of both texts. */
export function repairLayoutSlips(
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  lexicon: Lexicon,
): Token[] {
  let cyrillic = 0;
  let latin = 0;
  for (const { key } of tokens) {
    if (CYRILLIC_WORD.test(key)) cyrillic++;
    else if (LATIN_WORD.test(key)) latin++;
  }
  const [foreign, layout] =
    cyrillic < latin ? ([CYRILLIC_WORD, TO_LATIN] as const) : ([LATIN_WORD, TO_CYRILLIC] as const);
  if (Math.min(cyrillic, latin) === 0) return [...tokens];
  return tokens.map((token) => {
    if (token.kind !== "word" || !foreign.test(token.key)) return token;
    const meant = reread(token.key, layout);
    const isWord =
      known.has(meant) || lexicon.functionWords.has(meant) || lexicon.commonWords.has(meant);
    return isWord ? { ...token, key: meant } : token;
  });
}
