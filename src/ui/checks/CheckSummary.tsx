import type { Alarm } from "../../present/checks";
import { tellCounts } from "../../present/checkWords";

interface Props {
  readonly alarms: readonly Alarm[];
  readonly dismissed: number;
  /** The id of the list, which this opens and closes. */
  readonly list: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What the checks come to, in the header; a plain line where they have found nothing. */
export function CheckSummary({ alarms, dismissed, list, open, onToggle }: Props) {
  const words = tellCounts(alarms);
  if (alarms.length === 0 && dismissed === 0) return <p className="check-summary">{words}</p>;
  return (
    <button
      type="button"
      className="check-summary quiet"
      aria-expanded={open}
      aria-controls={list}
      onClick={onToggle}
    >
      {words}
      {dismissed > 0 && <span className="text-muted"> · {dismissed} not a problem</span>}
    </button>
  );
}
