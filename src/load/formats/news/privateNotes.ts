/** Notes from desk to desk hold names and telephone numbers. What is marked as not for publication is left out and counted. */
import { countWords } from "../../words";
import { tellLeftOut } from "../leftOut";
import type { Remark } from "../story";
import { textOf, type XmlElement, type XmlNode } from "../xml/tree";

/** How agencies mark it, in the attributes of notes and in the classes of their sections. */
const PRIVATE = /non-?public|private|notforpublication/iu;

const MARKS = ["pubconstraint", "role", "class"];

/** Parts the private notes, and the private sections of others, from the rest. */
export function splitPrivate(notes: readonly XmlElement[]): {
  readonly shown: readonly XmlElement[];
  readonly remarks: readonly Remark[];
} {
  const left: XmlElement[] = [];
  const shown = notes.map((note) => withoutPrivate(note, left)).filter((note) => note !== null);
  const words = left.reduce((count, element) => count + countWords(textOf(element)), 0);
  return { shown, remarks: tellLeftOut(words, "not for publication") };
}

function withoutPrivate(element: XmlElement, left: XmlElement[]): XmlElement | null {
  if (MARKS.some((mark) => PRIVATE.test(element.attributes.get(mark) ?? ""))) {
    left.push(element);
    return null;
  }
  const children = element.children
    .map((child): XmlNode | null =>
      typeof child === "string" ? child : withoutPrivate(child, left),
    )
    .filter((child) => child !== null);
  return { ...element, children };
}
