import "./folds.css";
import { memo } from "react";
import type { Comparison } from "../../model/comparison";
import type { Alarm } from "../../present/checks";
import type { Fold } from "../../present/folds";
import { tellFold } from "../../present/foldWords";
import type { Row } from "../../present/rows";
import { FoldEdge } from "./FoldEdge";
import { nameFold } from "./places";
import type { FoldEvents } from "./useFolds";

/** The fold by its parts, which are the same when others open and it is laid out again. */
interface Props extends Fold {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly alarms: readonly Alarm[];
  /** Whether Tab leads to it. */
  readonly tab: boolean;
  readonly events: FoldEvents;
}

/** The line that stands in the place of folded rows and says what they hold, or above those it has opened. */
export const FoldLine = memo(function FoldLine(props: Props) {
  // Small and seldom drawn: what the compiler would keep of it weighs more at the first load than it saves later.
  "use no memo";
  const { id, first, end, open, comparison, rows, alarms, tab, events } = props;
  const fold: Fold = { id, first, end, open };
  const tabIndex = tab ? 0 : -1;
  const divides = !fold.open && fold.end - fold.first > 1;
  return (
    <tr
      className={`fold ${fold.open ? "is-open" : ""}`}
      {...(!fold.open && { "aria-rowindex": fold.first + 2 })}
      onFocus={() => events.onArrive(fold)}
      onKeyDown={(event) => events.onKey(event, fold)}
    >
      <td colSpan={3} className="fold-cell">
        <button
          type="button"
          id={nameFold(fold.first)}
          className="fold-toggle"
          aria-expanded={fold.open}
          tabIndex={tabIndex}
          title={fold.open ? "Fold again (Z)" : "Open (Z)"}
          onClick={() => events.onToggle(fold)}
        >
          <span className="sr-only">{fold.open ? "Fold again: " : "Folded: "}</span>
          <Caption {...{ comparison, rows, first, end, alarms }} />
        </button>
        {divides && (
          <span className="fold-more">
            <More edge="upper" {...{ fold, tabIndex, events }} />
            <More edge="lower" {...{ fold, tabIndex, events }} />
          </span>
        )}
        {!fold.open &&
          (["upper", "lower"] as const).map((edge) => (
            <FoldEdge
              key={edge}
              fold={fold}
              edge={edge}
              onDrag={events.onDrag}
              onPress={() => events.onToggle(fold)}
            />
          ))}
      </td>
    </tr>
  );
});

type CaptionProps = Pick<Props, "comparison" | "rows" | "first" | "end" | "alarms">;

/** Apart from the line, which is drawn anew when the focus moves. */
function Caption({ comparison, rows, first, end, alarms }: CaptionProps) {
  return tellFold(comparison, rows, { first, end }, alarms);
}

interface MoreProps {
  readonly edge: "upper" | "lower";
  readonly fold: Fold;
  readonly tabIndex: 0 | -1;
  readonly events: FoldEvents;
}

/** Opens the row at an edge. */
function More({ edge, fold, tabIndex, events }: MoreProps) {
  "use no memo";
  const where = edge === "upper" ? "above" : "below";
  return (
    <button
      type="button"
      className="fold-one"
      aria-label={`1 more ${where}`}
      title={`Show 1 more ${where}`}
      tabIndex={tabIndex}
      onClick={({ currentTarget }) => events.onMore(currentTarget, fold, edge)}
    >
      <span aria-hidden="true">{edge === "upper" ? "+1 ↑" : "+1 ↓"}</span>
    </button>
  );
}
