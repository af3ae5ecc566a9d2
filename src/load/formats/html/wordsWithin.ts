import { countWords } from "../../words";

/** A text node of so many characters has more words than anyone asks for here. */
const LONG_TEXT = 5000;

/** Whether there are more than `most` words in `element`. Looks no further than it must: it is asked on every level of a page. */
export function hasMoreWords(element: Element, most: number): boolean {
  let words = 0;
  let node: Node | null = element.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) {
      const text = node.textContent ?? "";
      if (text.length > LONG_TEXT && text.trim().length > LONG_TEXT) return true;
      words += countWords(text);
      if (words > most) return true;
    }
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== element && node.nextSibling === null) node = node.parentNode;
    if (node === null || node === element) return false;
    node = node.nextSibling;
  }
  return false;
}
