import type { Pair } from "./pair";
import type { Span } from "./span";

/**
 * A text as it came in. `text` is never changed after it was decoded; every offset below points into it.
 * `parts` is what its format says of it, in text order and not overlapping; what no part covers is for the engine to judge.
 */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly parts?: readonly Part[];
}

/** A stretch of a text whose format names what it is: a headline element, a caption of a figure. Never empty. */
export interface Part {
  readonly kind: SegmentKind;
  readonly span: Span;
}

/** What an element of a story is. Everything but `body` is furniture. */
export type SegmentKind =
  | "headline"
  | "subhead"
  | "byline"
  | "dateline"
  | "caption"
  | "credit"
  | "link"
  | "related"
  | "note"
  | "body";

/**
 * One sentence of body text, or one stand-alone element such as a headline or a caption.
 * `pieces` is never empty and in order; it holds several spans when furniture interrupts the sentence.
 * A piece starts and ends with a character that is not white space.
 */
export interface Segment {
  readonly kind: SegmentKind;
  readonly pieces: readonly Span[];
  /** Number of the paragraph the segment starts in, from 0, never falling from one segment to the next. */
  readonly paragraph: number;
}

/** Index into `Version.segments`. */
export type SegmentIndex = number;

/**
 * What happened to a stretch of text on its way. Each is seen in copy that news desks receive:
 * - `layout`: typed in the wrong keyboard layout (ерфе = that, ghbdtn = привет, ю = .);
 * - `lookalike`: letters of another script that look like the word's own (раypal);
 * - `mojibake`: decoded under the wrong character set (donâ€™t);
 * - `lost`: a character that turned into a question mark (EU?s);
 * - `replaced`: a character that turned into U+FFFD;
 * - `ligature`: typesetter's ligatures from a PDF (ﬁ);
 * - `cut`: a word hyphenated at a line end;
 * - `invisible`: zero-width and tag characters inside a word;
 * - `bidi`: controls of writing direction where they have no business;
 * - `doubled`: the same word twice in a row;
 * - `marks`: a flood of combining marks;
 * - `control`: control characters.
 */
export type NoticeKind =
  | "layout"
  | "lookalike"
  | "mojibake"
  | "lost"
  | "replaced"
  | "ligature"
  | "cut"
  | "invisible"
  | "bidi"
  | "doubled"
  | "marks"
  | "control";

/**
 * Damage seen in a text, never mended in it. `span` is never empty and starts and ends with characters that a segment's
 * pieces hold; it never reaches beyond one segment, only furniture may stand inside it.
 */
export interface Notice {
  readonly kind: NoticeKind;
  readonly span: Span;
  /** What was most likely meant, to stand in place of the span; "" where it is best left out. Absent where nobody can tell. */
  readonly reading?: string;
}

/**
 * A source, segmented. Segments stand in document order of their first piece; together their pieces cover every
 * character that is not white space exactly once. `language` is a BCP 47 tag, "und" where none was recognised.
 * `notices` stand in text order by their start.
 */
export interface Version extends Source {
  readonly language: string;
  readonly segments: readonly Segment[];
  readonly notices: readonly Notice[];
}

/**
 * A word-level highlight inside a match, over whole words, whole figures and whole names.
 * - `unique`: stands on this side only;
 * - `reworded`: stands for the words of the other side that `partner` covers, which are marked as reworded with this mark
 *   as their partner. They are other forms of the word, words that mean the same, or what replaced it: another figure,
 *   another name, the opposite. What the change comes to is for facts to tell;
 * - `shifted`: stands elsewhere in the other side's sentence;
 * - `style`: stands where the other side means the same and writes it in another way (33 and thirty-three);
 * - `kept`: a run of several words that both sides share, in a match that is not verbatim.
 * Words under no mark are shared, but too short a run to be worth showing.
 */
export interface Mark {
  readonly kind: "unique" | "reworded" | "shifted" | "style" | "kept";
  readonly span: Span;
  /** What a reworded mark stands for on the other side; other marks have none. */
  readonly partner?: Span;
}

/**
 * Something an editor must be told about a match. A side is absent where the fact has no place.
 *
 * Of a quotation: `altered` words inside the marks; `trimmed` at an end, or where an ellipsis says so; `unquoted`, quoted on
 * the left and told in its own words on the right; `quoted`, the other way round. Of a figure: `altered`, or `rounded`. Of
 * either and of a name: `dropped` stands on the left only, `added` on the right only, and nowhere in the other version.
 *
 * Of an attribution: `altered`, the same statement in another's mouth; `dropped` and `added`, a statement that one side has
 * from a source and the other states as a fact. Of a hedge ("may", "allegedly"): `altered`, where "will" or the like stands
 * in its place; `dropped` and `added`, where nothing does.
 */
export interface Fact {
  readonly kind: "quote" | "number" | "name" | "negation" | "attribution" | "hedge";
  readonly change: "altered" | "trimmed" | "rounded" | "unquoted" | "quoted" | "dropped" | "added";
  readonly at: Partial<Pair<Span>>;
}

/**
 * Evidence that both sides of a match hold:
 * - `name`, `figure`, `word`: the same one;
 * - `swap`: words that may stand for each other (welcomed, hailed);
 * - `phrase`: a run of words.
 * The spans are where it first stands.
 */
export interface SharedReason {
  readonly kind: "name" | "figure" | "word" | "swap" | "phrase";
  readonly at: Pair<Span>;
}

/** Why the segments of a match were linked. `neighbours`: those right before or behind them are linked, too. */
export type Reason = SharedReason | { readonly kind: "neighbours" };

/**
 * How much of a stretch of text stands word for word in the other version: `kept` of its `words`. A word counts as kept in
 * a run of four or more words that both sides of a match share, or in a verbatim match. Figures and signs are words.
 */
export interface KeptShare {
  readonly words: number;
  readonly kept: number;
}

/** What a match keeps word for word. As many words are kept on the one side as on the other. */
export interface KeptInMatch {
  readonly shares: Pair<KeptShare>;
  /** Words of the longest run; 0 where nothing is kept. */
  readonly longest: number;
}

/**
 * What two versions keep word for word. Quotations should be kept and furniture is often a house's own, so that each is
 * also left out; a quotation counts as one from its first quotation mark to its last.
 */
export interface Kept {
  readonly all: Pair<KeptShare>;
  readonly withoutQuotations: Pair<KeptShare>;
  readonly withoutFurniture: Pair<KeptShare>;
  readonly withoutBoth: Pair<KeptShare>;
  /** Goes on from one sentence to the next where both sides do; absent where nothing is kept. */
  readonly longest?: { readonly words: number; readonly at: Pair<Span> };
}

/** Segments of one side that say what segments of the other say. Neither list is empty; both ascend. */
export interface Link {
  readonly segments: Pair<readonly SegmentIndex[]>;
  /** A transposition: in the smallest set of links whose removal leaves all others in the same order on both sides. */
  readonly moved: boolean;
}

/** A link with its judgement. */
export interface Match extends Link {
  readonly relation: "verbatim" | "paraphrase";
  /** 0 to 1: how much of the one side's matter the other side says. 1 for a verbatim match. */
  readonly similarity: number;
  /** In text order, not overlapping; both lists are empty for a verbatim match. */
  readonly marks: Pair<readonly Mark[]>;
  /** The weightiest first; empty for a verbatim match, which needs none. */
  readonly reasons: readonly Reason[];
  readonly facts: readonly Fact[];
  /** Whether its sides differ, and in house style only: all that differs is marked as style, and there is no fact. */
  readonly styleOnly: boolean;
  readonly kept: KeptInMatch;
}

/** One segment that has no counterpart; the other side's list is empty. */
export interface Unmatched {
  readonly relation: "only";
  readonly segments: Pair<readonly SegmentIndex[]>;
}

/** Every segment is in exactly one group. */
export type Group = Match | Unmatched;

/**
 * What the checks of linked segments found to be the same; with the facts of its kind it makes up what was compared.
 * Quotations are whole quotations, of as many sentences as they have, that stand in quotation marks on both sides and that
 * no fact is about; where one side parts them otherwise, the smaller number counts. Figures are pairs of equal worth in one
 * match, in digits, above ten, with a unit, or a day or month; "two" and "the first" are words like others.
 */
export interface Unchanged {
  readonly quotations: number;
  readonly figures: number;
}

/** A segment of the story that has no counterpart, and what it holds, the weightiest first. */
export interface LeftOut {
  readonly segment: SegmentIndex;
  readonly holds: readonly ("quote" | "number" | "name")[];
}

/**
 * One name written in several ways, within a version or across the two; the commonest first. `at` is where each stands, in
 * text order; the lists of one writing are never both empty.
 */
export interface Spelling {
  readonly writings: readonly {
    readonly text: string;
    readonly at: Pair<readonly Span[]>;
  }[];
}

/** Whether the texts were compared with the full method, or where a weaker one had to do and why. */
export type Effort =
  | { readonly level: "full" }
  | { readonly level: "reduced"; readonly because: "length" };

/**
 * Two versions, aligned. Groups stand in the order of a's segments; a group with none in a follows the group of
 * the segment before it in b (and opens the list where there is none before it).
 */
export interface Comparison {
  readonly versions: Pair<Version>;
  readonly groups: readonly Group[];
  readonly kept: Kept;
  readonly unchanged: Unchanged;
  /**
   * What a side says alone, in order of news weight: what holds a quotation first, then a figure, a name, what stands early.
   * Of a it is left out, of b added. Bylines, credits, links and notes are no news and not among it.
   */
  readonly leftOut: Pair<readonly LeftOut[]>;
  readonly spellings: readonly Spelling[];
  readonly effort: Effort;
}
