/** One story often comes in several forms side by side: plain, as HTML, as NITF. One of them is read. */
import { countWords } from "../../words";
import type { Block, Remark } from "../story";

/** The form to read, and what an editor must hear of the others. */
export interface Choice {
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
}

/** Agencies send four at most. */
export const MOST_FORMS = 20;

/** A form with fewer of the words is an extract. */
const WHOLE = 0.8;

const WORD = /[\p{L}\p{N}]+/gu;

/** Chooses the form with most paragraphs among those that are whole; of equals, the first. */
export function chooseBody(forms: readonly (readonly Block[])[]): Choice {
  if (forms.length <= 1) return { blocks: forms[0] ?? [], remarks: [] };
  const words = forms.map((blocks) => countWords(textOfBlocks(blocks)));
  const most = words.reduce((a, b) => Math.max(a, b), 0);
  let chosen: readonly Block[] = [];
  for (const [index, blocks] of forms.entries()) {
    if ((words[index] ?? 0) >= most * WHOLE && blocks.length > chosen.length) chosen = blocks;
  }
  const missing = forms.reduce(
    (count, blocks) => Math.max(count, countMissing(textOfBlocks(blocks), textOfBlocks(chosen))),
    0,
  );
  if (missing === 0) return { blocks: chosen, remarks: [] };
  const verb = missing === 1 ? "word that is" : "words that are";
  return {
    blocks: chosen,
    remarks: [
      {
        weight: "warning",
        words: `The file holds this text in several forms, and one of them has ${missing} ${verb} not shown.`,
      },
    ],
  };
}

/** How many words of `text` are not in `other`, each as often as it stands there. */
export function countMissing(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const word of other.toLowerCase().match(WORD) ?? [])
    left.set(word, (left.get(word) ?? 0) + 1);
  let missing = 0;
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const count = left.get(word) ?? 0;
    if (count === 0) missing++;
    else left.set(word, count - 1);
  }
  return missing;
}

/** All text of `blocks`. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join("\n");
}
