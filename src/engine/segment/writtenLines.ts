import { type Cue, recogniseLine, stripWireSigns } from "./cues";
import type { Line } from "./lines";

/** What a line says, wherever it stands. */
export interface WrittenLine {
  /** As the text has it, without the white space at either end. */
  readonly raw: string;
  /** The same as `plain` makes it. */
  readonly plain: string;
  readonly cue: Cue | undefined;
  readonly isListItem: boolean;
  /** Whether it opens with a stop that belongs to the line before. */
  readonly opensWithStop: boolean;
  /** Whether it ends in what asks for more: a Japanese particle or comma, an article. */
  readonly endsInParticle: boolean;
}

/** "b) another", "• one more": a line of its own, whatever its first letter. */
export const LIST_ITEM = /^(?:[•⁃▪‣*·]|\(?(?:\d{1,2}|[a-z])(?:\.\)|[.)]))\s/u;

const LOST_STOP = /^[.,;:!?)]\s/u;
const OPEN_PARTICLE = /[のをはがにとへ、，]$/u;
/** No paragraph and no head ends in one of these, though the next line opens with a capital: "in the engine room of the". */
const OPEN_ARTICLE =
  /(?<![\p{L}'’.-])(?:the|an|of|le|les|du|des|une|dem|einem|einen|einer|el|los|las|una|del)$/u;

/** White space that would not stand between two words on a page. */
const UNEVEN_SPACE = /\s{2}|[^\S ]/u;

/**
 * What each of `lines` says. A log or a list may hold the same line without end, so that all lines of the same words share
 * one object, and their words are looked at once.
 */
export function readLines(text: string, lines: readonly Line[]): WrittenLine[] {
  const known = new Map<string, WrittenLine>();
  return lines.map(({ start, end }) => {
    const raw = text.slice(start, end);
    const same = known.get(raw);
    if (same) return same;
    const line: WrittenLine = {
      raw,
      plain: plain(raw),
      cue: recogniseLine(raw),
      isListItem: LIST_ITEM.test(raw),
      opensWithStop: LOST_STOP.test(raw),
      endsInParticle: OPEN_PARTICLE.test(raw) || OPEN_ARTICLE.test(raw),
    };
    known.set(raw, line);
    return line;
  });
}

/** The words of a line or block alone: white space collapsed, the signs of a transmission off. */
export function plain(raw: string): string {
  return stripWireSigns(UNEVEN_SPACE.test(raw) ? raw.replace(/\s+/gu, " ") : raw);
}
