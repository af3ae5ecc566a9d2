/** What was pasted or dragged in as text, with or without its structure. */
import { PASTED_NAME, takePasted } from "../../load/paste";
import type { Outcome } from "../../load/problem";
import { toSource } from "../../load/toSource";
import { countWords } from "../../load/words";
import type { Source } from "../../model/comparison";
import { readPastedAway } from "../../worker/readClient";

/** What a clipboard or a drag carries that is no file; "" where it carries none of a sort. */
export interface Carried {
  readonly text: string;
  readonly html: string;
}

/** Reads a clipboard or a drag, which is open only as long as its event. */
export function readCarried(transfer: DataTransfer): Carried {
  return { text: transfer.getData("text/plain"), html: transfer.getData("text/html") };
}

/** Elements that tell paragraphs and heads apart; without them the plain text says all there is to say. */
const STRUCTURE = /<(?:p|h[1-6]|li|br|div|blockquote|figcaption)[\s>/]/iu;

/** The plain text may have what the markup hides (an image's name), but a structure that lost more is not the story's. */
const LEAST_WORDS_KEPT = 0.9;

/**
 * Takes a text from the clipboard: its structure where it has one, never its look. Null where there is no text, or where it
 * was called off.
 */
export async function readPasted(
  { text, html }: Carried,
  signal: AbortSignal,
): Promise<Outcome<Source> | null> {
  const plain = takePasted(text);
  if (plain?.ok === false || !STRUCTURE.test(html)) return plain;
  const file = { name: PASTED_NAME, bytes: new TextEncoder().encode(html) };
  const outcome = await readPastedAway(file, signal);
  if (signal.aborted) return null;
  const [story] = outcome.ok ? outcome.value.stories : [];
  if (story === undefined || countWords(story.text) < LEAST_WORDS_KEPT * countWords(text))
    return plain;
  return { ok: true, value: toSource(PASTED_NAME, story) };
}
