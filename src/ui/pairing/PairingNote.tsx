import type { Comparison } from "../../model/comparison";
import { otherSide } from "../../model/pair";
import { type PinPlace, readPlace } from "../../present/pins";
import { SIDE_NAMES } from "../reader/words";
import { VisibleText } from "../sources/VisibleText";

interface Props {
  readonly comparison: Comparison;
  readonly from: PinPlace;
  readonly onCancel: () => void;
}

/** Asks for the counterpart of the sentence that was taken. */
export function PairingNote({ comparison, from, onCancel }: Props) {
  return (
    <div className="pairing">
      <output>
        Which sentence on the {SIDE_NAMES[otherSide(from.side)].toLowerCase()} says the same as “
        <VisibleText text={readPlace(comparison, from)} />
        ”? Click it, or go to it and press Enter; with Shift it joins the pair.
      </output>
      <button type="button" className="quiet" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
