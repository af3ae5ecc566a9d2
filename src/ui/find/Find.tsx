import { type Dispatch, useState } from "react";
import type { Comparison } from "../../model/comparison";
import type { Found } from "../../present/found";
import type { Action } from "../state/action";
import { useCommands } from "../useCommands";
import { useLater } from "../useLater";

interface Props {
  readonly comparison: Comparison;
  readonly found: Found;
  readonly dispatch: Dispatch<Action>;
}

/** Opens the line to find in, and keeps what was looked for last. */
export function Find({ comparison, found, dispatch }: Props) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const bar = useLater(loadBar, open, (problem) => {
    setOpen(false);
    dispatch({ type: "troubled", side: null, problem, lasting: false });
  });
  useCommands((command) => {
    if (command === "find") setOpen(true);
  });

  if (!open || bar === null) return null;
  return (
    <bar.FindBar
      comparison={comparison}
      found={found}
      query={query}
      onQuery={setQuery}
      onFound={(next) => dispatch({ type: "found", found: next })}
      onSelect={(group) => dispatch({ type: "focused", group })}
      onClose={() => setOpen(false)}
    />
  );
}

function loadBar(): Promise<typeof import("./FindBar")> {
  return import("./FindBar");
}
