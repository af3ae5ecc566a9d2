import { FORMAT_NAMES } from "./formats/format";
import { type Outcome, succeed } from "./problem";
import type { Opened } from "./reading";
import { checkSize } from "./size";

/** Reads markup from the clipboard (`bytes` in UTF-8): its structure is kept, its look dropped. */
export async function openPasted(name: string, bytes: Uint8Array): Promise<Outcome<Opened>> {
  const tooLarge = checkSize(name, bytes.length);
  if (tooLarge !== null) return { ok: false, problem: tooLarge };
  const { readFragment } = await import("./formats/html/clipboard");
  const story = readFragment(new TextDecoder().decode(bytes));
  return succeed({ format: FORMAT_NAMES.html, stories: [story], choices: [] });
}
