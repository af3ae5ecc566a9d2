/**
 * Each text in its own paragraphs and order, for the view in which sentences run on. What a column of rows holds, read
 * downwards, is its text already; here it is cut at paragraphs, and furniture keeps a line of its own:
 *
 *     row 0: a0 a1 | b0        ¶ a0 a1 a2        ¶ b0
 *     row 1: a2    | b1   →    [caption a3]      ¶ b1 b2
 *     row 2: a3    |           ¶ a4
 *     row 3: a4    | b2
 */
import type { Comparison, SegmentIndex } from "../model/comparison";
import { mapPair, type Pair, type Side } from "../model/pair";
import { opensParagraph } from "./paragraphs";
import type { GroupIndex, Row } from "./rows";

/** What a row has in one block of one text. */
export interface Part {
  /** Index into the rows. */
  readonly row: number;
  readonly groups: readonly GroupIndex[];
  /** Never empty, neighbours. */
  readonly segments: readonly SegmentIndex[];
  /** False where the row's text goes on from the block before. */
  readonly opens: boolean;
}

/** Sentences that run on, or one element of furniture. */
export interface Block {
  /** Whether a paragraph begins here, or only a line. */
  readonly opensParagraph: boolean;
  readonly parts: readonly Part[];
}

/** Lays out both texts. */
export function layFlow(comparison: Comparison, rows: readonly Row[]): Pair<readonly Block[]> {
  return mapPair(comparison.versions, (_, side) => layText(comparison, rows, side));
}

interface OpenPart extends Part {
  readonly segments: SegmentIndex[];
}

interface OpenBlock extends Block {
  readonly parts: OpenPart[];
}

function layText(comparison: Comparison, rows: readonly Row[], side: Side): readonly Block[] {
  const blocks: OpenBlock[] = [];
  for (const [row, { groups, cells }] of rows.entries()) {
    const cell = cells[side];
    if (cell.kind !== "text") continue;
    for (const [place, segment] of cell.segments.entries()) {
      const paragraph = opensParagraph(comparison, side, segment);
      if (blocks.length === 0 || paragraph || standsAlone(comparison, side, segment))
        blocks.push({ opensParagraph: paragraph, parts: [] });
      const parts = blocks.at(-1)?.parts;
      const last = parts?.at(-1);
      if (last?.row === row) last.segments.push(segment);
      else parts?.push({ row, groups, segments: [segment], opens: place === 0 });
    }
  }
  return blocks;
}

/** Furniture never runs on, and no sentence runs on behind it. */
function standsAlone({ versions }: Comparison, side: Side, segment: SegmentIndex): boolean {
  const { segments } = versions[side];
  return segments[segment]?.kind !== "body" || segments[segment - 1]?.kind !== "body";
}
