import type { Comparison, Source } from "../model/comparison";
import type { Pair } from "../model/pair";

/** What the page asks of the worker. `id` comes back with the answer. */
export interface Request {
  readonly id: number;
  readonly sources: Pair<Source>;
}

/** What the worker answers. */
export type Response =
  | { readonly kind: "done"; readonly id: number; readonly comparison: Comparison }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
