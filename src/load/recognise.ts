/**
 * Tells by content what a file is when it is not plain text. Names are no evidence: a photo called `story.txt` is still
 * a photo, and would fill the page with noise.
 */

interface Signature {
  readonly bytes: readonly number[];
  readonly at: number;
  readonly format: string;
}

/** First bytes of the formats that reach a desk by mistake or that editors will want opened. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], at: 0, format: "an RTF document" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], at: 0, format: "an old Word or Office document" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], at: 0, format: "a PNG image" },
  { bytes: [0xff, 0xd8, 0xff], at: 0, format: "a JPEG image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], at: 0, format: "a GIF image" },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, format: "a WebP image" },
  { bytes: [0x49, 0x49, 0x2a, 0x00], at: 0, format: "a TIFF image" },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], at: 0, format: "a TIFF image" },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, format: "a video or photo" },
  { bytes: [0x1f, 0x8b], at: 0, format: "a gzip archive" },
  { bytes: [0xff, 0xfe, 0x00, 0x00], at: 0, format: "text in UTF-32" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], at: 0, format: "text in UTF-32" },
  { bytes: [0xff, 0xfe], at: 0, format: "text in UTF-16" },
  { bytes: [0xfe, 0xff], at: 0, format: "text in UTF-16" },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Zip-based documents name their parts in the clear; the telling name stands in the first entries or at the end. */
const ZIP_FORMATS: readonly (readonly [part: string, format: string])[] = [
  ["word/", "a Word document (DOCX)"],
  ["vnd.oasis.opendocument.text", "an OpenDocument text (ODT)"],
  ["application/epub+zip", "an EPUB book"],
  ["xl/", "a spreadsheet"],
  ["ppt/", "a slide deck"],
];

/** PDF allows junk before its header, within the first kilobyte. */
const PDF_HEADER_WITHIN = 1024;

/** How much of either end of a zip is searched for part names. */
const ZIP_WINDOW = 65_536;

/** How many bytes tell whether a text is UTF-16 without a byte order mark. */
const UTF16_SAMPLE = 2048;

/** Western text in UTF-16 has a NUL in nearly every second byte, and in UTF-8 none at all. */
const UTF16_NUL_SHARE = 0.3;

/** Names the format of `bytes`, with its article, or null where they may well be plain text in UTF-8. */
export function recogniseFormat(bytes: Uint8Array): string | null {
  if (startsWith(bytes, ZIP, 0)) return nameZip(bytes);
  if (latin1(bytes.subarray(0, PDF_HEADER_WITHIN)).includes("%PDF-")) return "a PDF";
  const signature = SIGNATURES.find(({ bytes: first, at }) => startsWith(bytes, first, at));
  if (signature !== undefined) return signature.format;
  return looksLikeUtf16(bytes) ? "text in UTF-16" : null;
}

/** Names the markup language of a decoded text, with its article, or null where it is prose. */
export function recogniseMarkup(text: string): string | null {
  const head = text.trimStart().slice(0, 64).toLowerCase();
  if (head.startsWith("<?xml")) return "an XML file";
  if (head.startsWith("<!doctype") || /^<(html|head|body)[\s>]/u.test(head))
    return "a web page (HTML)";
  return /^<[a-z][\w:.-]*(\s[^<>]*)?>/u.test(head) ? "a file with markup (XML or HTML)" : null;
}

/** Whether a format that recogniseFormat named shows pictures, so that there is no text in it to read. */
export function isPicture(format: string): boolean {
  return format.endsWith(" image") || format === "a video or photo";
}

function startsWith(bytes: Uint8Array, first: readonly number[], at: number): boolean {
  return first.every((byte, index) => bytes[at + index] === byte);
}

function nameZip(bytes: Uint8Array): string {
  const parts = latin1(bytes.subarray(0, ZIP_WINDOW)) + latin1(bytes.subarray(-ZIP_WINDOW));
  return ZIP_FORMATS.find(([part]) => parts.includes(part))?.[1] ?? "a zip archive";
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  if (sample.length < 4) return false;
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const most = Math.max(even, odd);
  return most > (sample.length / 2) * UTF16_NUL_SHARE && Math.min(even, odd) < most / 4;
}
