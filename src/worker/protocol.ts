import type { Comparison, Source } from "../model/comparison";
import type { Pair } from "../model/pair";
import type { Pin } from "../model/pin";
import type { Progress } from "../model/progress";
import type { Instalment } from "./instalments";

/** What the page asks of the worker. `id` comes back with the answer. */
export interface Request {
  readonly id: number;
  readonly sources: Pair<Source>;
  readonly pins?: readonly Pin[];
}

/** What the worker says: how far it is, any number of times, then one answer, of which the beginning may come in instalments. */
export type Response =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "instalment"; readonly id: number; readonly instalment: Instalment }
  | { readonly kind: "done"; readonly id: number; readonly comparison: Comparison }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
