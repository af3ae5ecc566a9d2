/** What is being done, in this order. A stage may pass without a word where it is short. */
export type Stage = "reading left" | "reading right" | "words" | "aligning" | "marking";

/** How far a comparison is. `share` is that of the whole work, 0 to 1; from one report to the next it never falls. */
export interface Progress {
  readonly stage: Stage;
  readonly share: number;
}
