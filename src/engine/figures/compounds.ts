/*   zweihundertsechsundfünfzig → 256 · einundzwanzigste → 21st · zweieinhalb → 2.5
 * German writes numbers as one word. A compound is read by its parts, all of which must be numbers: "Jahrhundert" and
 * "Tausendfüßler" are none.
 */
import type { Numeral } from "../lexicon/numerals/numerals";

const SHORTEST = 7;
const ORDINAL = /^(.+?)(?:ste[nrsm]?)$/u;
const AND_HALF = "einhalb";

/** What a German compound is as a number, or nothing. */
export function readCompound(
  key: string,
  entries: ReadonlyMap<string, Numeral>,
): Numeral | undefined {
  if (key.length < SHORTEST) return undefined;
  const isLikely =
    key.includes("und") || key.includes("tausend") || key.includes("zig") || key.includes("ßig");
  if (!isLikely && !key.endsWith(AND_HALF)) return undefined;
  if (key.endsWith(AND_HALF)) {
    const whole = valueOf(key.slice(0, -AND_HALF.length));
    return whole === undefined ? undefined : { amount: whole + 0.5 };
  }
  const amount = valueOf(key);
  if (amount !== undefined) return { amount };
  const [, stem] = ORDINAL.exec(key) ?? [];
  const ordinal = stem === undefined ? undefined : valueOf(stem);
  return ordinal === undefined || ordinal < 20 ? undefined : { ordinal };

  function valueOf(word: string): number | undefined {
    return split(word, "tausend", 1000) ?? split(word, "hundert", 100) ?? belowHundred(word);
  }

  /** The parts before and behind "hundert" or "tausend", either of which may be missing. */
  function split(word: string, name: string, scale: number): number | undefined {
    const at = word.indexOf(name);
    if (at < 0) return undefined;
    const before = word.slice(0, at);
    const behind = word.slice(at + name.length).replace(/^und(?=.)/u, "");
    const many = before === "" ? 1 : valueOf(before);
    const rest = behind === "" ? 0 : valueOf(behind);
    const isNumber = many !== undefined && rest !== undefined && many < 1000 && rest < scale;
    return isNumber ? many * scale + rest : undefined;
  }

  function belowHundred(word: string): number | undefined {
    const plain = entries.get(word)?.amount;
    if (plain !== undefined) return plain;
    const at = word.indexOf("und");
    if (at < 0) return undefined;
    const units = entries.get(word.slice(0, at))?.amount ?? 0;
    const tens = entries.get(word.slice(at + 3))?.amount ?? 0;
    return units > 0 && units < 10 && tens >= 20 && tens < 100 ? units + tens : undefined;
  }
}
