import { chooseView, type Filter, type View, viewOf } from "../../present/filters";

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const VIEWS: readonly (readonly [View, name: string, title: string])[] = [
  ["all", "Everything", "Show both texts whole"],
  ["changed", "Changed", "Show what changed, and fold what is verbatim in the same place"],
  ["kept", "Kept", "Show what was kept, and fold whatever is not verbatim in the same place"],
];

/** What is to be seen: everything, what changed, or what was kept. */
export function Views({ filter, onFilter }: Props) {
  // Small and seldom drawn: what the compiler would keep of it weighs more at the first load than it saves later.
  "use no memo";
  const current = viewOf(filter);
  return (
    <fieldset className="views" aria-label="Show">
      {VIEWS.map(([view, name, title]) => (
        <button
          key={view}
          type="button"
          className="quiet"
          aria-pressed={view === current}
          title={title}
          onClick={() => onFilter(chooseView(filter, view))}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
