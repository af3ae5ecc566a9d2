/* Which block of a page is its headline. Sites use `h1` for their own name as well, and some none at all. */
import { countWords } from "../../words";
import { letters } from "../letters";
import { evenOut } from "../whiteSpace";
import type { PageBlock } from "./walk";

/** A headline in no heading stands near the top. */
const FIRST_BLOCKS = 12;

/** A site's name behind the title, set apart by a sign. */
const SITE_NAME = / (?:[|–—\-·•»:]|::) [^|–—·•»]+$/u;

/** What is left of a title without the site's name is at least so long; "News | Courier" has no headline. */
const FEWEST_TITLE_WORDS = 4;

/** What the head of a page calls it; "" where it says nothing. */
export function titleOf(page: Document): string {
  const meta =
    page.querySelector('meta[property="og:title"]') ??
    page.querySelector('meta[name="twitter:title"]');
  const social = evenOut(meta?.getAttribute("content") ?? "").trim();
  if (social !== "") return social;
  const title = evenOut(page.querySelector("title")?.textContent ?? "").trim();
  const short = title.replace(SITE_NAME, "");
  return short.split(" ").length >= FEWEST_TITLE_WORDS ? short : title;
}

/**
 * The block that is the headline: a heading that says what the title says, or else the first `h1`, near `start` if there are
 * several. Null where there is none.
 */
export function findHeadline(
  blocks: readonly PageBlock[],
  title: string,
  start: number,
): number | null {
  const wanted = letters(title);
  const headings = blocks.flatMap(({ level }, index) => (level > 0 ? [index] : []));
  function says(index: number): boolean {
    const found = letters(blocks[index]?.text ?? "");
    return wanted !== "" && found !== "" && (wanted === found || isMostOf(found, wanted));
  }
  const matching = headings.filter(says);
  const best = matching.find((index) => blocks[index]?.level === 1) ?? matching[0];
  if (best !== undefined) return best;

  const mains = headings.filter((index) => blocks[index]?.level === 1);
  const above = mains.filter((index) => index <= start).at(-1);
  const main = above ?? mains[0];
  if (main !== undefined) return main;
  const plain = blocks
    .slice(0, start + FIRST_BLOCKS)
    .findIndex(({ text }) => wanted !== "" && letters(text) === wanted);
  if (plain >= 0) return plain;
  return wanted === "" && (blocks[0]?.level ?? 0) > 0 ? 0 : null;
}

/** Gives the headline a block of its own where only a line break parts it from the byline, as on pages of long ago. */
export function splitHeadline(blocks: readonly PageBlock[], title: string): readonly PageBlock[] {
  const wanted = letters(title);
  if (wanted === "") return blocks;
  return blocks.flatMap((block) => {
    const lineEnd = block.text.indexOf("\n");
    if (lineEnd < 0 || letters(block.text.slice(0, lineEnd)) !== wanted) return [block];
    return [block.text.slice(0, lineEnd), block.text.slice(lineEnd + 1)].map((text) => ({
      ...block,
      text,
      words: countWords(text),
    }));
  });
}

/** Whether two blocks say the same, signs and white space aside. */
export function saysSame(a: string, b: string): boolean {
  return letters(a) === letters(b);
}

/** Titles carry the site's name, or a word before the headline; the headline is most of them. */
function isMostOf(found: string, wanted: string): boolean {
  return wanted.includes(found) ? found.length * 2 > wanted.length : found.includes(wanted);
}
