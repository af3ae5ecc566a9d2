import type { GivenFile } from "../../load/origin";
import type { Side } from "../../model/pair";

interface Props {
  readonly side: Side;
  readonly shelf: readonly GivenFile[];
  /** The file whose text stands on this side. */
  readonly chosen: GivenFile | null;
  readonly onChoose: (file: GivenFile) => void;
}

/** Where more than two files came: which of them stands on this side. */
export function ShelfPicker({ side, shelf, chosen, onChoose }: Props) {
  const at = shelf.findIndex(({ name }) => name === chosen?.name);
  return (
    <select
      className="shelf"
      aria-label={`Version on the ${side === "a" ? "left" : "right"}, of ${shelf.length} at hand`}
      value={at}
      onChange={({ target }) => {
        const file = shelf[Number(target.value)];
        if (file !== undefined) onChoose(file);
      }}
    >
      {at < 0 && <option value={-1}>{shelf.length} versions at hand…</option>}
      {shelf.map(({ name }, index) => (
        <option key={name} value={index}>
          {name}
        </option>
      ))}
    </select>
  );
}
