/** The formats that are read, and what they are called. */
import type { Reading } from "../reading";
import type { Outcome } from "../problem";
import type { Story } from "./story";

/** Formats that are told by their first bytes. */
export type BinaryFormat = "docx" | "odt" | "pdf" | "rtf";

/** Formats that are told by their decoded text. */
export type TextFormat =
  | "text"
  | "wire"
  | "markdown"
  | "html"
  | "eml"
  | "xml"
  | "nitf"
  | "newsml"
  | "newsml-g2"
  | "ninjs";

/** Any of them. */
export type Format = BinaryFormat | TextFormat;

/** What an editor calls them, with the article. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  docx: "a Word document (DOCX)",
  odt: "an OpenDocument text (ODT)",
  pdf: "a PDF",
  rtf: "an RTF document",
  text: "plain text",
  wire: "plain text in a wire envelope",
  markdown: "Markdown",
  html: "a web page (HTML)",
  eml: "a mail (EML)",
  xml: "an XML file",
  nitf: "a story in NITF",
  newsml: "a story in NewsML 1",
  "newsml-g2": "a story in NewsML-G2",
  ninjs: "a story in ninjs",
};

/** What a format reader is given. `text` is empty where the format is told by its bytes. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Reads the stories of a file, at least one, or says why there is none. It throws only for a bug of ours. */
export type FormatReader = (file: RawFile, reading: Reading) => Promise<Outcome<Content>>;

/** What a format reader finds. */
export interface Content {
  readonly stories: readonly Story[];
  /** Choices of the format's own; "encoding" and "plain" are for others to offer. */
  readonly choices?: readonly ("changes" | "extent")[];
}
