/** Which of a document's headings is its headline. */
import { countWords } from "../../words";
import type { Block } from "../story";
import type { Paragraph } from "./draft";

/** Above the headline stand a slug, a status line, the name of the desk; further down a heading parts the text. */
const HEADLINE_WITHIN = 4;

/** A heading that is longer is a paragraph that somebody wanted large. */
const LONGEST_HEADING = 40;

/** Blocks of `paragraphs`, with their headings told. */
export function tellHeads(paragraphs: readonly Paragraph[]): readonly Block[] {
  const hasTitle = paragraphs.some(({ role, text }) => role === 0 && text.trim() !== "");
  let headline = false;
  let count = 0;
  return paragraphs.map(({ role, text }) => {
    if (text.trim() !== "" && role !== "note") count++;
    if (typeof role !== "number") {
      headline ||= role === "headline";
      return { kind: role, text };
    }
    if (text.trim() === "" || countWords(text) > LONGEST_HEADING) return { text };
    if (headline || (hasTitle ? role > 0 : count > HEADLINE_WITHIN))
      return { kind: "subhead", text };
    headline = true;
    return { kind: "headline", text };
  });
}
