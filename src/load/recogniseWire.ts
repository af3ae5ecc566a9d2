/** Tells a wire's envelope, with its control characters or with what is left where a system has taken them out. */

/** What no text has but that which a wire sends: start of heading or of text, right at its beginning. */
// oxlint-disable-next-line no-control-regex
const ENVELOPE = /^[\s\u0000\u007f\u0016]*[\u0001\u0002](?![\u0000-\u0008])/u;

/** "eca00075 3 i 510    dpa 1003": the header of IPTC 7901. */
const IPTC_HEADER = /^\p{L}{2,4}\d{3,6}\s+\d\s+\p{L}{1,3}\s+\d+\b/u;
/** The last line of that header. */
const ENDS_HEADER = /\S\s*=$/u;

/** "^Deng has 30 points<": codes of ANPA 1312 round a line of the header. */
const CODED = /^\^\S.*[<=]$/u;
/** One might be a stray sign. */
const FEWEST_CODED = 2;

/** "ZCZC FMG000": the start of a telex, which ends in NNNN. */
const TELEX = /^ZCZC\b/u;

/** Headers are short. */
const MOST_LINES = 14;

/** Whether `head`, the beginning of a text, is that of a transmission. */
export function isWire(head: string): boolean {
  if (ENVELOPE.test(head)) return true;
  const lines = head
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, MOST_LINES);
  const [first = ""] = lines;
  if (TELEX.test(first)) return true;
  if (IPTC_HEADER.test(first) && lines.some((line) => ENDS_HEADER.test(line))) return true;
  return lines.filter((line) => CODED.test(line)).length >= FEWEST_CODED;
}
