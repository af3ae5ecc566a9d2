/*
 * Speech that a dash opens instead of a quotation mark: "—No iremos —dijo el ministro—. Es tarde.", "— Мы не поедем, —
 * сказал министр. — Уже поздно.", "— Nous n’irons pas, a dit le ministre." Dashes open the lines of lists as well, so that a
 * paragraph is dialogue only where it says who speaks.
 */
import type { Span } from "../../model/span";
import { lexiconOf } from "../lexicon/lexicon";

/** How a line of dialogue begins: a dash, or the hyphen of a typewriter, before the first word. */
const OPENING = /^(?:[—–―]\s*|-\s+)(?=[\p{L}\p{N}¿¡«“"'‘…])/u;
/** A dash inside a line; a hyphen only between spaces, and never the dash of a range. */
const DASH = /(?<![\p{N}])[—–―]|[—–―](?!\p{N})|(?<=\s)-(?=\s)/gu;
/** What stands before a dash that goes on with the speech: the end of a clause, or, in Spanish, a word without a space. */
const GOES_ON = /(?:[.,;:!?…]\s*|\S)$/u;
/** The stop and the space that Spanish sets behind the dash. */
const BEHIND = /^[.,;:!?…]*\s*/u;
/** Where French names the speaker it sets a comma or the mark of a question, and the verb before its subject. */
const FRENCH_TURN = /(?<=[,!?…])\s+(?=\p{Ll})/gu;
const SENTENCE_END = /[.!?…]+(?:\s+|$)/u;
/** A speaker is named with the verb among so many words: "a dit", "ha dicho ayer", "сказал". */
const WORDS_TO_VERB = 3;
const FRENCH_WORDS_TO_VERB = 2;

/** What is said in the paragraph at `[start, end)` of `text`, without who says it; none where it is no dialogue. */
export function findDialogue(text: string, { start, end }: Span, language: string): Span[] {
  const paragraph = text.slice(start, end);
  if (!OPENING.test(paragraph)) return [];
  const { speechVerbs } = lexiconOf(language);
  const parted = partAtDashes(paragraph, speechVerbs);
  const spoken =
    parted.length === 0 && language.split("-")[0] === "fr"
      ? partAtTurn(paragraph, speechVerbs)
      : parted;
  return spoken
    .map((span) => trim(paragraph, span))
    .filter((span) => span.start < span.end)
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** Speech up to each dash that a speaker follows, and on from the dash that ends what is said of him. */
function partAtDashes(paragraph: string, speechVerbs: ReadonlySet<string>): Span[] {
  const spoken: Span[] = [];
  let from: number | null = 0;
  for (const { 0: dash, index } of paragraph.matchAll(DASH)) {
    if (index === 0) continue;
    const behind = index + dash.length;
    if (from !== null) {
      if (!namesSpeaker(paragraph.slice(behind), speechVerbs, WORDS_TO_VERB)) continue;
      spoken.push({ start: from, end: index });
      from = null;
    } else if (GOES_ON.test(paragraph.slice(0, index))) {
      from = behind + (BEHIND.exec(paragraph.slice(behind))?.[0].length ?? 0);
    }
  }
  if (spoken.length > 0 && from !== null) spoken.push({ start: from, end: paragraph.length });
  return spoken;
}

/** Speech up to the verb that stands before its subject, and on from the end of that sentence. */
function partAtTurn(paragraph: string, speechVerbs: ReadonlySet<string>): Span[] {
  for (const { 0: space, index } of paragraph.matchAll(FRENCH_TURN)) {
    const turn = index + space.length;
    if (!namesSpeaker(paragraph.slice(turn), speechVerbs, FRENCH_WORDS_TO_VERB)) continue;
    const stop = SENTENCE_END.exec(paragraph.slice(turn));
    const behind = stop === null ? paragraph.length : turn + stop.index + stop[0].length;
    return [
      { start: 0, end: index },
      { start: behind, end: paragraph.length },
    ];
  }
  return [];
}

/** Whether `text` begins, in small letters, with a verb of speech among its first words, before any comma or stop. */
function namesSpeaker(text: string, speechVerbs: ReadonlySet<string>, within: number): boolean {
  const clause = /^\s*\p{Ll}[^.,;:!?…—–―]*/u.exec(text)?.[0] ?? "";
  const words = clause.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, within).some((word) => speechVerbs.has(word));
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: start + Math.max(before, words.trimEnd().length) };
}
