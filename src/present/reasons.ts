/** The reasons of a match in the few words an editor wants: what is the same, what was swapped, and where it stands. */
import type { Match, Version } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import { showText } from "./runs";
import { shorten } from "./shorten";

/** Reasons of one sort. */
export interface ReasonGroup {
  readonly sort: "verbatim" | "same" | "swapped" | "neighbours";
  /** What both sides say, as each writes it; empty where nothing is quoted. */
  readonly words: readonly Pair<string>[];
}

/** More of a phrase than this is found faster in the sentence, where it is tinted. Characters. */
const LONGEST_SHOWN = 80;

/** Tells why the segments of `match` were linked; never empty. */
export function tellReasons(versions: Pair<Version>, match: Match): readonly ReasonGroup[] {
  if (match.relation === "verbatim") return [{ sort: "verbatim", words: [] }];
  const same: Pair<string>[] = [];
  const swapped: Pair<string>[] = [];
  let besideAnother = false;
  for (const reason of match.reasons) {
    if (reason.kind === "neighbours") {
      besideAnother = true;
      continue;
    }
    const words = mapPair(reason.at, (span, side) =>
      shorten(showText(versions[side].text, span), LONGEST_SHOWN),
    );
    if (reason.kind === "swap") swapped.push(words);
    else same.push(words);
  }
  const groups: ReasonGroup[] = [];
  if (same.length > 0) groups.push({ sort: "same", words: same });
  if (swapped.length > 0) groups.push({ sort: "swapped", words: swapped });
  // Words too common to be told link two segments only where they stand between linked ones.
  if (besideAnother || groups.length === 0) groups.push({ sort: "neighbours", words: [] });
  return groups;
}

/** Marks around words, not those inside figures: a bracket that opens before a phrase does not make it another. */
const MARKS = /[\p{Pi}\p{Pf}\p{Ps}\p{Pe}"']|[,.;:!?](?!\d)/gu;

/** Whether both sides write the same but for letter case and the marks around words. */
export function areWrittenAlike({ a, b }: Pair<string>): boolean {
  return plain(a) === plain(b);
}

function plain(words: string): string {
  return words.replaceAll(MARKS, "").toLowerCase();
}
