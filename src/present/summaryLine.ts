/** The line that sums up the checks: what was compared, what of it is the same, and what differs. */
import type { Comparison, Fact, Unchanged } from "../model/comparison";
import { type Checked, hasDoubts } from "./checked";
import { type AlarmCount, countAlarms } from "./checks";
import { nameCheck } from "./checkWords";
import { groupFindings } from "./findings";
import { nameFindings } from "./findingWords";

/** A comparison that has nothing to say here says so, for else nobody knew that it has looked. */
const NOTHING_FOUND = "Nothing to check";

/** The checks that tell what is the same, too, and how they call it. */
const SAME: readonly (readonly [Fact["kind"], keyof Unchanged, string])[] = [
  ["quote", "quotations", "intact"],
  ["number", "figures", "same"],
];

/**
 * "Quotations 6: 4 intact, 1 trimmed, 1 altered · Figures 9: all same · Names: 1 dropped · Left out: 3". A total is what is
 * the same and every alarm of the check, those that are no problem (`dismissed`) among them.
 */
export function tellSummary(
  { unchanged }: Pick<Comparison, "unchanged">,
  open: Checked,
  dismissed: Checked,
): string {
  const counts = countAlarms(open.alarms);
  const silent = SAME.flatMap(([kind, of]) =>
    unchanged[of] > 0 && !counts.some((count) => count.kind === kind)
      ? [{ kind, changes: [] }]
      : [],
  );
  const parts = [
    ...(hasDoubts(open) ? [] : [NOTHING_FOUND]),
    ...[...counts, ...silent].map(tellCount),
    ...groupFindings(open.findings).map(
      ({ kind, findings }) => `${nameFindings(kind)}: ${findings.length}`,
    ),
  ];
  return parts.join(" · ");

  function tellCount({ kind, changes }: AlarmCount): string {
    const differing = changes.map(({ change, count }) => `${count} ${change}`);
    const [, of, word] = SAME.find(([own]) => own === kind) ?? [];
    if (of === undefined) return `${nameCheck(kind)}: ${differing.join(", ")}`;
    const same = unchanged[of];
    const total = [...open.alarms, ...dismissed.alarms].reduce(
      (sum, { fact }) => (fact.kind === kind ? sum + 1 : sum),
      same,
    );
    const list = [...(same > 0 ? [`${same === total ? "all" : same} ${word}`] : []), ...differing];
    return `${nameCheck(kind)} ${total}: ${list.join(", ")}`;
  }
}
