/**
 * A text in the form in which it is searched: small letters without accents, one kind of quotation mark and dash, one space
 * for all white space, and a word that a line end cut in two in one piece again:
 *
 *     He said: “The café’s drift-⏎wood …”   →   he said: "the cafe's driftwood ..."
 *
 * Sentences follow each other as the page shows them: one that furniture interrupts is whole, and the furniture stands
 * behind it. Each unit of the form knows where it comes from, so that what is found is a span of the text as it came.
 */
import type { SegmentIndex, Version } from "../model/comparison";
import { slice, type Span } from "../model/span";
import { foldCharacter } from "./letters";
import { SPACE, Units } from "./units";

/** A text to be searched. `starts` and `ends` are offsets into the text as it came, for each code unit of `form`. */
export interface Findable {
  readonly form: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** In the order of the form; `from` is where a piece begins in it. */
  readonly pieces: readonly { readonly segment: SegmentIndex; readonly from: number }[];
}

const HYPHEN = /[-\u2010]/u;
const SOFT_HYPHEN = "\u00ad";
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;

/** White space of a wrapped and indented line; a text may have a thousand hyphens, and each of them asks. */
const LONGEST_BREAK = 80;

/** A version to be searched. */
export function makeFindable(version: Version): Findable {
  const pieces = version.segments.flatMap((segment, index) =>
    segment.pieces.map((span) => ({ segment: index, span })),
  );
  return build(version.text, pieces, findLineEnds(version));
}

/** What is looked for, in the same form; "" where it is nothing one could see. */
export function foldQuery(query: string): string {
  const whole = { segment: 0, span: { start: 0, end: query.length } };
  return build(query, [whole], new Set()).form.trim();
}

/** Offsets of hyphens that only a line end put into a word. */
function findLineEnds({ text, notices }: Version): ReadonlySet<number> {
  const cuts = notices.filter(({ kind }) => kind === "cut");
  return new Set(
    cuts.flatMap(({ span }) =>
      [...slice(text, span).matchAll(/[-\u2010](?=\s)/gu)].map(({ index }) => span.start + index),
    ),
  );
}

interface Piece {
  readonly segment: SegmentIndex;
  readonly span: Span;
}

/** Half a million signs are read before the first answer, so that plain ones are copied and nothing is made for them. */
function build(text: string, pieces: readonly Piece[], lineEnds: ReadonlySet<number>): Findable {
  const form = new Units(text.length);
  const begun: { segment: SegmentIndex; from: number }[] = [];
  /** Whether what comes next belongs to the same word, whatever white space is between. */
  let glued = false;

  function read(character: string, start: number): void {
    const end = start + character.length;
    const units = foldCharacter(character);
    if (units === " ") {
      if (!glued) form.add(SPACE, start, end);
      return;
    }
    glued = character === SOFT_HYPHEN || lineEnds.has(start);
    if (glued) return;
    // An accent of its own belongs to the letter before it, also on the screen.
    if (units === "" && MARK.test(character)) form.stretch(end);
    glued = HYPHEN.test(character) && endsLine(text, start);
    for (let at = 0; at < units.length; at += 1) form.add(units.charCodeAt(at), start, end);
  }

  for (const [index, { segment, span }] of pieces.entries()) {
    const before = pieces[index - 1]?.span;
    if (before !== undefined && !glued && hasSpaceBetween(text, before, span))
      form.add(SPACE, before.end, before.end);
    begun.push({ segment, from: form.length });
    for (let at = span.start; at < span.end;) {
      const code = text.charCodeAt(at);
      const plain = PLAIN[code] ?? 0;
      if (plain !== 0) {
        glued = false;
        form.add(plain, at, at + 1);
        at += 1;
      } else {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        read(character, at);
        at += character.length;
      }
    }
  }
  return { form: form.tell(), starts: form.starts, ends: form.ends, pieces: begun };
}

/** For each code of ASCII what it is found by; 0 where that takes a closer look. */
const PLAIN = Uint16Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCodePoint(code);
  return /[\s-]/u.test(character) ? 0 : foldCharacter(character).charCodeAt(0);
});

/** Whether a hyphen at `at` is the last sign of a line, inside a word: "well-⏎known". */
function endsLine(text: string, at: number): boolean {
  const behind = /^[^\S\n]*\n[^\S\n]*(\S)/u.exec(text.slice(at + 1, at + 1 + LONGEST_BREAK))?.[1];
  return behind !== undefined && LETTER.test(behind) && LETTER.test(text.charAt(at - 1));
}

/** Scripts without spaces have none between sentences either. */
function hasSpaceBetween(text: string, before: Span, span: Span): boolean {
  const between = [text.charAt(before.end), text.charAt(span.start - 1)];
  return between.some((character) => foldCharacter(character) === " ");
}
