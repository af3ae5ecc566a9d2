/*
 * Characters of RTF. A document names one code page, and each font may name another; what is beyond them comes as Unicode,
 * with stand-ins for old programs behind it.
 */
import { setRight } from "../../decodeBytes";
import { readSymbol } from "../office/symbols";
import { decodeDos } from "./dosCodePages";

/** A font as the font table tells it. */
export interface Font {
  readonly charset: number;
  readonly name: string;
}

const WESTERN = "windows-1252";

/** Western text, by the font table; written by some programs whatever the text is. */
const ANSI_CHARSET = 0;

/** Pictures and signs in the place of letters. */
const SYMBOL_CHARSET = 2;

/** Encodings by the numbers that fonts have for them. Those without a name here are the document's own. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [ANSI_CHARSET, WESTERN],
  [77, "macintosh"],
  [128, "shift_jis"],
  [129, "euc-kr"],
  [134, "gbk"],
  [136, "big5"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
  [254, "ibm437"],
]);

const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [437, "ibm437"],
  [850, "ibm850"],
  [866, "ibm866"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [65001, "utf-8"],
]);

/** Latin letters with a few accents between. In all others most letters are above 127, so that several stand in a row. */
const LATIN = /^(?:windows-125[0247]|macintosh|windows-1258|ibm437|ibm850)$/u;

/** A decoder takes long to start; plain letters between two words of the format need none. */
const SHORT = 64;

/** No Western word has this many accented letters in a row. */
const FOREIGN_RUN = 3;

/** The label of a Windows code page by its number. */
export function labelCodePage(number: number): string {
  return CODE_PAGES.get(number) ?? (isKnown(`windows-${number}`) ? `windows-${number}` : WESTERN);
}

/** The text of `runs`, one behind the other, set in `font`, in a document of code page `label`. */
export function decodeRun(
  runs: readonly Uint8Array[],
  font: Font | undefined,
  label: string,
): string {
  const [first] = runs;
  const bytes = runs.length === 1 && first !== undefined ? first : join(runs);
  if (font?.charset === SYMBOL_CHARSET)
    return Array.from(bytes, (byte) => (byte === 0x20 ? " " : readSymbol(font.name, byte))).join(
      "",
    );
  if (bytes.length <= SHORT && bytes.every((byte) => byte < 0x80))
    return String.fromCharCode(...bytes);
  const own = font === undefined ? undefined : CHARSETS.get(font.charset);
  const mislabelled = font?.charset === ANSI_CHARSET && !LATIN.test(label) && hasForeignRun(bytes);
  const chosen = own === undefined || mislabelled ? label : own;
  const dos = decodeDos(bytes, chosen);
  if (dos !== null) return dos;
  const decoder = decoderOf(chosen);
  return setRight(decoder.decode(bytes), decoder.encoding);
}

function hasForeignRun(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    run = byte > 0x7f ? run + 1 : 0;
    if (run === FOREIGN_RUN) return true;
  }
  return false;
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  const decoder = decoders.get(label) ?? new TextDecoder(label, { ignoreBOM: true });
  decoders.set(label, decoder);
  return decoder;
}

function isKnown(label: string): boolean {
  try {
    return decoderOf(label) !== undefined;
  } catch {
    return false;
  }
}

function join(runs: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(runs.reduce((length, run) => length + run.length, 0));
  let at = 0;
  for (const run of runs) {
    joined.set(run, at);
    at += run.length;
  }
  return joined;
}

/** A character by its Unicode number. It is a signed one of 16 bits, so half of a character may come at a time; newer programs write it in one. */
export function toCharacter(value: number): string {
  const code = value < 0 ? value + 0x10000 : value;
  if (code < 0 || code > 0x10ffff) return "\ufffd";
  return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
}
