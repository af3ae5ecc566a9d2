import type { XmlElement } from "./tree";

/** The value of the attribute whose local name is `name`, whatever its prefix. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  for (const [written, value] of element.attributes)
    if (written.slice(written.indexOf(":") + 1) === name) return value;
  return undefined;
}
