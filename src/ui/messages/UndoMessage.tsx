import { VisibleText } from "../sources/VisibleText";
import type { Undo } from "../state/state";

interface Props {
  readonly undo: Undo;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Takes back a replacement that was a slip of the hand. */
export function UndoMessage({ undo, onUndo, onDismiss }: Props) {
  return (
    <output className="message">
      <p>
        <VisibleText text={undo.sentence} />
      </p>
      <button type="button" className="quiet" onClick={onUndo}>
        Undo
      </button>
      <button type="button" className="quiet" aria-label="Dismiss" onClick={onDismiss}>
        ✕
      </button>
    </output>
  );
}
