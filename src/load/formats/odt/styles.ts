/** What the styles of an OpenDocument make of its paragraphs. */
import type { Role } from "../office/draft";
import { readStyleName } from "../office/styles";
import { attributeOf } from "../xml/attribute";
import { findAll, type XmlElement } from "../xml/tree";
import type { RoleOf } from "./walk";

/** A style that is based on others inherits from this many at most, so that a circle ends. */
const LONGEST_CHAIN = 20;

/** Reads the styles of all `roots`: those with names stand in one part, those made on the fly in another. */
export function readStyles(roots: readonly XmlElement[]): RoleOf {
  const styles = new Map<string, XmlElement>();
  for (const style of roots.flatMap((root) => findAll(root, "style")))
    if (attributeOf(style, "family") === "paragraph")
      styles.set(attributeOf(style, "name") ?? "", style);

  function roleOfStyle(first: string): Role | undefined {
    let name = first;
    for (let step = 0; name !== "" && step < LONGEST_CHAIN; step++) {
      const style = styles.get(name);
      // A space is written as its code: "Heading_20_1".
      const role = readStyleName(name.replace(/_([0-9a-f]{2})_/giu, " $1 ").replace(/ 20 /gu, " "));
      if (role !== undefined) return role;
      name = style === undefined ? "" : (attributeOf(style, "parent-style-name") ?? "");
    }
    return undefined;
  }
  return (paragraph) => {
    const role = roleOfStyle(attributeOf(paragraph, "style-name") ?? "");
    if (paragraph.name !== "h" || role === 0 || typeof role === "string") return role;
    const level = Number.parseInt(attributeOf(paragraph, "outline-level") ?? "1", 10);
    return level >= 1 ? level : 1;
  };
}
