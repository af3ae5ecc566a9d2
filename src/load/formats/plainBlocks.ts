/**
 * Plain text inside another format into paragraphs. Blank lines part them; where there is an indent before every new
 * paragraph, as wires have it, the indent does. All other line ends are left for the engine, which knows wraps from lines.
 */

/** Wires indent by two to five spaces, or by a tab; one space is a slip. */
const INDENT = 2;

const ENDS_SENTENCE = /[.!?…]["”’»)]?$/u;

const BLANK_LINES = /\n(?:[ \t]*\n)+/u;

/** The paragraphs of `text`, trimmed, none empty. */
export function readPlain(text: string): readonly string[] {
  return text
    .replace(/\r\n?/gu, "\n")
    .split(BLANK_LINES)
    .flatMap(splitAtIndents)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

function splitAtIndents(chunk: string): readonly string[] {
  const [first = "", ...rest] = chunk.trimEnd().split("\n");
  // The first line of a chunk begins a paragraph, whatever its indent.
  const margin = rest.reduce((least, line) => Math.min(least, measureIndent(line)), Infinity);
  const isIndented = (line: string): boolean => measureIndent(line) >= margin + INDENT;
  if (margin >= INDENT && opensPlainly(first, rest)) return [first, ...rest];
  if (!rest.some(isIndented)) return [chunk];
  const paragraphs = [first];
  for (const line of rest) {
    // An indent proves that the other line ends are wraps.
    if (isIndented(line)) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop() ?? ""} ${line.trim()}`);
  }
  return paragraphs;
}

/** Whether each line is a paragraph, and the first has lost its indent. In a list, lines go on below its sign. */
function opensPlainly(first: string, rest: readonly string[]): boolean {
  return (
    measureIndent(first) === 0 &&
    [first, ...rest.slice(0, -1)].every((line) => ENDS_SENTENCE.test(line))
  );
}

function measureIndent(line: string): number {
  let indent = 0;
  for (const sign of line) {
    if (sign === " ") indent++;
    else if (sign === "\t") indent += INDENT;
    else break;
  }
  return indent;
}
