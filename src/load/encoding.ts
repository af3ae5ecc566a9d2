/**
 * Bytes become text here and nowhere else. Labels lie in both directions: agencies send valid UTF-8 that calls itself
 * ISO-8859-1, and the other way round. So evidence goes first: a byte order mark, then valid UTF-8 (which no other
 * encoding is by chance), then what the file says of itself, then the NULs of UTF-16.
 */
import type { Encoding } from "./reading";

/** A text and how its characters were told. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

interface Mark {
  readonly bytes: readonly number[];
  readonly label: string;
}

const MARKS: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
  { bytes: [0xff, 0xfe], label: "utf-16le" },
  { bytes: [0xfe, 0xff], label: "utf-16be" },
];

/** How many bytes tell whether a text is UTF-16 without a byte order mark. */
const UTF16_SAMPLE = 2048;

/** Western text in UTF-16 has a NUL in nearly every second byte, and in UTF-8 none at all. */
const UTF16_NUL_SHARE = 0.3;

/** Where a file names its own encoding, it does so near its start. */
const LABEL_WITHIN = 1024;

const LABEL =
  /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']|<meta\s[^>]*?\bcharset\s*=\s*["']?([\w.:-]+)/iu;

/** Decodes `bytes`; null where nothing tells how. `chosen` goes before all evidence. A byte order mark is dropped. */
export function decodeText(bytes: Uint8Array, chosen?: string): Decoded | null {
  if (chosen !== undefined) return decodeAs(bytes, { label: chosen, evidence: "chosen" });
  const mark = MARKS.find(({ bytes: first }) => first.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return decodeAs(bytes, { label: mark.label, evidence: "mark" });
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) return decodeAs(bytes, { label: utf16, evidence: "nul" });
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: { label: "utf-8", evidence: "utf-8" } };
  const label = readLabel(bytes);
  if (label === null) return null;
  const labelled = decodeStrictly(bytes, label);
  return labelled === null ? null : { text: labelled, encoding: { label, evidence: "label" } };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  return { text: new TextDecoder(encoding.label).decode(bytes), encoding };
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readLabel(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LABEL_WITHIN));
  const found = LABEL.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}

function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  if (sample.length < 4) return null;
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const most = Math.max(even, odd);
  if (most <= (sample.length / 2) * UTF16_NUL_SHARE || Math.min(even, odd) >= most / 4) return null;
  return even > odd ? "utf-16be" : "utf-16le";
}
