/* Headlines and inner headings, by the size of their letters; where sizes do not tell, the engine does. */
import type { SegmentKind } from "../../../model/comparison";
import { countWords } from "../../words";
import { letters } from "../letters";
import { type Paragraph, textOf } from "./paragraphs";

/** A headline's letters are so many times as large as the text's. */
const HEADLINE = 1.35;

/** An inner heading's letters are so many times as large as the text's: a first paragraph in larger letters is less. */
const SUBHEAD = 1.15;

/** More words are no heading but text in large letters. */
const MOST_WORDS = 30;

/** The headline stands among the first paragraphs. */
const FIRST_PARAGRAPHS = 12;

/** Fewer words of a running head may be the name of a site or section. */
const FEWEST_TITLE_WORDS = 4;

/**
 * Which paragraphs are headings. `heads` stand at the top of pages: a browser prints the page's title there, and of two
 * headings the one that says it is the headline, however large the name of the site.
 */
export function kindsOf(
  paragraphs: readonly Paragraph[],
  heads: readonly string[],
): ReadonlyMap<Paragraph, SegmentKind> {
  const kinds = new Map<Paragraph, SegmentKind>();
  const body = bodySize(paragraphs);
  const large = paragraphs.filter(
    (paragraph) => paragraph.size >= body * SUBHEAD && countWords(textOf(paragraph)) <= MOST_WORDS,
  );
  const largest = Math.max(
    0,
    ...paragraphs
      .slice(0, FIRST_PARAGRAPHS)
      .filter((paragraph) => large.includes(paragraph))
      .map(({ size }) => size),
  );
  const headline =
    findTitle(large, heads) ??
    (largest >= body * HEADLINE ? large.find(({ size }) => size === largest) : undefined);
  for (const paragraph of large)
    kinds.set(paragraph, paragraph === headline ? "headline" : "subhead");
  return kinds;
}

/** The heading that says most of what a running head says. */
function findTitle(
  headings: readonly Paragraph[],
  heads: readonly string[],
): Paragraph | undefined {
  const said = heads.map(letters);
  const titles = headings.filter((heading) => {
    const text = textOf(heading);
    return (
      countWords(text) >= FEWEST_TITLE_WORDS && said.some((head) => head.includes(letters(text)))
    );
  });
  return titles.toSorted((a, b) => textOf(b).length - textOf(a).length)[0];
}

/** The size that most letters have. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of paragraphs)
    for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  let best = 0;
  let most = 0;
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
  return best;
}
