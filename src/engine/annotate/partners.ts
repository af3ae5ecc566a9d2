import type { Pair } from "../../model/pair";

/** Two units that stand for each other, by their places in the lists of loose units. */
export type UnitPair = Pair<number>;

/** By loose unit of a side: its partner on the other, or NO_PARTNER. */
export type Partners = Pair<Int32Array>;

/** Stands for the partner of a unit that has none. */
export const NO_PARTNER = -1;

/** Places in the lists of loose units, `[start, end)`: what stands in the same place. */
export type PlaceRange = Pair<{ readonly start: number; readonly end: number }>;
