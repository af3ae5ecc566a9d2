interface Props {
  /** What is put away. */
  readonly name: string;
  readonly dismissed: boolean;
  readonly onDismiss: () => void;
  readonly onTakeBack: () => void;
}

/** The way to be rid of a line in the list, and back. */
export function Dismissal({ name, dismissed, onDismiss, onTakeBack }: Props) {
  return (
    <button type="button" className="entry-act" onClick={dismissed ? onTakeBack : onDismiss}>
      {dismissed ? "Take back" : "Not a problem"}
      <span className="sr-only">: {name}</span>
    </button>
  );
}
