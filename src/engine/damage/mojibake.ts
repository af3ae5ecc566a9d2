/*
 * A text in UTF-8 that was read under an older code page: don’t → donâ€™t, café → cafÃ©, Привет → ÐŸÑ€Ð¸Ð²ÐµÑ‚ (under
 * windows-1252), РџСЂРёРІРµС‚ (under windows-1251), caf√© (under Mac Roman). Turned back into bytes, such a stretch is
 * valid UTF-8 and gets shorter.
 *
 * False friends: a capital with an accent before a closing mark is valid UTF-8, too (« CAFÉ», “AMANHÔ, ÄRGER…), and so
 * is the Russian preposition before a guillemet («В«Вестях»»). So a stretch must say more than one such character:
 * punctuation that takes three bytes, several letters of one script, or a letter where its neighbours want one.
 */
import type { Notice } from "../../model/comparison";
import { type CodePage, MAC_ROMAN, WINDOWS_1251, WINDOWS_1252 } from "./codePages";

const PAGES: readonly CodePage[] = [WINDOWS_1252, WINDOWS_1251, MAC_ROMAN];

/** UTF-8 by lead byte: from here on, a character has this many bytes. */
const TWO_BYTES = 0xc2;
const THREE_BYTES = 0xe0;
const FOUR_BYTES = 0xf0;
const NO_LEAD = 0xf5;

/** Marks that close a quotation or go on behind a word: what may follow a capital in a clean text. */
const CLOSING = /^[’”»›…–—“‘\u00A0]$/u;
const ASCII_SMALL = /^[a-z]$/u;
const UPPER = /^\p{Lu}$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const WHITE = /^\s$/u;
/** Signs that decoded text is full of: general punctuation, currencies, letter-like signs, arrows, operators. */
const SIGN_ROWS = new Set([0x20, 0x21, 0x22]);
const BYTE_ORDER_MARK = "\uFEFF";
const REPLACEMENT = "\uFFFD";
/** A closing quotation mark whose last byte a cleaner took away, for it is undefined in windows-1252. */
const HALF_QUOTE = "â€";

/** Text is mangled twice where two systems misread it one after the other; nobody has seen more. */
const MOST_ROUNDS = 3;

/** One character that was decoded into several; offsets are UTF-16 code units of the text. */
interface Misread {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/** The stretches of `text` that are UTF-8 read under another code page, in order, with what they meant. */
export function findMojibake(text: string): Notice[] {
  return PAGES.flatMap((codePage) =>
    LEADS.get(codePage)?.test(text) ? findUnder(codePage, text) : [],
  );
}

/** A lead byte and a byte that may follow it: what every stretch begins with, and clean text seldom holds. */
const LEADS: ReadonlyMap<CodePage, RegExp> = new Map(
  PAGES.map((codePage) => {
    const characters = (from: number, to: number): string =>
      [...codePage]
        .filter(([, byte]) => byte >= from && byte < to)
        .map(([character]) => character)
        .join("");
    return [
      codePage,
      new RegExp(`[${characters(TWO_BYTES, NO_LEAD)}][${characters(0x80, 0xc0)}]`, "u"),
    ];
  }),
);

function findUnder(codePage: CodePage, text: string): Notice[] {
  const groups = groupMisread(codePage, text);
  const isSure = groups.map((group) => isBeyondDoubt(text, group));
  if (!isSure.includes(true)) return [];
  const notices: Notice[] = [];
  for (const [i, group] of groups.entries())
    if (isSure[i] || !mayBeClean(text, group)) notices.push(...describe(text, group));
  return notices;
}

/** Runs of misread characters without anything between them. */
function groupMisread(codePage: CodePage, text: string): Misread[][] {
  const groups: Misread[][] = [];
  let last: Misread | undefined;
  for (let at = 0; at < text.length; at++) {
    const misread = readAt(codePage, text, at);
    if (!misread) continue;
    if (last?.end === misread.start) groups.at(-1)?.push(misread);
    else groups.push([misread]);
    last = misread;
    at = misread.end - 1;
  }
  return groups;
}

/** The UTF-8 character that starts at `at`, or nothing where the bytes are none. */
function readAt(codePage: CodePage, text: string, at: number): Misread | undefined {
  if (text.charCodeAt(at) < 0x80) return undefined;
  const lead = codePage.get(text.charAt(at));
  if (lead === undefined || lead < TWO_BYTES || lead >= NO_LEAD) return undefined;
  const length = lead < THREE_BYTES ? 2 : lead < FOUR_BYTES ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = codePage.get(text.charAt(at + i));
    if (byte === undefined || byte >= 0xc0) {
      const isHalfQuote = i === 2 && text.startsWith(HALF_QUOTE, at);
      return isHalfQuote ? { start: at, end: at + 2, meant: "”" } : undefined;
    }
    code = (code << 6) | (byte & 0x3f);
  }
  const isShortest = code >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isShortest || !isCharacter) return undefined;
  return { start: at, end: at + length, meant: String.fromCodePoint(code) };
}

function isBeyondDoubt(text: string, group: readonly Misread[]): boolean {
  if (
    group.some(({ start, end, meant }) => {
      const code = meant.codePointAt(0) ?? 0;
      const isMark = meant === BYTE_ORDER_MARK || meant === REPLACEMENT || end - start === 4;
      return isMark || (SIGN_ROWS.has(code >> 8) && !CLOSING.test(text.charAt(start + 1)));
    })
  )
    return true;
  const foreign = group.filter(
    ({ meant }) => LETTER.test(meant) && (meant.codePointAt(0) ?? 0) > 0x24f,
  );
  if (foreign.length >= 2) return true;
  return group.some((misread) => isWantedByNeighbours(text, misread));
}

/** One letter or sign of western Europe: two characters, the first of which has to be out of place. */
function isWantedByNeighbours(text: string, { start, end, meant }: Misread): boolean {
  const code = meant.codePointAt(0) ?? 0;
  if (code >= 0x180) return false;
  const first = text.charAt(start);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isClosing = CLOSING.test(text.charAt(end - 1));
  const inSmallWord = ASCII_SMALL.test(before) || ASCII_SMALL.test(after);
  if (first === "Ã") return isClosing ? !UPPER.test(before) && inSmallWord : true;
  if (first === "Â") return isClosing ? /^\d$/u.test(before) : !UPPER.test(before);
  return (
    !isClosing && LETTER.test(meant) && (ASCII_SMALL.test(before) || (first !== "В" && inSmallWord))
  );
}

/** Whether a group could be an accented letter and the mark behind it, even in a text that holds mojibake. */
function mayBeClean(text: string, group: readonly Misread[]): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || !CLOSING.test(text.charAt(last.end - 1))) return false;
  return !"ÂÃ".includes(text.charAt(first.start)) || UPPER.test(text.charAt(first.start - 1));
}

/** Notices of a group: one for each run of letters and each run of other characters, or one for text mangled twice. */
function describe(text: string, group: readonly Misread[]): Notice[] {
  const once = group.map(({ meant }) => meant).join("");
  const meant = readAgain(once);
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return [];
  if (meant !== once)
    return [{ kind: "mojibake", span: { start: first.start, end: last.end }, reading: meant }];
  const notices: Notice[] = [];
  let run: Misread[] = [];
  for (const misread of group) {
    const before = run.at(-1);
    if (before && LETTER.test(before.meant) !== LETTER.test(misread.meant)) {
      notices.push(...describeRun(text, run));
      run = [];
    }
    run.push(misread);
  }
  return [...notices, ...describeRun(text, run)];
}

/** A reading is never white space, and a span ends in none: a no-break space is left where it stands. */
function describeRun(text: string, run: readonly Misread[]): Notice[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const start = first.start;
  const reading = run
    .map(({ meant }) => meant)
    .join("")
    .replaceAll(/[\s\uFEFF]/gu, "");
  const endsWhite = WHITE.test(text.charAt(last.end - 1));
  const goesOn = LETTER.test(text.charAt(last.end)) && LETTER.test(last.meant);
  const end = endsWhite && !goesOn ? last.end - 1 : last.end;
  if (reading.includes(REPLACEMENT)) return [{ kind: "mojibake", span: { start, end } }];
  return [{ kind: "mojibake", span: { start, end }, reading }];
}

/** Text that was mangled twice reads as mojibake once more. */
function readAgain(text: string): string {
  let read = text;
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const groups = groupMisread(WINDOWS_1252, read);
    const group = groups[0];
    if (!group || groups.length > 1 || !isBeyondDoubt(read, group)) return read;
    if (group[0]?.start !== 0 || group.at(-1)?.end !== read.length) return read;
    read = group.map(({ meant }) => meant).join("");
  }
  return read;
}
