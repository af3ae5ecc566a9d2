/** Variants of furniture as desks see them, one in a line: "place kind: words", set into the story of their language. */
import { drawKinds, type Place, STORIES, tellStory, type TestLanguage } from "./stories.fixture";

const VARIANT = /^(top|opening|inside|end) (\S+: .+)$/u;

/** The lines of `table`. */
export function readVariants(table: string): string[] {
  return table.trim().split(/\n\s*/u);
}

/**
 * What is wrong in a story into which `variant` was set: "- " stands before a segment that is missing, be it the variant
 * or one of the story around it, "+ " before one that should not be there.
 */
export function findMistakes(language: TestLanguage, variant: string): string[] {
  const [, place, written = ""] = VARIANT.exec(variant) ?? [];
  const element = written.slice(written.indexOf(": ") + 2);
  const { headline, paragraphs } = STORIES[language];
  const expected = [...drawKinds([headline, ...paragraphs].join("\n\n")), written];
  const drawn = drawKinds(tellStory(language, place as Place, element));
  return [
    ...expected.filter((one) => !drawn.includes(one)).map((one) => `- ${one}`),
    ...drawn.filter((one) => !expected.includes(one)).map((one) => `+ ${one}`),
  ];
}
