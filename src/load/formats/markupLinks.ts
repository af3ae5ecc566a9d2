/** Paragraphs that are links from end to end lead elsewhere: "Read more", the link box below a fact check. */
import type { LinkedBlock } from "./markupWriter";
import type { Block } from "./story";

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Names what is all link, and the heading over nothing but links. */
export function nameLinks(blocks: readonly LinkedBlock[]): readonly Block[] {
  const led = measure(blocks.filter(({ linked }) => linked));
  // A page that is one large link is still a story.
  const tellsElsewhere = led * 2 <= measure(blocks);
  if (!tellsElsewhere) return blocks.map(({ kind, text }) => ({ kind, text }));
  return nameHeadings(
    blocks.map(({ kind, text, linked }) =>
      kind === undefined && linked
        ? { kind: ADDRESS.test(text) ? "link" : "related", text }
        : { kind, text },
    ),
  );
}

/** Names the headings over nothing but links, up to the next heading or the end. */
export function nameHeadings(blocks: readonly Block[]): readonly Block[] {
  const named: Block[] = [];
  let links = 0;
  let others = 0;
  for (const { kind, text } of blocks.toReversed()) {
    const isHeading = kind === "subhead";
    named.push({ kind: isHeading && links > 0 && others === 0 ? "related" : kind, text });
    if (isHeading) links = others = 0;
    else if (kind === "related" || kind === "link") links++;
    else others++;
  }
  return named.toReversed();
}

function measure(blocks: readonly LinkedBlock[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}
