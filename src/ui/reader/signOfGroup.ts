import type { Group } from "../../model/comparison";
import type { SignKind } from "./Sign";

/** The sign of a judgement. That a sentence has moved says more than how it was worded. */
export function signOfGroup(group: Group | undefined): SignKind {
  if (group === undefined || group.relation === "only")
    return (group?.segments.a.length ?? 0) > 0 ? "only-a" : "only-b";
  if (group.moved) return "moved";
  return group.styleOnly ? "style" : group.relation;
}
