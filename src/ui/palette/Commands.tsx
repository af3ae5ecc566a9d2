import { type Dispatch, useState } from "react";
import type { Action } from "../state/action";
import { useCommands } from "../useCommands";
import { useLater } from "../useLater";
import type { Offers } from "./offers";

interface Props {
  readonly offers: Offers;
  readonly dispatch: Dispatch<Action>;
}

/** Opens the palette. */
export function Commands({ offers, dispatch }: Props) {
  const [open, setOpen] = useState(false);
  const palette = useLater(loadPalette, open, (problem) => {
    setOpen(false);
    dispatch({ type: "troubled", side: null, problem, lasting: false });
  });
  useCommands((command) => {
    if (command === "palette") setOpen(true);
  });

  if (!open || palette === null) return null;
  return <palette.Palette offers={offers} onClose={() => setOpen(false)} />;
}

function loadPalette(): Promise<typeof import("./Palette")> {
  return import("./Palette");
}
