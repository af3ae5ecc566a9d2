interface Props {
  readonly count: number;
  readonly onVisit: () => void;
}

/** How many notices a text has (where the head of the column is narrow the number alone, for the file's name needs the room), and the way to the first and then the next of them; nothing where there is none. */
export function NoticeCount({ count, onVisit }: Props) {
  if (count === 0) return null;
  return (
    <button type="button" className="quiet" title="Go to the next notice (N)" onClick={onVisit}>
      <span className="notice-count">
        {count} <span className="@max-[34rem]:sr-only">{count === 1 ? "notice" : "notices"}</span>
      </span>
    </button>
  );
}
