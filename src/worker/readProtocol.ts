import type { Outcome } from "../load/problem";
import type { Opened, Reading } from "../load/reading";

/** What the page asks of the worker that reads files. A worker is asked once. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  /** Whether it is markup from the clipboard, of which the structure is wanted and nothing else is to be judged. */
  readonly pasted: boolean;
  /** The address of the page, beside which the tables of characters lie. */
  readonly page: string;
}

/** What it answers; `broken` is a bug of ours in its own words. */
export type ReadResponse =
  | { readonly kind: "read"; readonly outcome: Outcome<Opened> }
  | { readonly kind: "broken"; readonly reason: string };
