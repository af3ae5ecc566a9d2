/** What the page says when the fault is not in a file. */
import type { Problem } from "../../load/problem";
import type { Source } from "../../model/comparison";
import type { Pair } from "../../model/pair";

/** Said once when the browser's storage cannot be used. */
export const NOT_KEPT: Problem = {
  what: "This browser does not let the page keep your texts.",
  advice: "The comparison works, but a reload starts afresh.",
};

/** What was kept cannot be understood by this page, and is left as it is. */
export const KEPT_BY_NEWER: Problem = {
  what: "Your texts were kept by a newer version of this page.",
  advice: "They are left as they are. Reload the page to get the newer version, which opens them.",
};

/** A part of the page was wanted that had not been fetched, and the server no longer answers. */
export const NOT_LOADED: Problem = {
  what: "This part of the page could not be loaded.",
  advice: "Both texts are still here. Reload the page once its server answers again.",
};

/** Flow was asked for, and needs each text on the page as a whole. */
export function explainNoFlow(rows: number, most: number): Problem {
  const [own, limit] = [rows, most].map((count) => count.toLocaleString("en"));
  return {
    what: `These texts are too long for Flow: they come to ${own} rows, and Flow shows up to ${limit}.`,
    advice: "Rows show them whole; for Flow, compare a chapter at a time.",
  };
}

/** The comparison broke off; `reason` is the engine's word for it and may be empty. */
export function explainFailed(sources: Pair<Source>, reason: string): Problem {
  const cause = reason === "" ? "" : ` (${reason})`;
  return {
    what: `Comparing “${sources.a.name}” with “${sources.b.name}” broke off${cause}.`,
    advice: "Both texts are still here.",
  };
}

/** The page was closed or went down while it compared these texts the last time. */
export function explainInterrupted(sources: Pair<Source>): Problem {
  return {
    what: `The last comparison of “${sources.a.name}” with “${sources.b.name}” did not finish.`,
    advice: "Both texts were kept.",
  };
}
