import type { Notice } from "../../model/comparison";
import type { Token } from "../tokens";

/** The tokens of a segment after a repair, in order, and what the repair saw. */
export interface Reread {
  readonly tokens: readonly Token[];
  readonly notices: readonly Notice[];
}
