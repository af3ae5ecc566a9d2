/** What stands in an item and is no text of it: subjects, services, places. It is counted, so that nobody wonders. */
import { countWords } from "../../words";
import { tellNotShown } from "../leftOut";
import type { Remark } from "../story";
import type { XmlElement, XmlNode } from "../xml/tree";

/** Tells how many words of `item` stand outside of the elements in `read`. */
export function remarkMetadata(item: XmlElement, read: ReadonlySet<XmlNode>): readonly Remark[] {
  return tellNotShown(countOutside(item, read), "of metadata");
}

function countOutside(node: XmlNode, read: ReadonlySet<XmlNode>): number {
  if (read.has(node)) return 0;
  if (typeof node === "string") return countWords(node);
  return node.children.reduce((count, child) => count + countOutside(child, read), 0);
}
