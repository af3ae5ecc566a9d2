import type { Comparison } from "../../model/comparison";
import { numberGroup } from "../../present/order";
import type { GroupIndex } from "../../present/rows";

/**
 * From which place to which a match has moved, counted in sentences and elements from the top of either text. Its own
 * direction is said, so that the words of the page do not decide that of the story around them.
 */
export function MovedBadge({
  comparison,
  group,
}: {
  readonly comparison: Comparison;
  readonly group: GroupIndex;
}) {
  const { a, b } = numberGroup(comparison, group);
  return (
    <span
      className="badge"
      dir="ltr"
      data-ask
      title={`Number ${a} on the left, number ${b} on the right`}
    >
      <span className="sr-only">
        Moved: number {a} on the left, number {b} on the right.
      </span>
      <span aria-hidden="true">
        {a} → {b}
      </span>
    </span>
  );
}
