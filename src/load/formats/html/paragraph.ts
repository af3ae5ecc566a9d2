/* One paragraph of a page while its words come in, text node by text node. Inline elements never split words. */
import type { SegmentKind } from "../../../model/comparison";
import { countWords } from "../../words";
import { countSigns, evenOutMarkup } from "../whiteSpace";
import type { Context, PageBlock } from "./walk";

/** An author or a time of publication stands among few other words: "By Ann Lee in Paris, 4 March 2024, 18:05". */
const MOST_BYLINE_WORDS = 20;

/** A link of one or two words is a button; of more, it names what it leads to. */
const FEWEST_RELATED_WORDS = 3;

/** Gathers words and hands them over as blocks. */
export class Paragraph {
  readonly #put: (block: PageBlock) => void;
  /** Only ever added to until the end: whoever looks at a long text that grows makes it be copied each time. */
  #text = "";
  /** Its last two characters. */
  #tail = "";
  /** A line has begun and has no word yet. */
  #lineIsEmpty = false;
  #first: Context | null = null;
  #letters = 0;
  #linked = 0;
  #timed = 0;
  #author = false;

  constructor(put: (block: PageBlock) => void) {
    this.#put = put;
  }

  /** Adds the text of a node. */
  write(words: string, context: Context): void {
    const text = context.preformatted
      ? words.replace(/[ \t\f]+/gu, " ").replace(/\r\n?/gu, "\n")
      : evenOutMarkup(words);
    const open = this.#tail === "" || this.#tail.endsWith(" ") || this.#tail.endsWith("\n");
    const kept = open && text.startsWith(" ") ? text.slice(1) : text;
    if (kept === "") return;
    const letters = countSigns(kept);
    if (letters > 0) this.#first ??= context;
    this.#letters += letters;
    if (context.inLink) this.#linked += letters;
    if (context.inTime) this.#timed += letters;
    this.#add(kept);
  }

  /** Begins a new line; after an empty one, a new paragraph: pages of long ago part theirs with two breaks. */
  breakLine(): void {
    if (this.#lineIsEmpty) this.end();
    else if (this.#first !== null) this.#add("\n");
  }

  /** Begins the next cell of a row. */
  nextCell(): void {
    if (this.#first !== null) this.#add("\t");
  }

  /** Keeps two times apart that stand side by side, one of them hidden by a style sheet: when published, when changed. */
  setApart(context: Context): void {
    if (/[\p{L}\p{N}]$/u.test(this.#tail)) this.write(" ", context);
  }

  /** Says that the words to come name the author. */
  setAuthor(context: Context): void {
    if (!context.inItem || this.#first !== null) this.#author = true;
  }

  /** Hands over what has come in, if it is anything. */
  end(): void {
    if (this.#first !== null) {
      const { element, level, region } = this.#first;
      const text = this.#text.trim();
      const words = countWords(text);
      this.#put({ text, words, kind: this.#kind(words), level, region, element });
    }
    this.#text = "";
    this.#tail = "";
    this.#lineIsEmpty = false;
    this.#first = null;
    this.#letters = 0;
    this.#linked = 0;
    this.#timed = 0;
    this.#author = false;
  }

  #add(text: string): void {
    const lineEnd = text.lastIndexOf("\n");
    this.#lineIsEmpty =
      (lineEnd >= 0 || this.#lineIsEmpty) && text.slice(lineEnd + 1).trim() === "";
    this.#text += text;
    this.#tail = (this.#tail + text.slice(-2)).slice(-2);
  }

  #kind(words: number): SegmentKind | undefined {
    if (this.#timed > 0 && this.#timed === this.#letters) return "note";
    if (this.#first?.kind !== undefined) return this.#first.kind;
    if (this.#first === null || this.#first.level > 0) return undefined;
    if (this.#author && words <= MOST_BYLINE_WORDS) return "byline";
    if (this.#timed > 0 && words <= MOST_BYLINE_WORDS) return "note";
    if (this.#linked === this.#letters && words >= FEWEST_RELATED_WORDS) return "related";
    return undefined;
  }
}
