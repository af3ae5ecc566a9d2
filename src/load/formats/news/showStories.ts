/** Stories as a test reads them aloud. */
import type { Outcome } from "../../problem";
import type { Content } from "../format";
import type { Story } from "../story";

/**
 * What was read, as lines: "“title”", "! warning", "? note", then the blocks as "kind: text", without a kind where the
 * format names none. "✗ reason" where it was not read.
 */
export function showStories(outcome: Outcome<Content>): readonly string[] {
  return outcome.ok ? outcome.value.stories.flatMap(showStory) : [`✗ ${outcome.problem.what}`];
}

function showStory({ title, text, parts, remarks }: Story): readonly string[] {
  const blocks: string[] = [];
  let at = 0;
  for (const { kind, span } of [
    ...parts,
    { kind: null, span: { start: text.length, end: text.length } },
  ]) {
    blocks.push(
      ...text
        .slice(at, span.start)
        .split("\n\n")
        .filter((block) => block.trim() !== ""),
    );
    if (kind !== null) blocks.push(`${kind}: ${text.slice(span.start, span.end)}`);
    at = span.end;
  }
  const told = remarks.map(({ weight, words }) => `${weight === "warning" ? "!" : "?"} ${words}`);
  return [`“${title}”`, ...told, ...blocks];
}
