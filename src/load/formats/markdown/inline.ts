/* The words of a line of Markdown: its marks are not text, and a link shows its words, not its address. */
import type { fromMarkdown } from "mdast-util-from-markdown";
import { countSigns } from "../whiteSpace";

/** The tree of a Markdown text. */
export type Root = ReturnType<typeof fromMarkdown>;

/** A node that stands on lines of its own. */
export type FlowNode = Root["children"][number];

/** A node inside a line. */
export type InlineNode = Extract<FlowNode, { type: "paragraph" }>["children"][number];

/** The words of a line and what is known of them. */
export interface Line {
  readonly text: string;
  /** Letters in links. */
  readonly linked: number;
  /** Letters in emphasis. */
  readonly emphasised: number;
  /** What stands for pictures: their titles, or what is to be read where they cannot be seen. */
  readonly pictures: readonly { readonly alt: string; readonly title: string }[];
}

/** Joins the words of `nodes`. A wrap in the file is a space; a break that was meant is a line break. */
export function readLine(nodes: readonly InlineNode[]): Line {
  const pictures: { alt: string; title: string }[] = [];
  let text = "";
  let linked = 0;
  let emphasised = 0;
  // The tree is no deeper than its file's marks allow, and those were counted (`isReadable`).
  function add(node: InlineNode, inLink: boolean, inEmphasis: boolean): void {
    switch (node.type) {
      case "text":
      case "inlineCode": {
        const words = node.value.replace(/[ \t]*\r?\n[ \t]*/gu, " ");
        const letters = countSigns(words);
        text += words;
        if (inLink) linked += letters;
        if (inEmphasis) emphasised += letters;
        break;
      }
      case "break":
        text += "\n";
        break;
      case "html":
        if (/^<br\b/iu.test(node.value)) text += "\n";
        break;
      case "image":
      case "imageReference":
        pictures.push({ alt: node.alt ?? "", title: ("title" in node && node.title) || "" });
        break;
      case "footnoteReference":
        break;
      default:
        for (const child of node.children)
          add(
            child,
            inLink || node.type === "link" || node.type === "linkReference",
            inEmphasis || node.type === "emphasis" || node.type === "strong",
          );
    }
  }
  for (const node of nodes) add(node, false, false);
  return { text: text.trim(), linked, emphasised, pictures };
}
