/** A number where it stands. Without an amount it is no sure figure, and should be passed over. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly amount?: number;
  readonly unit?: string;
  /** What the last scale word multiplied by. */
  readonly scale?: number;
}

/** A quantity whose start is known already. */
export type Part = Omit<Quantity, "start">;

/** A part that surely is a number. */
export type Counted = Part & { readonly amount: number };
