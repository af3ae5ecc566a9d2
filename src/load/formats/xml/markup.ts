/** An XML tree in the shape that the walk over markup takes. */
import type { MarkupNode } from "../markupBlocks";
import type { XmlElement, XmlNode } from "./tree";

/** `node` as markup. Its children are made as they are asked for. */
export function toMarkup(node: XmlNode): MarkupNode {
  return typeof node === "string"
    ? { nodeType: 3, nodeName: "#text", nodeValue: node, childNodes: [] }
    : new ElementMarkup(node);
}

/** A class, since a file may have half a million elements, and an object with accessors of its own takes ten times the room. */
class ElementMarkup implements MarkupNode {
  readonly nodeType = 1;
  readonly nodeName: string;
  readonly nodeValue = null;
  readonly #element: XmlElement;

  constructor(element: XmlElement) {
    this.nodeName = element.name;
    this.#element = element;
  }

  get childNodes(): readonly MarkupNode[] {
    return this.#element.children.map(toMarkup);
  }

  getAttribute(name: string): string | null {
    return this.#element.attributes.get(name) ?? null;
  }
}
