/** How mail programs store mails: one behind the other in a mailbox, or with notes of the program around a single one. */

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** "From mk@paper.example Thu Nov 14 19:02:11 2024", before every mail of a mailbox. */
const SEPARATOR = /^From \S+ .*\d{2}:\d{2}/u;

/** What opens it, as bytes. */
const FROM = Array.from("From ", (letter) => letter.charCodeAt(0));

/** A longer line separates nothing. */
const LONGEST_SEPARATOR = 200;

/** The mails in `file`, at least one. */
export function splitMailbox(file: Uint8Array): readonly Uint8Array[] {
  const line = readLine(file, 0);
  // Apple's program writes the length of the mail in bytes before it, and notes of its own behind it.
  if (/^\d{1,9}$/u.test(line.trim())) {
    const start = file.indexOf(LINE_FEED) + 1;
    return [file.subarray(start, start + Number(line))];
  }
  if (!line.startsWith("From ")) return [file];
  const mails: Uint8Array[] = [];
  let start = file.indexOf(LINE_FEED) + 1;
  for (let at = start; at > 0; at = file.indexOf(LINE_FEED, at) + 1) {
    if (!followsBlankLine(file, at) || !separates(file, at)) continue;
    mails.push(file.subarray(start, at));
    start = file.indexOf(LINE_FEED, at) + 1;
    if (start === 0) return mails;
  }
  mails.push(file.subarray(start));
  return mails;
}

/** How many lines of words `mail` has; the lines of attached files, in base64, have no space. */
export function countLines(mail: Uint8Array): number {
  let count = 0;
  for (let at = mail.indexOf(SPACE); at >= 0; at = mail.indexOf(SPACE, at)) {
    count++;
    at = mail.indexOf(LINE_FEED, at);
    if (at < 0) break;
  }
  return count;
}

/** What the line above a part of a mail begins with; no line of an attached file in base64 does. */
const DASHES = Array.from("\n--", (letter) => letter.charCodeAt(0));

/** How many lines of `mail` may stand above a part of it. */
export function countParts(mail: Uint8Array): number {
  let count = 0;
  for (let at = mail.indexOf(LINE_FEED); at >= 0; at = mail.indexOf(LINE_FEED, at + 1))
    if (DASHES.every((byte, index) => mail[at + index] === byte)) count++;
  return count;
}

function separates(file: Uint8Array, at: number): boolean {
  return (
    FROM.every((byte, index) => file[at + index] === byte) && SEPARATOR.test(readLine(file, at))
  );
}

function followsBlankLine(file: Uint8Array, at: number): boolean {
  const before = file[at - 2];
  return before === LINE_FEED || (before === CARRIAGE_RETURN && file[at - 3] === LINE_FEED);
}

function readLine(file: Uint8Array, start: number): string {
  const end = file.indexOf(LINE_FEED, start);
  const last = Math.min(end < 0 ? file.length : end, start + LONGEST_SEPARATOR);
  return new TextDecoder("latin1").decode(file.subarray(start, last));
}
