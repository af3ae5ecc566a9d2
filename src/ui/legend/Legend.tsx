import type { ReactNode } from "react";
import type { Comparison } from "../../model/comparison";
import { tellKept, tellKeptInBody } from "../../present/kept";
import { type Summary, summarise } from "../../present/summary";
import { Sign, type SignKind } from "../reader/Sign";

interface Props {
  readonly comparison: Comparison;
  /** Which difference is selected, from 0; null for none. */
  readonly position: number | null;
  readonly total: number;
  /** How many alarms there are. */
  readonly alarms: number;
  readonly onStep: (by: 1 | -1) => void;
  /** What else is to stay in view. */
  readonly children: ReactNode;
}

/** What the signs and marks mean and how often they occur, and the way from one difference to the next. */
export function Legend({ comparison, position, total, alarms, onStep, children }: Props) {
  const summary = summarise(comparison);
  return (
    <aside className="legend" aria-label="Legend">
      {children}
      <ul className="legend-list">
        {listEntries(summary).map(({ kind, count, name, title }) => (
          <li key={kind} className={`legend-entry legend-${kind}`} title={title}>
            <Sign kind={kind} />
            <span>
              <b>{count}</b> {name}
            </span>
          </li>
        ))}
      </ul>
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
        {tellKept(comparison.kept, { a: "the left", b: "the right" })}
      </p>
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
    </aside>
  );
}

interface Entry {
  readonly kind: SignKind;
  readonly count: number;
  readonly name: string;
  readonly title: string;
}

function listEntries(summary: Summary): readonly Entry[] {
  const { verbatim, styleOnly, paraphrase, only, moved, furniture } = summary;
  return [
    {
      kind: "verbatim",
      count: verbatim,
      name: "verbatim",
      title: "The same words in the same order",
    },
    ...(styleOnly > 0
      ? [
          {
            kind: "style" as const,
            count: styleOnly,
            name: "style only",
            title: "The same but for house style: percent or %, titles, spelling",
          },
        ]
      : []),
    {
      kind: "paraphrase",
      count: paraphrase,
      name: "paraphrase",
      title: "Says the same in other words",
    },
    {
      kind: "only-a",
      count: only.a,
      name: "only left",
      title: `No counterpart on the right. The left text has ${furniture.a} captions, links and the like`,
    },
    {
      kind: "only-b",
      count: only.b,
      name: "only right",
      title: `No counterpart on the left. The right text has ${furniture.b} captions, links and the like`,
    },
    ...(moved > 0
      ? [{ kind: "moved" as const, count: moved, name: "moved", title: "Stands in another place" }]
      : []),
  ];
}

function describe(position: number | null, total: number): string {
  if (total === 0) return "No difference";
  if (position === null) return total === 1 ? "1 difference" : `${total} differences`;
  return `${position + 1} of ${total}`;
}
