/*
 * Whole phrases, paragraphs or texts in the wrong keyboard layout: "Еру ьштшыеук ыфшв" is "The minister said". A single
 * slip is told by its neighbours, much later (layoutSlips.ts); here the neighbours are wrong as well, and sentences and
 * the language can only be recognised once the stretch is read as it was meant.
 *
 * A stretch is told by the commonest words of English and Russian, so it needs two of them and a fair share; words of the
 * script it is written in end it. Names and quotations in Russian do not turn into English words by chance.
 */
import type { Notice } from "../../model/comparison";
import { slice, type Span } from "../../model/span";
import { type Lexicon, lexiconOf } from "../lexicon/lexicon";
import { rereadAsCyrillic, rereadAsLatin } from "./layoutKeys";
import { linesHolding } from "./lines";

const FEWEST_KNOWN = 2;
const LEAST_KNOWN_SHARE = 0.4;

/** Hardly a word has fewer vowels than one in four letters. */
const LEAST_VOWELS = 0.25;
const VOWELS = /[aeiouyаеёиоуыэюя]/giu;
const LETTERS = /\p{L}/gu;
const CHUNK = /\S+/gu;
const OPENING = /^["“‘«„(]+/u;
const TRAILING = /["”’»).,:;!?…]+$/u;

interface Layout {
  /** The commonest words of the language that was meant, as they come out in the wrong layout. */
  readonly probe: RegExp;
  /** A word that can be one in the wrong layout. */
  readonly typed: RegExp;
  readonly meant: Lexicon;
  /** The language whose script the stretch is in. */
  readonly own: Lexicon;
  /** The chunk as it was meant, of the same length. */
  readonly reread: (chunk: string, isMeant: (word: string) => boolean) => string;
}

const RUSSIAN_LAYOUT: Layout = {
  probe:
    /(?<![\p{L}\p{N}])(?:еру|ща|ещ|фтв|шт|шы|ерфе|ыфшв|ащк|щт|цфы|ру|ршы|цшер|ше)(?![\p{L}\p{N}])/giu,
  typed: /^[\u0400-\u04FF][\u0400-\u04FF'’-]*$/u,
  meant: lexiconOf("en"),
  own: lexiconOf("ru"),
  reread: rereadAsLatin,
};

const LATIN_LAYOUT: Layout = {
  probe: /\b(?:yf|yt|xnj|lkz|gj|pf|rfr|jn|jy|ghb|yj|nfr|tuj|nj)\b/giu,
  typed: /^[a-z,.;'’[\]`{}:"<>~-]+$/iu,
  meant: lexiconOf("ru"),
  own: lexiconOf("en"),
  reread: rereadLatinChunk,
};

const LAYOUTS: readonly Layout[] = [RUSSIAN_LAYOUT, LATIN_LAYOUT];

const LETTER = /\p{L}/u;
/** Stops behind a Russian word typed in the Latin layout. */
const SLASH_STOP = /\/$/u;

type Verdict = "meant" | "open" | "own" | "none";

interface Chunk extends Span {
  readonly verdict: Verdict;
  readonly reading: string;
}

/** The stretches of `text` in the wrong layout, no longer than a line, each with a reading as long as itself. */
export function findLayoutStretches(text: string): Notice[] {
  return LAYOUTS.flatMap((layout) =>
    Array.from(linesHolding(text, layout.probe)).flatMap((line) => findInLine(text, line, layout)),
  );
}

function findInLine(text: string, line: Span, layout: Layout): Notice[] {
  const notices: Notice[] = [];
  let run: Chunk[] = [];
  let opensAfterOwn = false;
  for (const { 0: written, index } of slice(text, line).matchAll(CHUNK)) {
    const start = line.start + index;
    const chunk = { start, end: start + written.length, ...judge(written, layout) };
    if (chunk.verdict !== "own") run.push(chunk);
    else {
      notices.push(...describe(text, run, opensAfterOwn, true));
      run = [];
      opensAfterOwn = true;
    }
  }
  return [...notices, ...describe(text, run, opensAfterOwn, false)];
}

function judge(written: string, layout: Layout): Pick<Chunk, "verdict" | "reading"> {
  if (!LETTER.test(written)) return { verdict: "none", reading: written };
  const isMeant = (word: string): boolean => isCommon(layout.meant, word);
  const reading = layout.reread(written, isMeant);
  const core = written
    .replace(OPENING, "")
    .replace(TRAILING, "")
    .replace(SLASH_STOP, "")
    .toLowerCase();
  if (!layout.typed.test(core) || isCommon(layout.own, core)) return { verdict: "own", reading };
  const isKnown = isMeant(reading.replace(OPENING, "").replace(TRAILING, "").toLowerCase());
  return { verdict: isKnown ? "meant" : "open", reading };
}

function isCommon({ functionWords, commonWords }: Lexicon, word: string): boolean {
  return functionWords.has(word) || commonWords.has(word);
}

function isSpeakable(word: string): boolean {
  return (word.match(VOWELS)?.length ?? 0) >= LEAST_VOWELS * (word.match(LETTERS)?.length ?? 0);
}

/**
 * Words nobody knows belong to the stretch, except at an end where a word of the text's own language stands next or where
 * the other reading cannot be spoken.
 */
function describe(
  text: string,
  run: readonly Chunk[],
  opensAfterOwn: boolean,
  endsBeforeOwn: boolean,
): Notice[] {
  const isEnd = ({ verdict, reading }: Chunk, meetsOwn: boolean): boolean =>
    verdict === "meant" || (verdict === "open" && !meetsOwn && isSpeakable(reading));
  const first = run.findIndex((chunk) => isEnd(chunk, opensAfterOwn));
  const last = run.findLastIndex((chunk) => isEnd(chunk, endsBeforeOwn));
  const stretch = run.slice(first, last + 1);
  const known = stretch.filter(({ verdict }) => verdict === "meant").length;
  const open = stretch.filter(({ verdict }) => verdict === "open").length;
  const start = stretch[0]?.start;
  const end = stretch.at(-1)?.end;
  if (first < 0 || start === undefined || end === undefined) return [];
  if (known < FEWEST_KNOWN || known / (known + open) < LEAST_KNOWN_SHARE) return [];
  let reading = "";
  for (const chunk of stretch)
    reading += text.slice(start + reading.length, chunk.start) + chunk.reading;
  return [{ kind: "layout", span: { start, end }, reading }];
}

/** Commas and stops are letters in the Russian layout: behind a word they are read as such only where that gives a word. */
function rereadLatinChunk(chunk: string, isMeant: (word: string) => boolean): string {
  const whole = rereadAsCyrillic(chunk);
  if (isMeant(whole.toLowerCase())) return whole;
  const tail = /["')\].,:;!?/&]*$/u.exec(chunk)?.[0] ?? "";
  const word = rereadAsCyrillic(chunk.slice(0, chunk.length - tail.length));
  return word + tail.replaceAll("/", ".").replaceAll("?", ",").replaceAll("&", "?");
}
