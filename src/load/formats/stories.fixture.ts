/** Stories as tests read them aloud. */
import type { Outcome } from "../problem";
import type { Content } from "./format";
import type { Story } from "./story";

/**
 * What was read, as lines: "“title”", "! warning", "? note", then the blocks as {@link showBlocks} shows them. "✗ reason"
 * where it was not read.
 */
export function showStories(outcome: Outcome<Content>): readonly string[] {
  return outcome.ok ? outcome.value.stories.flatMap(showStory) : [`✗ ${outcome.problem.what}`];
}

/** The text, a line for each block: "kind: text", or the text alone where the format names no kind. */
export function showBlocks({ text, parts }: Pick<Story, "text" | "parts">): readonly string[] {
  const blocks: string[] = [];
  let at = 0;
  for (const { kind, span } of parts) {
    blocks.push(
      ...cutBlocks(text.slice(at, span.start)),
      `${kind}: ${text.slice(span.start, span.end)}`,
    );
    at = span.end;
  }
  return [...blocks, ...cutBlocks(text.slice(at))];
}

/** The first story of what was read; an error where there is none. */
export function firstStory(outcome: Outcome<Pick<Content, "stories">>): Story {
  const story = outcome.ok ? outcome.value.stories[0] : undefined;
  if (story === undefined) throw new Error(outcome.ok ? "No story." : outcome.problem.what);
  return story;
}

/** The blocks of the first story. */
export function showFirst({ stories }: Pick<Content, "stories">): readonly string[] {
  return showBlocks(firstStory({ ok: true, value: { stories } }));
}

function showStory(story: Story): readonly string[] {
  const told = story.remarks.map(
    ({ weight, words }) => `${weight === "warning" ? "!" : "?"} ${words}`,
  );
  return [`“${story.title}”`, ...told, ...showBlocks(story)];
}

function cutBlocks(text: string): readonly string[] {
  return text.split("\n\n").filter((block) => block.trim() !== "");
}
