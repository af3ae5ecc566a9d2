/** Pairing by hand: one sentence is taken, then the one that says the same, or it is said that there is none. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Comparison } from "../../model/comparison";
import { otherSide, type Side } from "../../model/pair";
import type { Pin } from "../../model/pin";
import { addPins, dropPins, pinApart, type PinPlace, pinTogether } from "../../present/pins";
import type { GroupIndex } from "../../present/rows";
import { visitGroup } from "../checks/places";

/** What pairing by hand needs to know and tells. */
export interface PairingGround {
  readonly comparison: Comparison;
  /** The selected group: once the texts are compared again, the one that was paired or parted. */
  readonly focus: GroupIndex | null;
  readonly pins: readonly Pin[];
  /** Told all that is then said by hand, what was done, in words, and of which group. */
  readonly onPin: (pins: readonly Pin[], sentence: string, group: GroupIndex) => void;
}

/** A sentence whose counterpart is being looked for, and the acts of pairing. */
export interface Pairing {
  readonly from: PinPlace | null;
  readonly begin: (group: GroupIndex, side: Side) => void;
  /** False where no counterpart is being looked for, so that the sentence is to be selected as ever. */
  readonly choose: (to: PinPlace, add: boolean) => boolean;
  readonly part: (group: GroupIndex) => void;
  /** Takes back what was said by hand of a group. */
  readonly release: (group: GroupIndex) => void;
  readonly cancel: () => void;
}

/** Keeps the sentence that was taken until its counterpart is chosen. */
export function usePairing({ comparison, focus, pins, onPin }: PairingGround): Pairing {
  const [taken, setTaken] = useState<{
    readonly of: Comparison;
    readonly place: PinPlace;
  } | null>(null);
  // Another comparison has other groups.
  const from = taken?.of === comparison ? taken.place : null;
  const asked = useRef(false);

  /** Pairs may stand elsewhere once they are drawn anew; the editor stays with what was paired. */
  const arrive = useEffectEvent(() => {
    const group = focus === null || !asked.current ? undefined : comparison.groups[focus];
    asked.current = false;
    if (focus === null || group === undefined) return;
    visitGroup(focus, group.segments.a.length > 0 ? "a" : "b");
  });
  useEffect(() => arrive(), [comparison]);

  // By hand, as all that every row is handed.
  const choose = useCallback(
    (to: PinPlace, add: boolean): boolean => {
      if (from === null) return false;
      if (to.side === from.side) {
        setTaken({ of: comparison, place: to });
        return true;
      }
      const pin = pinTogether(comparison, from, to, add);
      if (pin === null) return true;
      setTaken(null);
      asked.current = true;
      onPin(addPins(pins, [pin]), "Paired by hand.", from.group);
      return true;
    },
    [comparison, pins, from, onPin],
  );

  return {
    from,
    choose,
    begin(group, side) {
      const own = comparison.groups[group]?.segments[side] ?? [];
      const place = { group, side: own.length > 0 ? side : otherSide(side) };
      setTaken({ of: comparison, place });
    },
    part(group) {
      const parted = pinApart(comparison, group);
      if (parted.length === 0) return;
      asked.current = true;
      onPin(addPins(pins, parted), "Parted by hand.", group);
    },
    release(group) {
      asked.current = true;
      onPin(dropPins(pins, comparison, group), "Left to Galley again.", group);
    },
    cancel: () => setTaken(null),
  };
}
