/** Tells a mail from a story that begins like one: "Subject: peace" is a headline, too. */

/** A field of a mail: its name, a colon, and what it says, which may go on in indented lines. */
const FIELD = /^([\w-]{2,60})[ \t]?:(?:[ \t]|$)/u;

/** Fields that programs write and no person types. Those that stand in every mail are not enough: memos have them. */
const WRITTEN_BY_PROGRAMS =
  /^(?:mime-version|message-id|received|content-type|content-transfer-encoding|return-path|delivered-to|references|in-reply-to|dkim-signature|arc-[\w-]+|list-[\w-]+|authentication-results|x-[\w-]+|thread-(?:topic|index)|user-agent)$/iu;

const COMMON = /^(?:from|to|subject|date|cc|sender|reply-to)$/iu;

/** What mailboxes write before a mail, and Apple's program the mail's length. */
const WRAPPING = /^(?:From \S+ .*|\d{1,9}[ \t]*)\r?\n/u;

/** A head of fields is never longer than this without one that tells. */
const MOST_LINES = 60;

/** Whether `start`, the first characters of a text without white space before them, is the start of a mail. */
export function isMail(start: string): boolean {
  const lines = start.replace(WRAPPING, "").split(/\r?\n/u, MOST_LINES);
  const names: string[] = [];
  for (const line of lines) {
    if (line === "") break;
    if (/^[ \t]/u.test(line)) {
      if (names.length === 0) return false;
      continue;
    }
    const name = FIELD.exec(line)?.[1];
    if (name === undefined) return false;
    names.push(name);
  }
  const written = names.filter((name) => WRITTEN_BY_PROGRAMS.test(name)).length;
  const common = names.filter((name) => COMMON.test(name)).length;
  return (written >= 1 && common >= 1) || written >= 3;
}
