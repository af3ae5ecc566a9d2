interface Props {
  readonly count: number;
  readonly onVisit: () => void;
}

/** How many notices a text has (on a narrow screen the number alone, for the file's name needs the room), and the way to the first and then the next of them; nothing where there is none. */
export function NoticeCount({ count, onVisit }: Props) {
  if (count === 0) return null;
  return (
    <button type="button" className="quiet" title="Go to the next notice (N)" onClick={onVisit}>
      <span className="notice-count">
        {count} <span className="max-[700px]:sr-only">{count === 1 ? "notice" : "notices"}</span>
      </span>
    </button>
  );
}
