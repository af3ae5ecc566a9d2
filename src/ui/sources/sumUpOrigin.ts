/** How a file was read, in few words. */

import type { Remark } from "../../load/formats/story";
import type { Origin } from "../../load/origin";

/** As much of it as is summed up. */
type Known = Pick<Origin, "format" | "reading" | "encoding" | "choices" | "titles"> & {
  readonly remarks?: readonly Pick<Remark, "weight">[];
};

/** Evidence that leaves no question where it tells UTF-8. */
const SURE: ReadonlySet<string> = new Set(["mark", "utf-8"]);

/** Said of a file where it leaves a question: its format, its encoding unless that is sure; null for plain text in UTF-8. */
export function sumUpOrigin(origin: Known): string | null {
  const { format, reading, encoding, choices, titles, remarks = [] } = origin;
  const isPlain = format === "plain text" && reading.plain !== true;
  const words: string[] = isPlain ? [] : [capitalise(format.replace(/^an? /u, ""))];
  if (reading.plain === true) words.push("as it is");
  if (choices.includes("changes"))
    words.push(
      reading.changes === "original" ? "before tracked changes" : "tracked changes accepted",
    );
  if (choices.includes("extent"))
    words.push(reading.extent === "page" ? "whole page" : "article only");
  if (titles.length > 1) words.push(`one of ${titles.length} stories`);
  // What is damaged may be read better in another encoding, and what was chosen be taken back.
  const isSure =
    encoding?.label === "utf-8" &&
    SURE.has(encoding.evidence) &&
    !(isPlain && remarks.some(({ weight }) => weight === "warning"));
  if (encoding !== undefined && !isSure) words.push(sayEncoding(encoding.label, encoding.evidence));
  return words.length === 0 ? null : words.join(" · ");
}

function sayEncoding(label: string, evidence: string): string {
  const name = label.toUpperCase().replace("WINDOWS", "Windows").replace("MACINTOSH", "Mac Roman");
  return evidence === "statistics" ? `${name}, a guess` : name;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
