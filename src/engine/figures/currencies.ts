/*   $5 · US$5 · A$5 · EUR 5 · 5 M€
 * Currencies before a figure.
 */
import { CURRENCIES } from "../lexicon/numerals/measures";
import { gapBefore, isBeside, keyAt, type Line } from "./line";

/** Countries with a dollar of their own, which stand before the sign. */
const DOLLARS: ReadonlySet<string> = new Set(["us", "a", "c", "hk", "nz", "s", "r"]);

/** A currency before a figure, and where its writing starts. */
export interface Currency {
  readonly unit: string;
  readonly start: number;
}

/** The currency whose sign or code stands at `i`, before a figure; "US" before the sign belongs to it. */
export function currencyAt(line: Line, i: number): Currency | undefined {
  const unit = CURRENCIES.get(keyAt(line, i) ?? "");
  if (unit === undefined || line.tokens[i + 1]?.kind !== "number") return undefined;
  const country = keyAt(line, i - 1) ?? "";
  if (unit !== "$" || gapBefore(line, i) !== 0 || !DOLLARS.has(country)) return { unit, start: i };
  return { unit: country === "us" ? "$" : `${country}$`, start: i - 1 };
}

/** Whether the sign of a currency stands at `i`, beside the token before. */
export function isMoneySign(line: Line, i: number): boolean {
  return (
    line.tokens[i]?.kind === "sign" && isBeside(line, i) && CURRENCIES.has(keyAt(line, i) ?? "")
  );
}
