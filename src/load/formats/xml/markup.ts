/** An XML tree in the shape that the walk over markup takes. */
import type { MarkupNode } from "../markupBlocks";
import type { XmlNode } from "./tree";

/** `node` as markup. Its children are made as they are asked for. */
export function toMarkup(node: XmlNode): MarkupNode {
  if (typeof node === "string")
    return { nodeType: 3, nodeName: "#text", nodeValue: node, childNodes: [] };
  return {
    nodeType: 1,
    nodeName: node.name,
    nodeValue: null,
    get childNodes() {
      return node.children.map(toMarkup);
    },
    getAttribute: (name) => node.attributes.get(name) ?? null,
  };
}
