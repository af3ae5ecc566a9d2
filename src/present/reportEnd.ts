/** The end of a report: what was found of the whole story, and what is damaged. */
import type { Comparison, Segment, Version } from "../model/comparison";
import { mapPair, type Pair, SIDES } from "../model/pair";
import { nameFindings, tellHeld } from "./findingWords";
import { readWord } from "./noticedWord";
import { findNotices, type IndexedNotice } from "./notices";
import { nameSegment, printDamage, printText } from "./reportText";

/** The reading of what had better not be there. */
const LEFT_OUT = "(left out)";

/** What was found of the whole story, each kind under a title of its own. */
export function printFindings({ versions, leftOut, spellings }: Comparison): readonly string[] {
  const written = spellings.map(({ writings }) =>
    writings
      .map(({ text, at }) => {
        const places = SIDES.map((side) => `${side} ${at[side].length}×`).join(", ");
        return `${printText(text, { start: 0, end: text.length })} (${places})`;
      })
      .join(" · "),
  );
  const alone = mapPair(versions, (_, side) =>
    leftOut[side].map(({ segment, holds }) => `${nameSegment(side, segment)} ${tellHeld(holds)}`),
  );
  const lists = [
    { kind: "spelling", lines: written },
    { kind: "left out", lines: alone.a },
    { kind: "added", lines: alone.b },
  ] as const;
  return lists.flatMap(({ kind, lines }) =>
    lines.length === 0
      ? []
      : [[nameFindings(kind), ...lines.map((line) => `  ${line.trimEnd()}`)].join("\n")],
  );
}

/** The damage of both texts, under a title of its own; nothing where there is none. */
export function printNotices(versions: Pair<Version>): readonly string[] {
  const lines = SIDES.flatMap((side) =>
    versions[side].segments.flatMap((segment, index) =>
      findNotices(versions[side], segment).map(
        (notice) => `  ${nameSegment(side, index)} ${printNotice(versions[side], segment, notice)}`,
      ),
    ),
  );
  return lines.length === 0 ? [] : [["Notices", ...lines].join("\n")];
}

/** The word around the damage; where nobody can tell what was meant, it stands alone. */
function printNotice(version: Version, segment: Segment, { index, notice }: IndexedNotice): string {
  const { written, meant } = readWord(version, segment, index);
  const reading = meant === "" ? LEFT_OUT : printDamage(meant ?? "");
  return `${notice.kind}: ${printDamage(written)}${meant === null ? "" : ` → ${reading}`}`;
}
