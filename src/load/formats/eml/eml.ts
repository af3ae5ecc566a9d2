/** Mails (EML): the mail itself, and each mail that is attached to it, as a story of its own. */
import { refuse, succeed } from "../../problem";
import type { FormatReader } from "../format";
import type { Story } from "../story";
import { refuseLocked } from "../zip";
import { type Message, readMessage } from "./message";

/** Mails within mails within mails are chains of forwarding; what is deeper was read long ago. */
const DEEPEST = 4;

/** A digest may hold some dozens. */
const MOST_STORIES = 50;

const LINE_FEED = 0x0a;

/** Reads a mail. */
export const read: FormatReader = async ({ name, bytes }) => {
  const stories: Story[] = [];
  let locked = false;
  let level: readonly Uint8Array[] = [unwrap(bytes)];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: Uint8Array[] = [];
    for (const mail of level.slice(0, MOST_STORIES)) {
      const message: Message | null = await readMessage(mail);
      if (message === null) continue;
      locked ||= message.locked;
      if (message.story !== null && stories.length < MOST_STORIES) stories.push(message.story);
      next.push(...message.inner);
    }
    level = next;
  }
  if (stories.length > 0) return succeed({ stories });
  if (locked) return refuseLocked(name);
  return refuse(
    `“${name}” is a mail without a text of its own.`,
    "Save what is attached to it from the mail program, and drop that.",
  );
};

/**
 * The mail without what mail programs store around it: a line "From …" before it in mailboxes, its length in bytes before
 * it and notes of the program behind it in Apple's.
 */
function unwrap(bytes: Uint8Array): Uint8Array {
  const first = bytes.indexOf(LINE_FEED);
  const line = new TextDecoder("latin1").decode(bytes.subarray(0, Math.min(first, 200))).trim();
  if (line.startsWith("From ")) return bytes.subarray(first + 1);
  if (/^\d{1,9}$/u.test(line)) return bytes.subarray(first + 1, first + 1 + Number(line));
  return bytes;
}
