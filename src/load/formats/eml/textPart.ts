/** The plain text of a mail as paragraphs, without the marks of quotation that mail programs put before each line. */
import type { Paragraph } from "../office/draft";

/** A line that was quoted more often was made to be so. */
const DEEPEST = 100;

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
    const { level, start } = readMarks(line);
    const quoted = line.slice(start);
    const words = flowed && level > 0 ? quoted.replace(/ >[> ]*/gu, " ") : quoted;
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

/** How often a line is quoted ("> ", ">> ", "> > "), and where its words start. */
function readMarks(line: string): { readonly level: number; readonly start: number } {
  let level = 0;
  let start = 0;
  while (line[start] === ">" && level < DEEPEST) {
    level++;
    start += line[start + 1] === " " ? 2 : 1;
  }
  return { level, start };
}
