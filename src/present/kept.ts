/** What two versions keep word for word, in the words of an editor. */
import type { Kept, KeptShare } from "../model/comparison";
import { mapPair, type Pair, SIDES } from "../model/pair";

/**
 * What is kept word for word, behind those words: how much of each side stands word for word in the other, and the longest run. Quotations are left out in
 * brackets where there are any. `names` is what the sides are called.
 */
export function tellKept(kept: Kept, names: Pair<string>): string {
  const { all, withoutQuotations, longest } = kept;
  if (!longest) return "nothing";
  const shares = mapPair(all, (share, side) => `${tellShare(share)} of ${names[side]}`);
  const hasQuotations = SIDES.some((side) => withoutQuotations[side].words < all[side].words);
  const own = hasQuotations ? ` (${tellShares(withoutQuotations)} without quotations)` : "";
  const run = `longest run ${longest.words} ${longest.words === 1 ? "word" : "words"}`;
  return `${shares.a}, ${shares.b}${own}; ${run}`;
}

/** The same for body text alone, without headlines, captions and the like. */
export function tellKeptInBody({ withoutFurniture, withoutBoth }: Kept): string {
  return `In the body alone: ${tellShares(withoutFurniture)}, without quotations ${tellShares(withoutBoth)}`;
}

function tellShares({ a, b }: Pair<KeptShare>): string {
  return `${tellShare(a)} and ${tellShare(b)}`;
}

/** Whole per cent; only all is 100 %, and only nothing is 0 %. */
export function tellShare({ words, kept }: KeptShare): string {
  if (kept === 0) return "0\u00A0%";
  const percent = Math.floor((100 * kept) / words);
  return percent === 0 ? "under 1\u00A0%" : `${percent}\u00A0%`;
}
