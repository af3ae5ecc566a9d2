/**
 * Comparisons to find something in. The sentences of a side are given as text, one for each of the sketch's segments
 * (sketch.fixture.ts), and stand in the order of its rows.
 */
import type { Comparison, Notice, Segment } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import type { Span } from "../model/span";
import { sketch } from "./sketch.fixture";

/** A sketch whose segments say `texts`, with `between` them. */
export function write(line: string, texts: Pair<readonly string[]>, between = "\n\n"): Comparison {
  const drawn = sketch(line);
  return {
    ...drawn,
    versions: mapPair(drawn.versions, (version, side) => ({
      ...version,
      text: texts[side].join(between),
      segments: version.segments.map((segment, index): Segment => {
        const before = texts[side].slice(0, index).join(between).length;
        const start = index === 0 ? 0 : before + between.length;
        return { ...segment, pieces: [{ start, end: start + (texts[side][index] ?? "").length }] };
      }),
    })),
  };
}

/** One sentence on the left, of the given pieces of `text` and with the given notices. */
export function writeOne(
  text: string,
  pieces: readonly Span[] = [{ start: 0, end: text.length }],
  notices: readonly Notice[] = [],
): Comparison {
  const { versions, ...rest } = write("a0", { a: [text], b: [] });
  const segments = versions.a.segments.map((segment) => ({ ...segment, pieces }));
  return { ...rest, versions: { ...versions, a: { ...versions.a, segments, notices } } };
}
