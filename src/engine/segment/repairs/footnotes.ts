/*   a saint and martyr.[|1] The emperor → a saint and martyr.[1] | The emperor;   (type 2).10 This → (type 2).10 | This
 * A reference behind the stop belongs to the sentence before.
 */
import type { Holds } from "./break";

const BRACKETED = /(?<=[\p{L}\p{N})\]"”’%][.!?]["”’)]?)(?:\[\d{1,3}\])+\s*/gu;
const BARE = /(?<=(?:\p{Ll}{2}|\))[.!?]["”’)]?)\d{1,2}\s+(?=["“(]?\p{Lu})/gu;

/** A look that costs less than the patterns, most paragraphs having no reference. */
const MAY_REFER = /[.!?]["”’)]?[[\d]/u;

export const holdFootnotes: Holds = (paragraph) =>
  (MAY_REFER.test(paragraph) ? [BRACKETED, BARE] : []).flatMap((pattern) =>
    Array.from(paragraph.matchAll(pattern), (found) => {
      const end = found.index + found[0].length;
      return { start: found.index - 1, end, breaks: [end] };
    }),
  );
