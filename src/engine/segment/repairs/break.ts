import type { Span } from "../../../model/span";
import type { Lexicon } from "../../lexicon/lexicon";

/** What a repair may look at: the paragraph up to a proposed break, and from it on, without white space at the break. */
export interface Break {
  readonly before: string;
  readonly after: string;
  /** Whether white space stands at the break. */
  readonly spaced: boolean;
}

/** A repair that takes breaks away: true where the proposed break is none. */
export type Rejects = (at: Break, lexicon: Lexicon) => boolean;

/** A stretch inside and right after which no proposed break counts; its own breaks count instead. */
export interface Held extends Span {
  readonly breaks: readonly number[];
}

/** A repair that knows the breaks of some stretches better. */
export type Holds = (paragraph: string) => readonly Held[];
