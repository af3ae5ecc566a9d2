/** UTF-16 and UTF-32 without a byte order mark, told by the NULs that no other text has. */

/** How many bytes tell. */
const SAMPLE = 4096;

/** Western text in UTF-16 has a NUL in nearly every second byte. */
const MANY_NULS = 0.3;
/** Of one half of the bytes; a stray NUL on the other side does no harm. */
const MOST_ON_ONE_SIDE = 4;

/** Shorter is no text, whatever its NULs. */
const SHORTEST = 4;

/** Russian or Chinese in UTF-16 has them only where spaces and line breaks stand, one in fifty characters or so. */
const FEWEST_SPACES = 0.01;
/** Below this share of bytes that are no letters of ASCII, a text with NULs is ASCII with NULs in it. */
const FEWEST_OTHERS = 0.1;

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** The encoding of `bytes` by its NULs, or null. */
export function findWide(
  bytes: Uint8Array,
): "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < SHORTEST || !sample.includes(0)) return null;
  return findUtf32(sample) ?? findUtf16(sample) ?? findUtf16BySpaces(sample);
}

/** The highest byte of a character is always NUL in UTF-32, and the second nearly so. */
function findUtf32(sample: Uint8Array): "utf-32le" | "utf-32be" | null {
  const whole = sample.length - (sample.length % 4);
  let little = true;
  let big = true;
  for (let at = 0; at < whole; at += 4) {
    little &&= sample[at + 3] === 0 && (sample[at + 2] ?? 0) <= 0x10;
    big &&= sample[at] === 0 && (sample[at + 1] ?? 0) <= 0x10;
  }
  if (little === big) return null;
  return little ? "utf-32le" : "utf-32be";
}

function findUtf16(sample: Uint8Array): "utf-16le" | "utf-16be" | null {
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const most = Math.max(even, odd);
  if (most <= (sample.length / 2) * MANY_NULS || Math.min(even, odd) >= most / MOST_ON_ONE_SIDE)
    return null;
  return even > odd ? "utf-16be" : "utf-16le";
}

function findUtf16BySpaces(sample: Uint8Array): "utf-16le" | "utf-16be" | null {
  const units = Math.floor(sample.length / 2);
  let little = 0;
  let big = 0;
  let others = 0;
  let nuls = 0;
  for (let at = 0; at < units * 2; at += 2) {
    const first = sample[at] ?? 0;
    const second = sample[at + 1] ?? 0;
    if (second === 0 && (first === SPACE || first === LINE_FEED)) little++;
    if (first === 0 && (second === SPACE || second === LINE_FEED)) big++;
    for (const byte of [first, second]) {
      if (byte === 0) nuls++;
      else if (byte > 0x7e || byte < SPACE) others++;
    }
  }
  if (others < units * 2 * FEWEST_OTHERS || Math.min(little, big) > 0) return null;
  // Any NUL that is no half of a space would be a character of Western text; here there are hardly any.
  const spaces = Math.max(little, big);
  if (spaces < units * FEWEST_SPACES || nuls > spaces * 3) return null;
  return little > big ? "utf-16le" : "utf-16be";
}
