/*
 * What a line is by its words alone, wherever it stands. Only shapes that are no sentence of a story count here: a cue
 * breaks a paragraph open, so each pattern covers the line from its start. What needs position or neighbours to be told
 * (headlines, bylines, most captions, sign-offs) is told in kinds.ts. The words themselves are in furniture/, one class
 * of them in each file.
 */
import type { SegmentKind } from "../../model/comparison";
import { ADDRESSES, AUTHOR_LINKS } from "./furniture/addresses";
import { COPYRIGHT_SIGNS, COPYRIGHTS } from "./furniture/copyright";
import { isEmbargo, NOT_PUBLIC, NOTES } from "./furniture/editorial";
import { isSignedByline } from "./furniture/openings";
import { AGES, isMenu, isPageStamp, PAGE_NUMBERS, STAMPS } from "./furniture/pages";
import { CAPTIONS, CREDITS, SEEN, SHOWN } from "./furniture/pictures";
import {
  BUTTONS,
  COMMENT_HEADS,
  CONSENTS,
  CONTACT_HEADS,
  CONTACTS,
  COOKIES,
  LIVE_ENDS,
  OPEN_PLUGS,
  PLUGS,
} from "./furniture/plugs";
import { POPULAR, RELATED, RELATED_HEADS, RELATED_TITLES } from "./furniture/related";
import { CREW_LINES } from "./furniture/signOffs";
import {
  KEYWORDS,
  MARKS,
  NOTEBOOKS,
  PICTURE_LISTS,
  SLUGS,
  TRANSMISSIONS,
  URGENCIES,
} from "./furniture/wire";
import { type Pattern, unite } from "./furniture/wordings";
import { endsSentence, startsSmall } from "./stops";

/** A line recognised by its words. */
export interface Cue {
  readonly kind: SegmentKind;
  /** The line is complete in itself: what follows is no continuation of it. */
  readonly oneLine: boolean;
  /** The line heads a list whose entries are of this kind. */
  readonly heads?: SegmentKind;
}

/** Longer lines are prose; furniture that names itself is short. UTF-16 code units. */
const LONGEST_CUE = 240;

/** Words that open a sentence too count only on a line that is no longer than this and has no stop. */
const MOST_WORDS = 20;

const BRACKETED = /^[([].*[)\]]$/u;

const NOTE: Cue = { kind: "note", oneLine: true };
const NOTES_BELOW: Cue = { kind: "note", oneLine: true, heads: "note" };
const NOTE_THAT_WRAPS: Cue = { kind: "note", oneLine: false };
const LINK: Cue = { kind: "link", oneLine: true };

type Rule = readonly [readonly Pattern[], Cue];

/** Told by their signs and figures: they may start with a small letter. */
const SIGNS: readonly Rule[] = [
  [ADDRESSES, LINK],
  [PAGE_NUMBERS, NOTE],
  [STAMPS, NOTE],
  [AGES, NOTE],
  [MARKS, NOTE],
  [NOTEBOOKS, NOTES_BELOW],
  [TRANSMISSIONS, NOTE],
  [COPYRIGHT_SIGNS, NOTE_THAT_WRAPS],
];

const WORDS: readonly Rule[] = [
  [SLUGS, NOTE],
  [URGENCIES, NOTE],
  [PICTURE_LISTS, NOTE],
  [BUTTONS, NOTE],
  [POPULAR, { kind: "note", oneLine: true, heads: "related" }],
  [COMMENT_HEADS, NOTES_BELOW],
  [CONTACT_HEADS, NOTES_BELOW],
  [RELATED_HEADS, { kind: "related", oneLine: true, heads: "related" }],
  [RELATED, { kind: "related", oneLine: false }],
  [PLUGS, NOTE],
  [AUTHOR_LINKS, LINK],
  [CREDITS, { kind: "credit", oneLine: true }],
  [CAPTIONS, { kind: "caption", oneLine: true }],
  [SEEN, { kind: "caption", oneLine: false }],
  [SHOWN, { kind: "caption", oneLine: false }],
  [KEYWORDS, NOTE_THAT_WRAPS],
  [COPYRIGHTS, NOTE_THAT_WRAPS],
  [NOT_PUBLIC, NOTES_BELOW],
  [NOTES, NOTE_THAT_WRAPS],
  [CREW_LINES, NOTE_THAT_WRAPS],
  [CONSENTS, NOTE],
  [LIVE_ENDS, NOTE],
  [CONTACTS, NOTE],
];

/** Shapes that a sentence of the story could have too. */
const WORDS_WITHOUT_STOP: readonly Rule[] = [
  [OPEN_PLUGS, NOTE],
  [RELATED_TITLES, { kind: "related", oneLine: false }],
];

/** Any rule's patterns: nearly all lines match none of them. */
const tellsBySign = unite(SIGNS.flatMap(([patterns]) => patterns));
const tellsByWords = unite(
  [...WORDS, ...WORDS_WITHOUT_STOP].flatMap(([patterns]) =>
    patterns === CAPTIONS ? [] : patterns,
  ),
);
/** A caption with its credit is looked for behind each word of a line, and few lines have a sign that it cannot do without. */
const MAY_BE_CREDITED = /[(:©/]/u;
const tellsByCredit = unite(CAPTIONS);

/** The cue of one line (white space at its ends removed), or nothing where its words alone do not tell. */
export function recogniseLine(line: string): Cue | undefined {
  if (line.length > LONGEST_CUE) return undefined;
  const plain = stripWireSigns(line.replaceAll("’", "'"));
  const small = plain.toLowerCase();
  const sign = tellsBySign(plain, small) ? find(SIGNS, plain) : undefined;
  // In a wrapped paragraph, a line that starts small goes on with a sentence, whatever its words.
  if (sign || (startsSmall(plain) && !BRACKETED.test(plain))) return sign;
  if (isPageStamp(plain) || isEmbargo(plain)) return NOTE;
  // A cookie notice is a sentence or two: behind its stop the story may go on.
  if (COOKIES.test(plain)) return endsSentence(plain) ? NOTE : NOTE_THAT_WRAPS;
  const mayTell =
    tellsByWords(plain, small) || (MAY_BE_CREDITED.test(plain) && tellsByCredit(plain, small));
  const cue = mayTell ? find(WORDS, plain) : undefined;
  if (cue) return cue;
  if (/[.!?]["'”»]?$/u.test(plain) || plain.split(/\s+/u).length > MOST_WORDS) return undefined;
  return isMenu(plain) && !isSignedByline(plain)
    ? NOTE
    : mayTell
      ? find(WORDS_WITHOUT_STOP, plain)
      : undefined;
}

function find(rules: readonly Rule[], line: string): Cue | undefined {
  return rules.find(([patterns]) => patterns.some((pattern) => pattern.test(line)))?.[1];
}

/** A look that costs less than the patterns. */
const MAY_BE_SIGNED = /^[\p{Cc}^]|[\p{Cc}<=]$/u;

/**
 * Wire copy sets "^" before a line of its header, and "<" or "=" behind it; control characters stand where a transmission
 * begins and ends.
 */
export function stripWireSigns(line: string): string {
  if (!MAY_BE_SIGNED.test(line)) return line;
  return line
    .replace(/^\p{Cc}+|\p{Cc}+$/gu, "")
    .replace(/^\^(?=\S)/u, "")
    .replace(/(?<=[^\s=<>])\s?[<=]$/u, "");
}
