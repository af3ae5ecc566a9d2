/*
 * The header of a printed page is the story's title, alone or with the paper's name behind it, and comes back on each
 * page, often in the middle of a sentence:
 *
 *   Inspectors warned of cracks                          ← the headline
 *   …
 *   Inspectors warned of cracks | The Harbour Ledger     ← a header
 */
import { endsSentence } from "./stops";

/** Titles are no longer. UTF-16 code units. */
const LONGEST_TITLE = 200;

/** What stands behind the title in a header: a mark that parts it from the paper's name, and that name. */
const PAPER = /^\s*[|–—·-]\s*\S.{0,60}$/u;

/** The numbers of lines that repeat an earlier line, or repeat it and add a paper's name. Sentences do not count. */
export function findPageHeaders(lines: readonly string[]): ReadonlySet<number> {
  const headers = new Set<number>();
  const earlier = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (line.length > LONGEST_TITLE || !/\s/u.test(line) || endsSentence(line)) continue;
    if (earlier.has(line) || repeatsWithPaper(line, earlier)) headers.add(i);
    else {
      earlier.add(line);
      // A title that was wrapped comes back on one line.
      const before = lines[i - 1];
      if (before !== undefined && earlier.has(before)) earlier.add(`${before} ${line}`);
    }
  }
  return headers;
}

function repeatsWithPaper(line: string, earlier: ReadonlySet<string>): boolean {
  for (const { index } of line.matchAll(/\s[|–—·-]\s/gu))
    if (earlier.has(line.slice(0, index)) && PAPER.test(line.slice(index))) return true;
  return false;
}
