import { type Dispatch, useMemo } from "react";
import type { NoticePlace } from "../../present/noticeStops";
import type { PairingGround } from "../pairing/usePairing";
import type { GroupIndex } from "../../present/rows";
import type { Action } from "../state/action";

/** What the reader tells of where an editor is. */
interface Selecting {
  readonly onFocus: (group: GroupIndex | null) => void;
  /** Selects a group, or clears the selection where it is selected. */
  readonly onToggle: (group: GroupIndex) => void;
  readonly onNotice: (notice: NoticePlace | null) => void;
  readonly onPin: PairingGround["onPin"];
}

/** Always the same functions: every row is handed them, and a new one would draw all rows anew. */
export function useSelecting(dispatch: Dispatch<Action>): Selecting {
  return useMemo(
    () => ({
      onFocus: (group) => dispatch({ type: "focused", group }),
      onToggle: (group) => dispatch({ type: "toggled", group }),
      onNotice: (notice) => dispatch({ type: "noticed", notice }),
      onPin: (pins, sentence, group) => dispatch({ type: "pinned", pins, sentence, group }),
    }),
    [dispatch],
  );
}
