/* Headlines and inner headings, by the size of their letters; where sizes do not tell, the engine does. */
import type { SegmentKind } from "../../../model/comparison";
import { countWords } from "../../words";
import { type Paragraph, textOf } from "./paragraphs";

/** A headline's letters are so many times as large as the text's. */
const HEADLINE = 1.35;

/** An inner heading's letters are so many times as large as the text's: a first paragraph in larger letters is less. */
const SUBHEAD = 1.15;

/** More words are no heading but text in large letters. */
const MOST_WORDS = 30;

/** The headline stands among the first paragraphs. */
const FIRST_PARAGRAPHS = 12;

/** Which paragraphs are headings. */
export function kindsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, SegmentKind> {
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
    largest >= body * HEADLINE ? large.find(({ size }) => size === largest) : undefined;
  for (const paragraph of large)
    kinds.set(paragraph, paragraph === headline ? "headline" : "subhead");
  return kinds;
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
