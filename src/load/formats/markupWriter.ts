/** Takes the text of markup piece by piece and puts it together as blocks. */
import type { SegmentKind } from "../../model/comparison";
import { readPlain } from "./plainBlocks";
import type { Block } from "./story";
import { evenOutMarkup } from "./whiteSpace";

/**
 * What a line end in the text means where it is no `<br>`:
 * - `space`: nothing, as in web pages;
 * - `paragraph`: a blank line parts paragraphs, since wires write into `<p>` as they write into plain text;
 * - `line`: what it means in plain text.
 */
export type LineEnds = "space" | "paragraph" | "line";

/** A block, and whether all its words are the words of links. */
export interface LinkedBlock extends Block {
  readonly linked: boolean;
}

/** What holds for a piece of text. */
interface Place {
  readonly kind: SegmentKind | undefined;
  /** Line ends count, as in `<pre>`. */
  readonly lines: boolean;
  readonly link: boolean;
}

const VISIBLE = /\S/u;
const LETTER = /[\p{L}\p{N}]/u;
const BLANK_LINE = /\n[ \t]*\n/u;

const WHITE = /[ \t\n]/u;

/** After these a title needs no comma: "By Mara Lindqvist – NWA". */
const NEEDS_NO_COMMA = /[,;:/|–—-]$/u;

/** Writes blocks; `end` must be called last. A block is kept in pieces, since some have a hundred thousand. */
export class BlockWriter {
  readonly blocks: LinkedBlock[] = [];
  readonly #lineEnds: LineEnds;
  #pieces: string[] = [];
  #kind: SegmentKind | undefined;
  #visible = false;
  #linked = false;
  #unlinked = false;
  /** A term has just ended, and nothing was written since. */
  #afterTerm = false;

  constructor(lineEnds: LineEnds) {
    this.#lineEnds = lineEnds;
  }

  /** Writes a run of text. */
  write(text: string, place: Place): void {
    const words = text.replace(/\r\n?/gu, "\n");
    if (place.lines || this.#lineEnds === "line") this.#add(words, place);
    else if (this.#lineEnds === "space") this.#addSpaced(words, place);
    else this.#addParagraphs(words, place);
  }

  /** The end of a line; two are the end of a paragraph. */
  breakLine(): void {
    if (this.#pieces.at(-1)?.endsWith("\n") === true) this.end();
    else this.newLine();
  }

  /** A line of its own for what comes, in the same block. */
  newLine(): void {
    this.#endWith("\n");
  }

  /** Before an element that holds whole words. */
  openTerm(name: string): void {
    if (name === "byttl") {
      this.#trim();
      this.#endWith(NEEDS_NO_COMMA.test(this.#pieces.at(-1)?.slice(-1) ?? "") ? " " : ", ");
    } else if (this.#afterTerm) this.space();
  }

  /** Behind an element that holds whole words. */
  closeTerm(): void {
    this.#afterTerm = true;
  }

  /** Before a field of a table row. */
  openCell(): void {
    this.#endWith("\t");
  }

  /** A space, where none is. */
  space(): void {
    if (this.#isInside()) this.#pieces.push(" ");
  }

  /** The end of a block. */
  end(): void {
    const kind = this.#kind;
    const linked = this.#linked && !this.#unlinked;
    if (this.#visible) {
      const whole = this.#pieces.join("");
      const texts = this.#lineEnds === "line" ? readPlain(whole) : [whole.trim()];
      for (const text of texts) this.blocks.push({ kind, text, linked });
    }
    this.#pieces = [];
    this.#kind = undefined;
    this.#visible = false;
    this.#linked = false;
    this.#unlinked = false;
    this.#afterTerm = false;
  }

  /** Only a blank line with text on both sides counts: markup is often set out with blank lines around its elements. */
  #addParagraphs(words: string, place: Place): void {
    let written = false;
    for (const [index, part] of words.split(BLANK_LINE).entries()) {
      if (written && VISIBLE.test(part)) this.end();
      else if (index > 0) this.space();
      this.#addSpaced(part, place);
      written = VISIBLE.test(part);
    }
  }

  #addSpaced(words: string, place: Place): void {
    const spaced = evenOutMarkup(words);
    this.#add(this.#isInside() ? spaced : spaced.replace(/^ /u, ""), place);
  }

  #add(words: string, { kind, link }: Place): void {
    if (words === "") return;
    if (!this.#visible) this.#kind = kind;
    this.#visible ||= VISIBLE.test(words);
    if (link) this.#linked ||= LETTER.test(words);
    else this.#unlinked ||= LETTER.test(words);
    this.#pieces.push(words);
    this.#afterTerm = false;
  }

  /** Whether a space here would be one between words. */
  #isInside(): boolean {
    const last = this.#pieces.at(-1);
    return last !== undefined && !WHITE.test(last.slice(-1));
  }

  /** Puts `sign` in place of the white space at the end, where there is text before it. */
  #endWith(sign: string): void {
    if (!this.#visible) return;
    this.#trim();
    this.#pieces.push(sign);
  }

  #trim(): void {
    for (let last = this.#pieces.pop(); last !== undefined; last = this.#pieces.pop()) {
      const rest = last.trimEnd();
      if (rest === "") continue;
      this.#pieces.push(rest);
      return;
    }
  }
}
