/** What heads a row for those who hear the page: a list of pairs, in which each row says what it is by itself. */
import type { Comparison } from "../../model/comparison";
import type { Alarm } from "../../present/checks";
import { tellAtSentence } from "../../present/checkWords";
import { numberGroup } from "../../present/order";
import type { Row } from "../../present/rows";
import { KIND_NAMES, nameGroup } from "./words";

/** The pairs of a page, in reading order. */
export interface PairNumbers {
  /** For each row the number of its pair, from 1; null where it holds none. A moved pair has one number in both its rows. */
  readonly rows: readonly (number | null)[];
  readonly total: number;
}

/** Numbers the pairs as they are met from top to bottom. */
export function numberPairs(comparison: Comparison, rows: readonly Row[]): PairNumbers {
  const numbers = new Map<number, number>();
  const found = rows.map(({ groups }) => {
    const match = groups.find((index) => comparison.groups[index]?.relation !== "only");
    if (match === undefined) return null;
    if (!numbers.has(match)) numbers.set(match, numbers.size + 1);
    return numbers.get(match) ?? null;
  });
  return { rows: found, total: numbers.size };
}

/** "Pair 7 of 41, paraphrase, moved from number 3 on the left to number 9 on the right, 1 figure differs". */
export function headRow(
  comparison: Comparison,
  row: Row,
  alarms: readonly Alarm[],
  pair: number | null,
  total: number,
): string {
  const match = row.groups.find((index) => comparison.groups[index]?.relation !== "only");
  const main = match ?? row.groups[0];
  const group = main === undefined ? undefined : comparison.groups[main];
  if (main === undefined || group === undefined) return "";
  const name = nameGroup(group);
  if (group.relation === "only") return [name, ...nameKinds(comparison, row)].join(", ");
  const { a, b } = numberGroup(comparison, main);
  return [
    ...(pair === null ? [] : [`Pair ${pair} of ${total}`]),
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
