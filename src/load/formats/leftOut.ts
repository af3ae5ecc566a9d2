/** Words in = words out: what of a file is not in the text is counted, and an editor hears what it was. */
import type { Remark } from "./story";

/** "1 word", "2 words". */
export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** "2 words on buttons and in menus were left out."; nothing where there were none. */
export function tellLeftOut(words: number, which: string): readonly Remark[] {
  return tell(words, which, words === 1 ? "was left out" : "were left out");
}

/** "2 words of metadata are not shown."; nothing where there are none. */
export function tellNotShown(words: number, which: string): readonly Remark[] {
  return tell(words, which, words === 1 ? "is not shown" : "are not shown");
}

/** What an editor must hear where a file holds more than `most` of `things`. */
export function tellUnread(count: number, most: number, things: string): readonly Remark[] {
  if (count <= most) return [];
  const words = `The file holds ${count} ${things}; only the first ${most} were read.`;
  return [{ weight: "warning", words }];
}

function tell(words: number, which: string, happened: string): readonly Remark[] {
  if (words === 0) return [];
  return [{ weight: "note", words: `${countOf(words, "word")} ${which} ${happened}.` }];
}
