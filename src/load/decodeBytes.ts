/**
 * TextDecoder, and what it lacks: UTF-32, which the Encoding Standard left out, and windows-1252 in Node 20, which takes
 * it for ISO-8859-1 (nodejs/node#60888). Browsers do it right.
 */

/** What windows-1252 has where ISO-8859-1 has control characters. Five bytes stand for nothing and stay as they are. */
const WINDOWS_1252_FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const CONTROL = /[\u0080-\u009f]/gu;

/** Whether this runtime reads windows-1252 as ISO-8859-1. */
const isMisled = new TextDecoder("windows-1252").decode(Uint8Array.of(0x92)) !== "’";

const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = 0xfffd;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** A text of a million characters must not be a million arguments. */
const AT_ONCE = 4096;

interface Manner {
  /** Null for bytes that stand for nothing; else they become U+FFFD. */
  readonly strictly?: boolean;
}

/** Reads `bytes` as `label` says; null for a label nobody knows. A byte order mark is dropped. */
export function decodeBytes(bytes: Uint8Array, label: string, manner: Manner = {}): string | null {
  const fatal = manner.strictly === true;
  if (label === "utf-32le" || label === "utf-32be")
    return decodeUtf32(bytes, label === "utf-32le", fatal);
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    return setRight(text, decoder.encoding);
  } catch {
    return null;
  }
}

/** What a decoder of this runtime made of bytes in `encoding`, as browsers make it. */
export function setRight(text: string, encoding: string): string {
  if (!isMisled || encoding !== "windows-1252") return text;
  return text.replace(CONTROL, (sign) => WINDOWS_1252_FROM_0X80.charAt(sign.charCodeAt(0) - 0x80));
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean, fatal: boolean): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const codes: number[] = [];
  let text = "";
  let sound = bytes.length % 4 === 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    const isCharacter =
      code <= LAST_CODE_POINT && (code < FIRST_SURROGATE || code > LAST_SURROGATE);
    sound &&= isCharacter;
    if (at > 0 || code !== 0xfeff) codes.push(isCharacter ? code : REPLACEMENT);
    if (codes.length === AT_ONCE) text += String.fromCodePoint(...codes.splice(0));
  }
  text += String.fromCodePoint(...codes);
  if (bytes.length % 4 !== 0) text += String.fromCodePoint(REPLACEMENT);
  return fatal && !sound ? null : text;
}
