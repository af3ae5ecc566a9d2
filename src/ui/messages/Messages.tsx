import type { Dispatch } from "react";
import { SIDES } from "../../model/pair";
import type { Action } from "../state/action";
import type { State } from "../state/state";
import { JobMessage } from "./JobMessage";
import { Troubles } from "./Troubles";
import { UndoMessage } from "./UndoMessage";

/** Everything the page has to say, in one place under the heads, where it is seen however far one has read. */
export function Messages({
  state,
  dispatch,
}: {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
}) {
  const dismiss = (id: number): void => dispatch({ type: "trouble dismissed", id });
  return (
    <div className="messages">
      <JobMessage
        job={state.job}
        onCancel={() => dispatch({ type: "cancelled" })}
        onRetry={() => dispatch({ type: "retried" })}
      />
      {state.undo !== null && state.job.kind !== "comparing" && (
        <UndoMessage
          undo={state.undo}
          onUndo={() => dispatch({ type: "undone" })}
          onDismiss={() => dispatch({ type: "undo dismissed" })}
        />
      )}
      <Troubles troubles={state.troubles} side={null} onDismiss={dismiss} />
      <div className="heads">
        {SIDES.map((side) => (
          <div key={side}>
            <Troubles troubles={state.troubles} side={side} onDismiss={dismiss} />
          </div>
        ))}
      </div>
    </div>
  );
}
