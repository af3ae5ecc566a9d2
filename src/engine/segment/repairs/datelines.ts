/*   ЗАРЕЧИНСК, 12 мая. | /Волна/. | Планетарий … → one sentence;   МОСКВА, 30 июн - РИА Новости. | Суд … → one sentence
 * A dateline belongs to the sentence it opens, stops of its own and all.
 */
import type { Holds } from "./break";

interface Dateline {
  /** One of these stands in the dateline; most paragraphs open with none of them, and looking for them costs little. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
}

/** Two stretches of fifty characters and what stands between them. UTF-16 code units. */
const LONGEST = 110;

const DATELINES: readonly Dateline[] = [
  { signs: ["/"], pattern: /^\p{Lu}[^.!?]{1,50}\.\s*\/[^/]{2,40}\/\.\s+/u },
  {
    signs: ["РИА Новости", "ТАСС", "Интерфакс"],
    pattern: /^\p{Lu}[^.!?]{1,50}\s[-–—]\s(?:РИА Новости|ТАСС|Интерфакс)\.\s+/u,
  },
  { signs: ["("], pattern: /^\p{Lu}[^.!?()]{1,50}\.?\s*\([^)]{2,40}\)\s*\.\s*[-–—]*\s+/u },
];

export const holdDateline: Holds = (paragraph) => {
  const head = paragraph.slice(0, LONGEST);
  for (const { signs, pattern } of DATELINES) {
    if (!signs.some((sign) => head.includes(sign))) continue;
    const found = pattern.exec(paragraph);
    if (found) return [{ start: 0, end: found[0].length, breaks: [] }];
  }
  return [];
};
