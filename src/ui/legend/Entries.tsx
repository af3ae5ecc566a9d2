import { type Filter, toggleSort } from "../../present/filters";
import { nameSort } from "../../present/filterWords";
import { Sign } from "../reader/Sign";
import type { Entry } from "./legendEntries";

interface Props {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** What each sign means and how often it occurs; pressed, its text is shown, else it is folded away. On paper a plain list. */
export function Entries({ entries, filter, onFilter }: Props) {
  // Small and seldom drawn: what the compiler would keep of it weighs more at the first load than it saves later.
  "use no memo";
  return (
    <>
      <ul className="legend-list legend-entries">
        {entries.map((entry) => {
          const shown = !filter.has(entry.sort);
          return (
            <li key={entry.sort}>
              <button
                type="button"
                className="legend-entry"
                aria-pressed={shown}
                title={`${entry.title}. ${shown ? "Click to fold these away" : "Click to show these"}`}
                onClick={() => onFilter(toggleSort(filter, entry.sort))}
              >
                <Counted entry={entry} />
              </button>
            </li>
          );
        })}
      </ul>
      <ul className="legend-list legend-printed">
        {entries.map((entry) => (
          <li key={entry.sort} className="legend-entry">
            <Counted entry={entry} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Counted({ entry: { sort, count } }: { readonly entry: Entry }) {
  return (
    <>
      <Sign kind={sort} />
      <span className="legend-name">
        <b>{count}</b> {nameSort(sort)}
      </span>
    </>
  );
}
