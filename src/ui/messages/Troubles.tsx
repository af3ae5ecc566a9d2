import type { GivenFile } from "../../load/origin";
import type { Reading } from "../../load/reading";
import type { Side } from "../../model/pair";
import { VisibleText } from "../sources/VisibleText";
import type { Trouble } from "../state/state";

interface Props {
  readonly troubles: readonly Trouble[];
  readonly side: Side | null;
  readonly onDismiss: (id: number) => void;
  /** Reads the file of a trouble in the other way there is. */
  readonly onInstead?: (id: number, file: GivenFile, reading: Reading) => void;
}

/** What went wrong on one side, or on the page as a whole; each stays until it is dismissed. */
export function Troubles({ troubles, side, onDismiss, onInstead }: Props) {
  return troubles
    .filter((trouble) => trouble.side === side)
    .map(({ id, problem: { what, advice, instead }, file }) => (
      <div key={id} role="alert" className="message message-trouble">
        <p>
          <b>
            <VisibleText text={what} />
          </b>{" "}
          {advice}
        </p>
        {instead?.plain === true && file !== undefined && onInstead !== undefined && (
          <button type="button" className="quiet" onClick={() => onInstead(id, file, instead)}>
            Show as plain text
          </button>
        )}
        <button type="button" className="quiet" aria-label="Dismiss" onClick={() => onDismiss(id)}>
          ✕
        </button>
      </div>
    ));
}
