/*   ЗАРЕЧИНСК, 12 мая. | /Волна/. | Планетарий … → one sentence;   МОСКВА, 30 июн - РИА Новости. | Суд … → one sentence
 * A dateline belongs to the sentence it opens, stops of its own and all.
 */
import type { Holds } from "./break";

const DATELINES = [
  /^\p{Lu}[^.!?]{1,50}\.\s*\/[^/]{2,40}\/\.\s+/u,
  /^\p{Lu}[^.!?]{1,50}\s[-–—]\s(?:РИА Новости|ТАСС|Интерфакс)\.\s+/u,
  /^\p{Lu}[^.!?()]{1,50}\.?\s*\([^)]{2,40}\)\s*\.\s*[-–—]*\s+/u,
];

export const holdDateline: Holds = (paragraph) => {
  for (const pattern of DATELINES) {
    const found = pattern.exec(paragraph);
    if (found) return [{ start: 0, end: found[0].length, breaks: [] }];
  }
  return [];
};
