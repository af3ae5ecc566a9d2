/** The encodings that copy comes in. An editor chooses among these where evidence or statistics were wrong. */

/** An encoding as a list shows it. */
export interface KnownEncoding {
  /** A label of the Encoding Standard, or one of UTF-32, which it left out. */
  readonly label: string;
  readonly name: string;
}

/** Encodings of the same part of the world; the commonest first. */
export interface EncodingRegion {
  readonly region: string;
  readonly encodings: readonly KnownEncoding[];
}

/** All that may be chosen. A text that reads the same in two of them is called by the one further up. */
export const ENCODING_REGIONS: readonly EncodingRegion[] = [
  {
    region: "Unicode",
    encodings: [
      { label: "utf-8", name: "UTF-8" },
      { label: "utf-16le", name: "UTF-16, little-endian" },
      { label: "utf-16be", name: "UTF-16, big-endian" },
      { label: "utf-32le", name: "UTF-32, little-endian" },
      { label: "utf-32be", name: "UTF-32, big-endian" },
    ],
  },
  {
    region: "Western Europe",
    encodings: [
      { label: "windows-1252", name: "Windows 1252 (Western, also ISO 8859-1)" },
      { label: "iso-8859-15", name: "ISO 8859-15 (Western with €)" },
      { label: "macintosh", name: "Mac Roman" },
    ],
  },
  {
    region: "Central Europe and the Baltic",
    encodings: [
      { label: "windows-1250", name: "Windows 1250 (Central European)" },
      { label: "iso-8859-2", name: "ISO 8859-2 (Central European)" },
      { label: "windows-1257", name: "Windows 1257 (Baltic)" },
      { label: "iso-8859-13", name: "ISO 8859-13 (Baltic)" },
    ],
  },
  {
    region: "Cyrillic",
    encodings: [
      { label: "windows-1251", name: "Windows 1251 (Cyrillic)" },
      { label: "koi8-r", name: "KOI8-R (Russian)" },
      { label: "koi8-u", name: "KOI8-U (Ukrainian)" },
      { label: "ibm866", name: "IBM 866 (Cyrillic, DOS)" },
      { label: "x-mac-cyrillic", name: "Mac Cyrillic" },
      { label: "iso-8859-5", name: "ISO 8859-5 (Cyrillic)" },
    ],
  },
  {
    region: "Greek and Turkish",
    encodings: [
      { label: "windows-1253", name: "Windows 1253 (Greek)" },
      { label: "iso-8859-7", name: "ISO 8859-7 (Greek)" },
      { label: "windows-1254", name: "Windows 1254 (Turkish)" },
    ],
  },
  {
    region: "Middle East",
    encodings: [
      { label: "windows-1255", name: "Windows 1255 (Hebrew)" },
      { label: "iso-8859-8", name: "ISO 8859-8 (Hebrew)" },
      { label: "windows-1256", name: "Windows 1256 (Arabic)" },
      { label: "iso-8859-6", name: "ISO 8859-6 (Arabic)" },
    ],
  },
  {
    region: "East and South-East Asia",
    encodings: [
      { label: "shift_jis", name: "Shift JIS (Japanese)" },
      { label: "euc-jp", name: "EUC-JP (Japanese)" },
      { label: "iso-2022-jp", name: "ISO 2022-JP (Japanese mail)" },
      { label: "gb18030", name: "GB 18030, also GBK (Chinese, simplified)" },
      { label: "big5", name: "Big5 (Chinese, traditional)" },
      { label: "euc-kr", name: "EUC-KR (Korean)" },
      { label: "windows-874", name: "Windows 874 (Thai)" },
      { label: "windows-1258", name: "Windows 1258 (Vietnamese)" },
    ],
  },
];

const NAMES: ReadonlyMap<string, string> = new Map(
  ENCODING_REGIONS.flatMap(({ encodings }) => encodings.map(({ label, name }) => [label, name])),
);

/** What an editor calls the encoding: its name in the list, or the label itself. */
export function nameEncoding(label: string): string {
  return NAMES.get(label.toLowerCase()) ?? label;
}
