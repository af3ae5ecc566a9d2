/* The blocks of a Markdown text, in their order. */
import type { SegmentKind } from "../../../model/comparison";
import { countWords } from "../../words";
import type { Block } from "../story";
import { type FlowNode, readLine } from "./inline";
import { countSigns } from "../whiteSpace";

/** A link of one or two words is a button; of more, it names what it leads to. */
const FEWEST_RELATED_WORDS = 3;

/** A block of the text. */
export interface FlowBlock extends Block {
  /** Of a heading, from 1; 0 for any other block. */
  readonly level: number;
}

/** The blocks of a text in their order. */
export interface Flow {
  readonly blocks: FlowBlock[];
  /** Words for those who do not see a picture, where it has a caption. */
  unseen: number;
}

/** Adds what `nodes` show; `kind` is what they stand in. */
export async function addFlow(
  flow: Flow,
  nodes: readonly FlowNode[],
  kind: SegmentKind | undefined,
): Promise<void> {
  for (const node of nodes) {
    switch (node.type) {
      case "heading":
        flow.blocks.push({ text: readLine(node.children).text, level: node.depth });
        break;
      case "paragraph":
        addParagraph(flow, node.children, kind);
        break;
      case "code":
        flow.blocks.push({ kind, text: node.value, level: 0 });
        break;
      case "html": {
        const { readFragment } = await import("../html/clipboard");
        flow.blocks.push({ kind, text: readFragment(node.value).text, level: 0 });
        break;
      }
      case "table":
        for (const row of node.children)
          flow.blocks.push({
            kind,
            text: row.children.map((cell) => readLine(cell.children).text).join("\t"),
            level: 0,
          });
        break;
      case "footnoteDefinition":
        await addFlow(flow, node.children, "note");
        break;
      case "blockquote":
      case "listItem":
        await addFlow(flow, node.children, kind);
        break;
      case "list":
        await addList(flow, node, kind);
        break;
      default:
        break;
    }
  }
}

/** "2024. It was the year …" is no list: the figure of one that has a single item is a word of the text. */
async function addList(
  flow: Flow,
  list: Extract<FlowNode, { type: "list" }>,
  kind: SegmentKind | undefined,
): Promise<void> {
  const at = flow.blocks.length;
  await addFlow(flow, list.children, kind);
  const block = flow.blocks[at];
  if (list.ordered === true && list.children.length === 1 && block !== undefined)
    flow.blocks[at] = { ...block, text: `${list.start ?? 1}. ${block.text}` };
}

/** A picture's caption stands below it in the same paragraph, or alone in emphasis in the next; or it is the picture's title. */
function addParagraph(
  flow: Flow,
  nodes: Parameters<typeof readLine>[0],
  kind: SegmentKind | undefined,
): void {
  const { text, linked, emphasised, pictures } = readLine(nodes);
  const isFirst = nodes[0]?.type === "image" || nodes[0]?.type === "imageReference";
  if (text === "") {
    for (const { alt, title } of pictures)
      flow.blocks.push({ kind: "caption", text: title === "" ? alt : title, level: 0 });
    return;
  }
  for (const { alt } of pictures) flow.unseen += countWords(alt);
  const letters = countSigns(text);
  const previous = flow.blocks.at(-1);
  if (previous?.kind === "caption" && emphasised === letters) {
    flow.blocks.pop();
    flow.unseen += countWords(previous.text);
    flow.blocks.push({ kind: "caption", text, level: 0 });
    return;
  }
  const isRelated = linked === letters && countWords(text) >= FEWEST_RELATED_WORDS;
  flow.blocks.push({
    kind: isFirst ? "caption" : (kind ?? (isRelated ? "related" : undefined)),
    text,
    level: 0,
  });
}
