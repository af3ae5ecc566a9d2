import type { Comparison } from "../model/comparison";

/**
 * More levels than this would keep the page from answering for minutes while it draws them. A story has a few dozen, a
 * book of a thousand pages fewer than this.
 */
export const MOST_SHOWN = 20_000;

/** Why a comparison is not shown, or null where it can be. */
export function explainTooLong({ groups }: Comparison): string | null {
  if (groups.length <= MOST_SHOWN) return null;
  const [own, most] = [groups.length, MOST_SHOWN].map((count) => count.toLocaleString("en"));
  return `together they come to ${own} sentences, and the page shows up to ${most}`;
}
