import type { Span } from "../../model/span";

/**
 * The lines of `text` that hold a match of `pattern` (a global one, no match longer than a line), in order, without
 * their line feeds. A pattern for the whole line would take time with the square of its length.
 */
export function* linesHolding(text: string, pattern: RegExp): Generator<Span> {
  const search = new RegExp(pattern);
  for (let hit = search.exec(text); hit; hit = search.exec(text)) {
    const feed = text.indexOf("\n", hit.index);
    const end = feed < 0 ? text.length : feed;
    yield { start: text.lastIndexOf("\n", hit.index) + 1, end };
    search.lastIndex = end;
  }
}
