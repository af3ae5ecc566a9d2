/*
 * Quotation marks where they stand. They differ by country and by machine, and half of them have other uses: ’ is an
 * apostrophe, " an inch, “ opens an English quotation and closes a German one, » and « change places in Danish. So a sign
 * tells whether it may open or close by its sort and by what stands beside it.
 */

/** A sign that may be a quotation mark, with what stands right before and behind it; "" at an end. */
export interface QuotationMark {
  readonly sign: string;
  /** Offset in the text. */
  readonly at: number;
  readonly before: string;
  /** A few characters. */
  readonly behind: string;
}

const SIGN = /``|''|["“”„‟«»‹›'‘’‚‛＂「」『』]/gu;
/** What tells an elided word ('em, '90s) from a quotation needs no more. */
const FEW = 6;

/** By opening sign: what closes it. A straight mark closes a curly one where two machines had a hand in the copy. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", `”"`],
  ["‟", `”"`],
  ["”", `”“`],
  ["„", `“”"`],
  ['"', `"”`],
  ["＂", "＂"],
  ["``", `"''`],
  ["«", "»"],
  ["»", "«»"],
  ["‹", "›"],
  ["›", "‹›"],
  ["‘", `’'`],
  ["‛", `’'`],
  ["‚", `‘’`],
  ["'", `'’`],
  ["「", "」"],
  ["『", "』"],
]);

const SINGLE = /^['‘‛‚]$/u;
const BLANK = /^\s?$/u;
const LETTER = /^[\p{L}\p{N}]/u;
/** What a quotation may follow without a space: brackets, dashes, other marks, and scripts that set no spaces. */
const BEFORE_OPENING =
  /^(?:[\s([{<¿¡—–\-/:;,.…"“„«‘‚'‹」』]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])?$/u;
/** A quotation may open with another mark, a bracket or an ellipsis before its first letter. */
const OPENS_WORDS = /^[^\p{L}\p{N}\s]{0,3}[\p{L}\p{N}]/u;
/** Words and years that lost their beginning ('em, '90s), and the Dutch 's and 't. */
const ELIDED =
  /^(?:\p{Nd}{2}s?|em|n|til|till|tis|twas|cause|cos|bout|round|[stkm])(?![\p{L}\p{N}])/iu;

/** All signs in the stretch `[start, end)` of `text`, in order. */
export function listMarks(text: string, start: number, end: number): QuotationMark[] {
  return Array.from(text.slice(start, end).matchAll(SIGN), ({ 0: sign, index }) => {
    const at = start + index;
    const after = at + sign.length;
    return {
      sign,
      at,
      before: at > start ? text.charAt(at - 1) : "",
      behind: text.slice(after, Math.min(end, after + FEW)),
    };
  });
}

/** Whether it is one of the marks that are apostrophes elsewhere. */
export function isSingle({ sign }: QuotationMark): boolean {
  return SINGLE.test(sign);
}

/** Whether a quotation may begin here. */
export function mayOpen({ sign, before, behind }: QuotationMark): boolean {
  const opensWords = BEFORE_OPENING.test(before) && OPENS_WORDS.test(behind);
  switch (sign) {
    case "「":
    case "『":
    case "＂":
    case "``":
    case "„":
      return true;
    case "“":
    case "‟":
    case "«":
    case "‹":
      // French sets a space inside the marks.
      return opensWords || BLANK.test(before);
    case "'":
    case "‘":
    case "‛":
    case "‚":
      return opensWords && !ELIDED.test(behind);
    case '"':
    case "”":
    case "»":
    case "›":
      return opensWords;
    default:
      return false;
  }
}

/** Whether `mark` may close what `opening` opened, going by its sort and by what stands beside it. */
export function mayClose(opening: QuotationMark, mark: QuotationMark): boolean {
  const { sign, before, behind } = mark;
  if (CLOSERS.get(opening.sign)?.includes(sign) !== true) return false;
  if (isSingle(opening))
    return !BLANK.test(before) && !(LETTER.test(before) && LETTER.test(behind));
  // What looks like a beginning is another's, except in pairs that nothing else begins with.
  return sign === "”" || !(BLANK.test(before) && OPENS_WORDS.test(behind));
}

/** Whether it may as well be the apostrophe of "the boys’ club" or the sign of an inch. */
export function isDoubtful({ sign, before, behind }: QuotationMark): boolean {
  if (sign === "’" || sign === "'") return before === "s" && /^\s\p{Ll}/u.test(behind);
  return sign === '"' && /^\p{Nd}$/u.test(before);
}
