import type { Dispatch } from "react";
import { type Side, SIDES } from "../../model/pair";
import type { Intake } from "../sources/useIntake";
import type { Action } from "../state/action";
import type { State } from "../state/state";
import { BusyMessage } from "./BusyMessage";
import { JobMessage } from "./JobMessage";
import { StoryQuestions } from "./StoryQuestions";
import { Troubles } from "./Troubles";
import { UndoMessage } from "./UndoMessage";

/** Everything the page has to say, in one place under the heads, where it is seen however far one has read. */
export function Messages({
  state,
  intake,
  dispatch,
}: {
  readonly state: State;
  readonly intake: Intake;
  readonly dispatch: Dispatch<Action>;
}) {
  const dismiss = (id: number): void => dispatch({ type: "trouble dismissed", id });

  function answer(side: Side, story: number): void {
    const question = state.questions[side];
    if (question === undefined) return;
    dispatch({ type: "question dismissed", side });
    void intake.takeGiven(question.file, { ...question.reading, story }, side);
  }

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
            <BusyMessage busy={intake.busy[side]} />
            <StoryQuestions
              question={state.questions[side]}
              onChoose={(story) => answer(side, story)}
              onDismiss={() => dispatch({ type: "question dismissed", side })}
            />
            <Troubles
              troubles={state.troubles}
              side={side}
              onDismiss={dismiss}
              onInstead={(id, file, reading) => {
                dismiss(id);
                void intake.takeGiven(file, reading, side);
              }}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
