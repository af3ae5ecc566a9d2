/**
 * Tells by its first bytes what a file is when it is no text. Names are no evidence: a photo called `story.txt` is still
 * a photo, and would fill the page with noise.
 */
import type { BinaryFormat } from "./formats/format";
import { recogniseZip } from "./recogniseZip";

/** A format that is read, or the name of one that is not, with its article. */
export type Recognised =
  | { readonly format: BinaryFormat }
  | { readonly foreign: string; readonly picture: boolean };

interface Signature {
  readonly bytes: readonly number[];
  readonly at: number;
  readonly foreign: string;
  readonly picture?: boolean;
}

const OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** First bytes of what reaches a desk by mistake. */
const SIGNATURES: readonly Signature[] = [
  { bytes: OFFICE, at: 0, foreign: "an old Word or Office document" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], at: 0, foreign: "a PNG image", picture: true },
  { bytes: [0xff, 0xd8, 0xff], at: 0, foreign: "a JPEG image", picture: true },
  { bytes: [0x47, 0x49, 0x46, 0x38], at: 0, foreign: "a GIF image", picture: true },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, foreign: "a WebP image", picture: true },
  { bytes: [0x49, 0x49, 0x2a, 0x00], at: 0, foreign: "a TIFF image", picture: true },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], at: 0, foreign: "a TIFF image", picture: true },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, foreign: "a video or photo", picture: true },
  { bytes: [0x1f, 0x8b], at: 0, foreign: "a gzip archive" },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** PDF allows junk before its header, within the first kilobyte. */
const PDF_HEADER_WITHIN = 1024;

/** How Office names the one part of a locked document, in UTF-16: "EncryptedPackage". */
const LOCKED = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");

/** How much of an Office container is searched for it. */
const CONTAINER_WINDOW = 65_536;

/** Names the format of `bytes`, or null where they may well be text. */
export function recogniseBytes(bytes: Uint8Array): Recognised | null {
  if (startsWith(bytes, ZIP, 0)) return recogniseZip(bytes);
  if (startsWith(bytes, RTF, 0)) return { format: "rtf" };
  if (latin1(bytes.subarray(0, PDF_HEADER_WITHIN)).includes("%PDF-")) return { format: "pdf" };
  const signature = SIGNATURES.find(({ bytes: first, at }) => startsWith(bytes, first, at));
  if (signature === undefined) return null;
  if (startsWith(bytes, OFFICE, 0) && isLocked(bytes))
    return { foreign: "an Office document locked with a password", picture: false };
  return { foreign: signature.foreign, picture: signature.picture ?? false };
}

function isLocked(bytes: Uint8Array): boolean {
  return [bytes.subarray(0, CONTAINER_WINDOW), bytes.subarray(-CONTAINER_WINDOW)].some((end) =>
    latin1(end).includes(LOCKED),
  );
}

function startsWith(bytes: Uint8Array, first: readonly number[], at: number): boolean {
  return first.every((byte, index) => bytes[at + index] === byte);
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
