/** The ways in which one file can be read, and what came of it. */
import type { Story } from "./formats/story";

/** What an editor may choose. What is absent is decided by evidence, or is the first of the values named. */
export interface Reading {
  /** A label of the Encoding Standard, such as "windows-1252", or of UTF-32 (encodings.ts lists what is offered). */
  readonly encoding?: string;
  /** Tracked changes: as accepted, or as the text was before them. */
  readonly changes?: "accepted" | "original";
  /** Of a web page: the article, or all there is. */
  readonly extent?: "article" | "page";
  /** The file's own characters, markup and all. */
  readonly plain?: boolean;
  /** Which story of a file that holds several, from 0. */
  readonly story?: number;
}

/** A choice that makes a difference for a file. */
export type Choice = "encoding" | "changes" | "extent" | "plain";

/** How the characters of a file were told. */
export interface Encoding {
  /** A label of the Encoding Standard, or of UTF-32. */
  readonly label: string;
  /**
   * `statistics` is a guess; all others are sure. `label`: what the file itself says. `utf-8` may be damaged: a remark
   * counts the places.
   */
  readonly evidence: "mark" | "utf-8" | "label" | "nul" | "statistics" | "chosen";
}

/** A file, read. */
export interface Opened {
  /** What it is, with its article: "a Word document (DOCX)". */
  readonly format: string;
  /** Absent where the format leaves no question. */
  readonly encoding?: Encoding;
  /** Never empty. */
  readonly stories: readonly Story[];
  readonly choices: readonly Choice[];
}
