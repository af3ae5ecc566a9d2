/**
 * Bytes become text here and nowhere else. Labels lie in both directions: agencies send valid UTF-8 that calls itself
 * ISO-8859-1, and the other way round. So evidence goes first: a byte order mark, the NULs of UTF-16, then valid UTF-8
 * (which no other encoding is by chance), then what the file says of itself, and only then statistics, which guess.
 */
import { isBinary } from "./binary";
import { decodeBytes } from "./decodeBytes";
import { nameEncoding } from "./encodings";
import type { Remark } from "./formats/story";
import { guessEncoding } from "./guess";
import type { Encoding } from "./reading";
import { traceUtf8 } from "./utf8";
import { findWide } from "./wide";

/** A text and how its characters were told. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** What an editor must hear of it. */
  readonly remarks: readonly Remark[];
}

interface Mark {
  readonly bytes: readonly number[];
  readonly label: string;
}

/** UTF-32 comes first: its mark opens with that of UTF-16. */
const MARKS: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], label: "utf-32le" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], label: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
  { bytes: [0xff, 0xfe], label: "utf-16le" },
  { bytes: [0xfe, 0xff], label: "utf-16be" },
];

/** Where a file names its own encoding, it does so near its start. */
const LABEL_WITHIN = 1024;

const LABEL =
  /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']|<meta\s[^>]*?\bcharset\s*=\s*["']?([\w.:-]+)/iu;

/** Japanese mail switches between alphabets by escape sequences; all of its bytes are ASCII. */
// oxlint-disable-next-line no-control-regex
const SWITCHES_TO_JAPANESE = /\u001b\$[@B]/u;

/** What the undefined bytes of single-byte encodings become: a label under which they occur is wrong. */
const UNDEFINED = /[\u0080-\u009f]/u;

/** Below this, the likeliest encoding still makes nonsense. */
const PLAUSIBLE = 0.7;

/** Every byte stands for a character in it, so that nothing is lost where nobody can tell. */
const NEVER_LOSES = "windows-1252";

const BEYOND_ASCII = /[^\p{ASCII}]/u;
const REPLACED = /\uFFFD+/gu;

/**
 * Decodes `bytes`; null where they are no text, or `chosen` is no encoding. `chosen` goes before all evidence, and `guess`
 * is asked only where there is none: it fetches half a megabyte. A byte order mark is dropped.
 */
export async function decodeText(
  bytes: Uint8Array,
  chosen?: string,
  guess = guessEncoding,
): Promise<Decoded | null> {
  if (chosen !== undefined) return decodeAs(bytes, { label: chosen, evidence: "chosen" });
  const label = readLabel(String.fromCharCode(...bytes.subarray(0, LABEL_WITHIN)));
  const decoded = await decodeByEvidence(bytes, label, guess);
  if (decoded === null || decoded.encoding.evidence === "label") return decoded;
  const remarks = contradict(label ?? readLabel(decoded.text.slice(0, LABEL_WITHIN)), decoded);
  return { ...decoded, remarks: [...decoded.remarks, ...remarks] };
}

async function decodeByEvidence(
  bytes: Uint8Array,
  label: string | null,
  guess: typeof guessEncoding,
): Promise<Decoded | null> {
  const mark = MARKS.find(({ bytes: first }) => first.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return decodeAs(bytes, { label: mark.label, evidence: "mark" });
  const wide = findWide(bytes);
  if (wide !== null) return decodeAs(bytes, { label: wide, evidence: "nul" });
  if (isBinary(bytes)) return null;
  const utf8 = decodeBytes(bytes, "utf-8", { strictly: true });
  if (utf8 !== null)
    return SWITCHES_TO_JAPANESE.test(utf8)
      ? decodeAs(bytes, { label: "iso-2022-jp", evidence: "statistics" })
      : { text: utf8, encoding: { label: "utf-8", evidence: "utf-8" }, remarks: [] };
  const labelled = label === null ? null : decodeBytes(bytes, label, { strictly: true });
  if (label !== null && labelled !== null && !UNDEFINED.test(labelled))
    return { text: labelled, encoding: { label, evidence: "label" }, remarks: [] };
  return decodeAs(bytes, await chooseForDamaged(bytes, guess));
}

/** Bytes that are not valid UTF-8: damaged UTF-8 where most of what is beyond ASCII is, else what statistics say. */
async function chooseForDamaged(bytes: Uint8Array, ask: typeof guessEncoding): Promise<Encoding> {
  const { whole, broken, stray } = traceUtf8(bytes);
  if (whole > 0 && whole >= stray) return { label: "utf-8", evidence: "utf-8" };
  const guess = await ask(bytes);
  if (guess !== null && guess.plausibility >= PLAUSIBLE)
    return { label: guess.label, evidence: "statistics" };
  return { label: whole + broken > 0 ? "utf-8" : NEVER_LOSES, evidence: "statistics" };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  const text = decodeBytes(bytes, encoding.label);
  if (text === null) return null;
  const isWhole = decodeBytes(bytes, encoding.label, { strictly: true }) !== null;
  const places = isWhole ? 0 : (text.match(REPLACED)?.length ?? 0);
  return { text, encoding, remarks: places === 0 ? [] : [remarkOn(places, encoding.label)] };
}

function remarkOn(places: number, label: string): Remark {
  const name = nameEncoding(label);
  const words =
    places === 1
      ? `1 place could not be read as ${name}; it is marked in the text.`
      : `${places} places could not be read as ${name}; they are marked in the text.`;
  return { weight: "warning", words };
}

/** What to say of a label that the bytes do not bear out. Of plain ASCII any label is right. */
function contradict(label: string | null, { text, encoding }: Decoded): readonly Remark[] {
  if (label === null || canonise(label) === canonise(encoding.label)) return [];
  if (encoding.evidence === "utf-8" && !BEYOND_ASCII.test(text)) return [];
  const words = `The file calls itself ${label}, but its bytes are ${nameEncoding(encoding.label)}; it was read by its bytes.`;
  return [{ weight: "note", words }];
}

/** One label for all that are the same. A file in UTF-16 need not say in which of the two. */
function canonise(label: string): string {
  try {
    return new TextDecoder(label).encoding.replace(/^utf-16[bl]e$/u, "utf-16");
  } catch {
    return label.toLowerCase();
  }
}

function readLabel(head: string): string | null {
  const found = LABEL.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}
