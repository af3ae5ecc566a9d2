/**
 * Which of the old encodings a text is in, by statistics. The detector knows the letters of many languages, and of a long
 * text it is right; of a headline with one accent it is not, so each of its candidates is decoded and asked whether
 * the characters stand where such characters do (plausible.ts).
 */
import { decodeBytes } from "./decodeBytes";
import { ENCODING_REGIONS } from "./encodings";
import { weighPlaces } from "./plausible";

/** What statistics say. */
export interface Guess {
  readonly label: string;
  /** From 0 to 1: whether the characters beyond ASCII stand in their places. */
  readonly plausibility: number;
}

/** What the detector calls by names of its own; other labels differ in case only. */
const STANDARD_LABELS: Readonly<Record<string, string>> = {
  big5hkscs: "big5",
  cp874: "windows-874",
  "tis-620": "windows-874",
  cp932: "shift_jis",
  shift_jis_2004: "shift_jis",
  cp949: "euc-kr",
  "euc-jis-2004": "euc-jp",
  "iso8859-15": "iso-8859-15",
  "mac-cyrillic": "x-mac-cyrillic",
  maccyrillic: "x-mac-cyrillic",
  "mac-roman": "macintosh",
  macroman: "macintosh",
  cp866: "ibm866",
};

/** All that it is asked about: what TextDecoder reads and desks receive. */
const CANDIDATES =
  "windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-15 koi8-r koi8-u cp866 mac-cyrillic mac-roman cp932 shift_jis_2004 euc-jis-2004 gb18030 big5hkscs cp949 euc-kr cp874".split(
    " ",
  );

/** The detector's own figures for a headline are a tenth of those for a page; only their order and ratio count. */
const WITH_ALL = { detectEncodings: CANDIDATES, minimumThreshold: 0 };

/** Places count more than letters: they are wrong in nearly every wrong encoding, and hardly ever in the right one. */
const WEIGHT_OF_PLACES = 2;

const ORDER: readonly string[] = ENCODING_REGIONS.flatMap(({ encodings }) =>
  encodings.map(({ label }) => label),
);

/** How many bytes are weighed; more tell nothing new. */
const SAMPLE = 65_536;

/** The likeliest encoding of `bytes`, which hold some beyond ASCII; null where none reads them. */
export async function guessEncoding(bytes: Uint8Array): Promise<Guess | null> {
  const { detectAll } = await import("jschardet");
  const sample = takeSample(bytes);
  const seen = new Set<string>();
  const guesses: (Guess & { readonly score: number; readonly text: string })[] = [];
  for (const { encoding, confidence } of detectAll(sample, WITH_ALL)) {
    const label = standardise(encoding);
    if (label === null || seen.has(label)) continue;
    seen.add(label);
    // Not strictly: one bad byte must not make noise of a page. What cannot be read is out of place.
    const text = decodeBytes(sample, label);
    if (text === null) continue;
    const plausibility = weighPlaces(text);
    const score = confidence * plausibility ** WEIGHT_OF_PLACES;
    guesses.push({ label, plausibility, score, text });
  }
  const [best] = guesses.toSorted((one, other) => other.score - one.score);
  // Many a text reads the same in several encodings; the commonest is what it is called.
  const same = guesses.filter(({ text }) => text === best?.text);
  const [commonest] = same.sort((one, other) => rank(one) - rank(other));
  return commonest ?? null;
}

function rank({ label }: Guess): number {
  return ORDER.indexOf(label);
}

function standardise(encoding: string | null): string | null {
  if (encoding === null) return null;
  const label = encoding.toLowerCase();
  const standard = STANDARD_LABELS[label] ?? label;
  return ORDER.includes(standard) ? standard : null;
}

/** The lines of `bytes` that hold more than ASCII, as many as count; all of a short text. No old encoding hides a line break. */
function takeSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  let start = 0;
  let isPlain = true;
  for (let at = 0; at < bytes.length && length < SAMPLE; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) isPlain = false;
    if (byte !== 0x0a && byte !== 0x0d && at < bytes.length - 1) continue;
    if (!isPlain) {
      const line = bytes.subarray(start, Math.min(at + 1, start + SAMPLE - length));
      sample.set(line, length);
      length += line.length;
    }
    start = at + 1;
    isPlain = true;
  }
  return sample.subarray(0, length);
}
