/** What heads a row for those who hear the page: a list of pairs, in which each row says what it is by itself. */
import type { Comparison } from "../../model/comparison";
import type { Alarm } from "../../present/checks";
import { tellAtSentence } from "../../present/checkWords";
import { numberGroup, type PairNumbers } from "../../present/order";
import type { Row } from "../../present/rows";
import { KIND_NAMES, nameGroup } from "./words";

/** "Pair 7 of 41, paraphrase, moved from number 3 on the left to number 9 on the right, 1 figure differs". */
export function headRow(
  comparison: Comparison,
  row: Row,
  alarms: readonly Alarm[],
  pairs: PairNumbers,
): string {
  const match = row.groups.find((index) => comparison.groups[index]?.relation !== "only");
  const main = match ?? row.groups[0];
  const group = main === undefined ? undefined : comparison.groups[main];
  if (main === undefined || group === undefined) return "";
  const name = nameGroup(group);
  if (group.relation === "only") return [name, ...nameKinds(comparison, row)].join(", ");
  const pair = pairs.of[main] ?? null;
  const { a, b } = numberGroup(comparison, main);
  return [
    ...(pair === null ? [] : [`Pair ${pair} of ${pairs.total}`]),
    group.moved ? `${name} from number ${a} on the left to number ${b} on the right` : name,
    ...(alarms.length > 0 ? [tellAtSentence(alarms)] : []),
  ].join(", ");
}

/** What furniture stands alone in a row: "caption". */
function nameKinds({ versions }: Comparison, { cells }: Row): readonly string[] {
  const kinds = (["a", "b"] as const).flatMap((side) => {
    const cell = cells[side];
    return cell.kind === "text"
      ? cell.segments.flatMap((index) => versions[side].segments[index]?.kind ?? [])
      : [];
  });
  return [...new Set(kinds)].flatMap((kind) => KIND_NAMES[kind]?.toLowerCase() ?? []);
}
