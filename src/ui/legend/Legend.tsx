import type { ReactNode } from "react";
import type { Comparison } from "../../model/comparison";
import { tellKept, tellKeptInBody } from "../../present/kept";
import type { Filter } from "../../present/filters";
import { summarise } from "../../present/summary";
import { Entries } from "./Entries";
import { listEntries } from "./legendEntries";
import { FilterNote } from "./FilterNote";
import { Views } from "./Views";

interface Props {
  readonly comparison: Comparison;
  /** Which difference is selected, from 0; null for none. */
  readonly position: number | null;
  readonly total: number;
  /** How many alarms there are. */
  readonly alarms: number;
  readonly filter: Filter;
  /** Of each row, whether the filter folds it. */
  readonly filtered: readonly boolean[];
  readonly onFilter: (filter: Filter) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** The way from one view to the other. */
  readonly views: ReactNode;
  /** What else is to stay in view. */
  readonly children: ReactNode;
}

/**
 * What the signs and marks mean and how often they occur, what of it is to be seen, and the way from one difference to the
 * next.
 */
export function Legend(props: Props) {
  const { comparison, position, total, alarms, filter, filtered, onFilter, onStep } = props;
  const summary = summarise(comparison);
  return (
    <aside className="legend" aria-label="Legend">
      <FilterNote filter={filter} filtered={filtered} onFilter={onFilter} />
      <Entries entries={listEntries(comparison)} filter={filter} onFilter={onFilter} />
      <Views filter={filter} onFilter={onFilter} />
      {props.views}
      {summary.paraphrase + summary.styleOnly > 0 && (
        <ul className="legend-list legend-marks">
          <li>
            <span className="side-a mark-reworded">other</span>{" "}
            <span className="side-b mark-reworded">words</span>
          </li>
          <li>
            <span className="side-a mark-unique">this side</span>{" "}
            <span className="side-b mark-unique">only</span>
          </li>
          <li>
            <span className="mark-shifted">elsewhere</span>
          </li>
          <li>
            <span className="mark-style">other style</span>
          </li>
          <li>
            <span className="mark-kept">words in common</span>
          </li>
          {alarms > 0 && (
            <li>
              <b>{alarms}</b> <span className="fact-alarm">to check</span>
            </li>
          )}
        </ul>
      )}
      <p className="legend-kept" title={tellKeptInBody(comparison.kept)}>
        Word for word: {tellKept(comparison.kept, { a: "left", b: "right" })}
      </p>
      <div className="legend-way">
        {props.children}
        <div className="stepper">
          <button
            type="button"
            className="quiet"
            aria-label="Previous difference"
            onClick={() => onStep(-1)}
          >
            ↑
          </button>
          <span className="stepper-count">{describe(position, total)}</span>
          <button
            type="button"
            className="quiet"
            aria-label="Next difference"
            onClick={() => onStep(1)}
          >
            ↓
          </button>
        </div>
      </div>
    </aside>
  );
}

function describe(position: number | null, total: number): string {
  if (total === 0) return "No difference";
  if (position === null) return total === 1 ? "1 difference" : `${total} differences`;
  return `${position + 1} of ${total}`;
}
