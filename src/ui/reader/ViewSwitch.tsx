import type { View } from "../state/state";

interface Props {
  readonly view: View;
  readonly onSwitch: () => void;
}

const VIEWS: readonly { readonly view: View; readonly name: string; readonly title: string }[] = [
  { view: "rows", name: "Rows", title: "Pair by pair, level (V)" },
  { view: "flow", name: "Flow", title: "Each text in its paragraphs, joined by links (V)" },
];

/** How the comparison is looked at. */
export function ViewSwitch({ view: current, onSwitch }: Props) {
  return (
    <fieldset className="view-switch" aria-label="View">
      {VIEWS.map(({ view, name, title }) => (
        <button
          key={view}
          type="button"
          className="quiet"
          title={title}
          aria-pressed={view === current}
          onClick={() => view !== current && onSwitch()}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
