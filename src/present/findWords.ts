/** What is said of what was found. */
import { countHits } from "./find";
import type { Hit } from "./found";

/** "3 of 12 · 7 left, 5 right"; "" while nothing is looked for. */
export function tellHits(query: string, hits: readonly Hit[], current: number | null): string {
  if (query.trim() === "") return "";
  if (hits.length === 0 || current === null) return "Not found";
  const { a, b } = countHits(hits);
  return `${current + 1} of ${hits.length} · ${a} left, ${b} right`;
}
