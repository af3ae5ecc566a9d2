import type { Pair } from "./pair";

/** What an editor has said of some segments by hand: that they say the same or, with one side empty, that they have no counterpart. */
export interface Pin {
  /** Each segment by the offset of its first character (UTF-16 code units into Source.text), ascending: texts never change, while numbers of segments may with the engine. */
  readonly at: Pair<readonly number[]>;
}
