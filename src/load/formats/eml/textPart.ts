/** The plain text of a mail as paragraphs, without the marks of quotation that mail programs put before each line. */
import type { Paragraph } from "../office/draft";

/** The marks at the start of a quoted line: "> ", ">> ", "> > ". */
const QUOTE = /^(?:> ?)+/u;

/**
 * Reads the paragraphs of `text`. Lines that flow into each other (`flowed`, RFC 3676) were joined with the marks of those
 * that were quoted between them.
 */
export function readTextPart(text: string, flowed: boolean): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  let depth = 0;
  function end(): void {
    if (lines.length > 0) paragraphs.push({ text: lines.join("\n") });
    lines = [];
  }
  for (const line of text.split(/\r\n|[\r\n]/u)) {
    const marks = QUOTE.exec(line)?.[0] ?? "";
    const quoted = line.slice(marks.length);
    const words = flowed && marks !== "" ? quoted.replace(/ (?:> ?)+/gu, " ") : quoted;
    const level = marks.replace(/ /gu, "").length;
    if (words.trim() === "") {
      end();
      continue;
    }
    if (level !== depth) end();
    depth = level;
    lines.push(words);
  }
  end();
  return paragraphs;
}
