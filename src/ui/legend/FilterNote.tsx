import { type Filter, NO_FILTER } from "../../present/filters";
import { countFiltered, listFiltered } from "../../present/filterWords";

interface Props {
  readonly filter: Filter;
  /** Of each row, whether the filter folds it. */
  readonly filtered: readonly boolean[];
  readonly onFilter: (filter: Filter) => void;
}

/** Says what is folded away, as long as anything is. */
export function FilterNote({ filter, filtered, onFilter }: Props) {
  if (filter.size === 0) return null;
  return (
    <p className="filter-note">
      <span>
        {countFiltered(filtered)}
        <span className="filter-names"> ({listFiltered(filter)})</span>
      </span>{" "}
      <button type="button" className="quiet" onClick={() => onFilter(NO_FILTER)}>
        Show all
      </button>
    </p>
  );
}
