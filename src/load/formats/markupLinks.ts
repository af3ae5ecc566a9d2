/** Paragraphs that are links from end to end lead elsewhere: "Read more", the link box below a fact check. */
import type { LinkedBlock } from "./markupWriter";
import type { Block } from "./story";

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Names what is all link, and the heading over nothing but links. */
export function nameLinks(blocks: readonly LinkedBlock[]): readonly Block[] {
  const led = measure(blocks.filter(({ linked }) => linked));
  // A page that is one large link is still a story.
  const tellsElsewhere = led * 2 <= measure(blocks);
  return blocks.map((block, index) => {
    const { kind, text, linked } = block;
    if (!tellsElsewhere) return { kind, text };
    if (kind === undefined && linked)
      return { kind: ADDRESS.test(text) ? "link" : "related", text } as const;
    if (kind === "subhead" && leadsLinks(blocks, index)) return { kind: "related", text } as const;
    return { kind, text };
  });
}

function measure(blocks: readonly LinkedBlock[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}

/** Whether all below the heading at `index` is links, up to the next heading or the end. */
function leadsLinks(blocks: readonly LinkedBlock[], index: number): boolean {
  for (let at = index + 1; ; at++) {
    const block = blocks[at];
    const over = block === undefined || block.kind === "subhead";
    if (over) return at > index + 1;
    if (!block.linked) return false;
  }
}
