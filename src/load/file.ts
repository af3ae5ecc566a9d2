/** The browser's files: each becomes bytes at hand, or a sentence that says why not. */
import type { GivenFile } from "./origin";
import { type Outcome, type Refusal, refuse, succeed } from "./problem";
import { checkSize } from "./size";

/** Takes in a file that was dropped or picked. Its size is checked before a byte of it is read. */
export async function takeFile(file: File): Promise<Outcome<GivenFile>> {
  const tooLarge = checkSize(file.name, file.size);
  if (tooLarge !== null) return { ok: false, problem: tooLarge };
  try {
    return succeed({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    return explainFailure(file.name, error);
  }
}

/** Puts a browser's reading error into words. */
export function explainFailure(name: string, error: unknown): Refusal {
  const kind = error instanceof DOMException ? error.name : "";
  switch (kind) {
    case "NotFoundError":
      return refuse(
        `“${name}” is no longer where it was.`,
        "It may have been moved, renamed or deleted; drop it again from its new place.",
      );
    case "NotReadableError":
      return refuse(
        `“${name}” could not be read: it has changed since it was picked, or another program holds it.`,
        "Save and close it elsewhere, then drop it again.",
      );
    default:
      return refuse(`“${name}” could not be read.`, "Try again, or copy its text and paste it.");
  }
}
