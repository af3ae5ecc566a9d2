interface Props {
  /** What the checks come to. */
  readonly words: string;
  readonly dismissed: number;
  /** The id of the list, which this opens and closes; null where there is none. */
  readonly list: string | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What the checks come to, in the header; a plain line where they have found nothing. */
export function CheckSummary({ words, dismissed, list, open, onToggle }: Props) {
  if (list === null) return <p className="check-summary">{words}</p>;
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
