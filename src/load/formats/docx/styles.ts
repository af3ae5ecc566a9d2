/** What the styles of a Word document make of its paragraphs. */
import type { Role } from "../office/draft";
import { readStyleName } from "../office/styles";
import { attributeOf } from "../xml/attribute";
import { childrenOf, findPath, type XmlElement } from "../xml/tree";

/** The role of a paragraph by its properties (`w:pPr`). */
export type RoleOf = (properties: XmlElement | null) => Role | undefined;

/** A style that is based on others inherits from this many at most, so that a circle ends. */
const LONGEST_CHAIN = 20;

/** The outline level that stands for body text. */
const BODY_LEVEL = 9;

/** Reads `styles.xml`; without it, ids have to do as names. */
export function readStyles(root: XmlElement | null): RoleOf {
  const styles = new Map<string, XmlElement>();
  for (const style of root === null ? [] : childrenOf(root, "style"))
    styles.set(attributeOf(style, "styleId") ?? "", style);

  function roleOfStyle(id: string): Role | undefined {
    let style = styles.get(id);
    if (style === undefined) return readStyleName(id);
    for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step++) {
      const role = readStyleName(valueOf(style, "name") ?? "") ?? readLevel(findPath(style, "pPr"));
      if (role !== undefined) return role === "body" ? undefined : role;
      style = styles.get(valueOf(style, "basedOn") ?? "");
    }
    return undefined;
  }
  return (properties) => {
    if (properties === null) return undefined;
    const own = readLevel(properties);
    const role = roleOfStyle(valueOf(properties, "pStyle") ?? "");
    return own === undefined || typeof role === "string" || role === 0
      ? role
      : own === "body"
        ? undefined
        : own;
  };
}

/** The level as a heading that properties set, from 1; "body" where they say that it is none. */
function readLevel(properties: XmlElement | null): number | "body" | undefined {
  const level = Number.parseInt(
    properties === null ? "" : (valueOf(properties, "outlineLvl") ?? ""),
    10,
  );
  if (Number.isNaN(level) || level < 0) return undefined;
  return level >= BODY_LEVEL ? "body" : level + 1;
}

/** The `w:val` of a child. */
function valueOf(element: XmlElement, child: string): string | undefined {
  const found = findPath(element, child);
  return found === null ? undefined : attributeOf(found, "val");
}
