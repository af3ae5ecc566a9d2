/** Mails (EML), one or a mailbox of them: each, and each that is attached to one, is a story of its own. */
import { refuse, succeed } from "../../problem";
import type { FormatReader } from "../format";
import { tellUnread } from "../leftOut";
import type { Remark, Story } from "../story";
import { refuseLocked } from "../zip";
import { countLines, countParts, splitMailbox } from "./mailbox";
import { type Message, readMessage } from "./message";

/** Mails within mails within mails are chains of forwarding; what is deeper was read long ago. */
const DEEPEST = 4;

/** A digest may hold some dozens. */
const MOST_STORIES = 50;

/**
 * The library keeps every line apart until the end: of 140,000 lines it makes half a gigabyte in four seconds. A mail of a
 * book has some ten thousand.
 */
const MOST_LINES = 60_000;

/** Every part costs the library as much as a mail: a million of them half a minute. A digest has some dozens. */
const MOST_PARTS = 2000;

/** Reads a mail. */
export const read: FormatReader = async ({ name, bytes }) => {
  const stories: Story[] = [];
  let locked = false;
  let met = 0;
  let long = 0;
  let level: readonly Uint8Array[] = splitMailbox(bytes);
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: Uint8Array[] = [];
    met += level.length;
    for (const mail of level.slice(0, MOST_STORIES)) {
      if (countLines(mail) > MOST_LINES || countParts(mail) > MOST_PARTS) {
        long++;
        continue;
      }
      const message: Message | null = await readMessage(mail);
      if (message === null) continue;
      locked ||= message.locked;
      if (message.story !== null && stories.length < MOST_STORIES) stories.push(message.story);
      next.push(...message.inner);
    }
    level = next;
  }
  if (stories.length > 0) {
    const remarks = [...tellUnread(met, MOST_STORIES, "mails"), ...remarkLong(long)];
    return succeed({
      stories: stories.map((story) => ({ ...story, remarks: [...story.remarks, ...remarks] })),
    });
  }
  if (long > 0)
    return refuse(
      `“${name}” is a mail of more than ${LIMITS}, as no story has, so it was not opened.`,
      "Show the file as plain text, or save the one story you want to compare as a file of its own.",
    );
  if (locked) return refuseLocked(name);
  return refuse(
    `“${name}” is a mail without a text of its own.`,
    "Save what is attached to it from the mail program, and drop that.",
  );
};

const LIMITS = `${MOST_LINES.toLocaleString("en")} lines or ${MOST_PARTS.toLocaleString("en")} parts`;

function remarkLong(long: number): readonly Remark[] {
  if (long === 0) return [];
  const mails = long === 1 ? "A mail" : `${long} mails`;
  const words = `${mails} of more than ${LIMITS} in this file ${long === 1 ? "was" : "were"} not opened.`;
  return [{ weight: "warning", words }];
}
