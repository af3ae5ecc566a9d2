import type { Side } from "../../model/pair";
import { VisibleText } from "../sources/VisibleText";
import type { Trouble } from "../state/state";

interface Props {
  readonly troubles: readonly Trouble[];
  readonly side: Side | null;
  readonly onDismiss: (id: number) => void;
}

/** What went wrong on one side, or on the page as a whole; each stays until it is dismissed. */
export function Troubles({ troubles, side, onDismiss }: Props) {
  return troubles
    .filter((trouble) => trouble.side === side)
    .map(({ id, problem }) => (
      <div key={id} role="alert" className="message message-trouble">
        <p>
          <b>
            <VisibleText text={problem.what} />
          </b>{" "}
          {problem.advice}
        </p>
        <button type="button" className="quiet" aria-label="Dismiss" onClick={() => onDismiss(id)}>
          ✕
        </button>
      </div>
    ));
}
