/** Segmentation alone, on texts whose sentences a person has told. What kind a segment is does not count here. */
import { segment } from "../src/engine/segment/segment";
import type { Segment } from "../src/model/comparison";
import type { Span } from "../src/model/span";
import { addUp, f1, precision, recall, tally } from "./f1";
import { isPresent, readSets, SEGMENTATION_SETS } from "./places";
import { drawTable } from "./table";

interface SegmentationSet {
  readonly lang: string;
  readonly cases: readonly { readonly text: string; readonly sentences: readonly string[] }[];
}

/** A table with one row for each set, or why there is none. */
export function scoreSegmentation(): string {
  if (!isPresent(SEGMENTATION_SETS))
    return "Not scored: ../shared/outside/segmentation is not here.";
  const rows = readSets(SEGMENTATION_SETS).map(({ name, content }) => {
    const { lang, cases } = content as SegmentationSet;
    const tallies = cases.map(({ text, sentences }) =>
      tally(
        boundariesOfSegments(text, segment({ name, text }, lang).segments),
        boundariesOfSentences(sentences),
      ),
    );
    const whole = tallies.filter(({ right, found, wanted }) => right === found && right === wanted);
    const all = addUp(tallies);
    const figures = [whole.length / cases.length, precision(all), recall(all), f1(all)];
    return [name, lang, String(cases.length), ...figures.map((figure) => figure.toFixed(3))];
  });
  return drawTable(["set", "lang", "cases", "all right", "P", "R", "F1"], rows);
}

/**
 * The places where a new sentence starts, counted in characters that are not white space, so that it does not matter
 * how a sentence is wrapped. The start of the text is none.
 */
export function boundariesOfSentences(sentences: readonly string[]): Set<number> {
  const boundaries = new Set<number>();
  let place = 0;
  for (const sentence of sentences) {
    if (place > 0) boundaries.add(place);
    place += countVisible(sentence);
  }
  boundaries.delete(place);
  return boundaries;
}

/**
 * The same for segments of `text`. A segment that another interrupts has a boundary on either side of that one; pieces
 * of one segment with nothing but white space between them have none.
 */
export function boundariesOfSegments(text: string, segments: readonly Segment[]): Set<number> {
  const stretches: string[] = [];
  let last: Segment | undefined;
  for (const { owner, piece } of piecesInOrder(segments)) {
    const written = text.slice(piece.start, piece.end);
    if (owner === last) stretches.push((stretches.pop() ?? "") + written);
    else stretches.push(written);
    last = owner;
  }
  return boundariesOfSentences(stretches);
}

function piecesInOrder(
  segments: readonly Segment[],
): readonly { readonly owner: Segment; readonly piece: Span }[] {
  return segments
    .flatMap((owner) => owner.pieces.map((piece) => ({ owner, piece })))
    .toSorted((one, other) => one.piece.start - other.piece.start);
}

function countVisible(text: string): number {
  return Array.from(text.replaceAll(/\s/gu, "")).length;
}
