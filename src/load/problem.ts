import type { Reading } from "./reading";

/** Something that went wrong, in words for the editor. Bad input is such a value; only a bug throws. */
export interface Problem {
  /** What happened and why, one sentence that names the file. */
  readonly what: string;
  /** What the editor can do about it, one sentence. */
  readonly advice: string;
  /** A way to read the same file that does not fail like this; absent where there is none. */
  readonly instead?: Reading;
}

/** Why something could not be had. */
export interface Refusal {
  readonly ok: false;
  readonly problem: Problem;
}

/** Either what was asked for, or why it could not be had. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

/** Wraps a result. */
export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps a reason. */
export function refuse(what: string, advice: string): Refusal {
  return { ok: false, problem: { what, advice } };
}
