import type { Dispatch } from "react";
import type { Problem } from "../../load/problem";
import type { Action } from "../state/action";
import type { State } from "../state/state";
import { useLater } from "../useLater";
import { useEditing } from "./useEditing";

interface Props {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
  /** Told when the field cannot be had. */
  readonly onMissing: (problem: Problem) => void;
}

/** The field to edit one of the texts in, as long as it is asked for. */
export function Editing({ state, dispatch, onMissing }: Props) {
  const { editing, ...editor } = useEditing(state, dispatch);
  const panel = useLater(loadPanel, editing !== null, onMissing);
  if (editing === null || panel === null) return null;
  const { side } = editing;
  return <panel.EditPanel key={side} editing={editing} text={state.texts[side]} {...editor} />;
}

function loadPanel(): Promise<typeof import("./EditPanel")> {
  return import("./EditPanel");
}
