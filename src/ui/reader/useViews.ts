/** The two ways to look at a comparison, and that an editor stays at the same words when the way changes. */
import { useRef } from "react";
import type { Problem } from "../../load/problem";
import { MOST_DRAWN } from "../../present/batches";
import { explainNoFlow } from "../messages/explain";
import type { View } from "../state/state";
import { type Place, visitCell } from "./places";
import { type ReadingPlace, readPlaceInView, restorePlace } from "./readingPlace";

interface Told {
  readonly view: View;
  /** The view that was asked for last: another one while it is being drawn. */
  readonly chosenView: View;
  /** How many rows there are. */
  readonly count: number;
  /** The cell that had the focus last. */
  readonly at: Place;
  readonly onView: (view: View) => void;
  /** Told why there is no other view. */
  readonly onRefused: (problem: Problem) => void;
}

interface Views {
  readonly view: View;
  readonly chosenView: View;
  readonly switchView: () => void;
  /** To be called once the other view is on the page. */
  readonly goBack: () => void;
}

/** Texts too long to be drawn whole have rows only. */
export function useViews(told: Told): Views {
  const { count, at, onView, onRefused } = told;
  const left = useRef<{ readonly reading: ReadingPlace | null; readonly at: Place } | null>(null);
  const isLong = count > MOST_DRAWN;
  const [view, chosenView] = isLong ? (["rows", "rows"] as const) : [told.view, told.chosenView];

  return {
    view,
    chosenView,
    switchView() {
      if (isLong) return onRefused(explainNoFlow(count, MOST_DRAWN));
      left.current = { reading: readPlaceInView(), at };
      onView(chosenView === "rows" ? "flow" : "rows");
    },
    goBack() {
      const before = left.current;
      left.current = null;
      // The first time, the other view has to be loaded, and the editor may have stepped on since.
      if (before !== null && before.at !== at) visitCell(at, true);
      else if (before?.reading) restorePlace(before.reading);
    },
  };
}
