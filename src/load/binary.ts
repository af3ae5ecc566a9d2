/** Whether bytes are no text at all, in any encoding: a page of noise helps nobody. */

/** How many bytes tell. */
const SAMPLE = 65_536;

/** Text has next to no control characters; of random bytes every tenth is one. A wire envelope of a short item has some. */
const MOST_CONTROLS = 0.05;

/** In what was text once, however damaged, some words stand whole; in random bytes hardly any run of this length is printable. */
const LONG_RUN = 8;
const FEWEST_IN_RUNS = 0.25;

/** Programs hold runs of names as well, and control characters by the thousand. In a line or two, a few are soon this many. */
const FAR_TOO_MANY_CONTROLS = 0.15;
const SHORTEST_PROGRAM = 1024;

/** Tab, line breaks of all kinds, and the escape that switches Japanese on. */
const OF_TEXT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/** Whether `bytes`, which are in no encoding that NULs belong to, hold too many control characters for a text. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of sample) {
    const isControl = (byte < 0x20 && !OF_TEXT.has(byte)) || byte === 0x7f;
    if (isControl) controls++;
    if (!isControl && byte < 0x7f) {
      run++;
      continue;
    }
    if (run >= LONG_RUN) inRuns += run;
    run = 0;
  }
  if (run >= LONG_RUN) inRuns += run;
  if (sample.length >= SHORTEST_PROGRAM && controls > sample.length * FAR_TOO_MANY_CONTROLS)
    return true;
  return controls > sample.length * MOST_CONTROLS && inRuns < sample.length * FEWEST_IN_RUNS;
}
