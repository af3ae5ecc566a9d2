/** XML that news comes in, told by its root or by what an envelope of unknown make holds. */
import { refuse } from "../problem";
import type { FormatReader } from "./format";
import { tellUnread } from "./leftOut";
import type { Item } from "./news/item";
import { readNewsMl } from "./news/newsml1";
import { readNewsItem } from "./news/newsmlG2";
import { readNitf } from "./news/nitf";
import { MOST_ITEMS, toStories } from "./news/stories";
import { readProse } from "./xml/prose";
import { refuseXml, remarkExternal } from "./xml/refusal";
import { findAll, parseXml, type XmlElement } from "./xml/tree";

/** Outermost first, since NewsML holds NITF. */
const ITEMS: readonly (readonly [name: string, read: (item: XmlElement) => readonly Item[]])[] = [
  ["newsItem", (item) => [readNewsItem(item)]],
  ["NewsItem", readNewsMl],
  ["nitf", (item) => [readNitf(item)]],
];

/** A name goes into a sentence, and a file may call its elements what it likes. */
const LONGEST_NAME = 40;

/** What is news, but holds no story: lists of other items, calendars, vocabularies. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  "newsMessage",
  "packageItem",
  "conceptItem",
  "knowledgeItem",
  "planningItem",
  "catalogItem",
  "NewsML",
]);

/** Reads NITF, NewsML 1, NewsML-G2, any of them in another envelope, and prose in elements of an agency's own. */
export const read: FormatReader = ({ name, text }) => Promise.resolve(readXml(name, text));

function readXml(name: string, text: string): Awaited<ReturnType<FormatReader>> {
  const outcome = parseXml(text);
  if (!outcome.ok) return refuseXml(name, outcome);
  const { root } = outcome;
  for (const [itemName, readItem] of ITEMS) {
    const items = root.name === itemName ? [root] : findAll(root, itemName);
    if (items.length === 0) continue;
    const stories = items.slice(0, MOST_ITEMS).flatMap(readItem);
    return toStories(name, stories, [
      ...remarkExternal(outcome),
      ...tellUnread(items.length, MOST_ITEMS, "items"),
    ]);
  }
  if (WITHOUT_TEXT.has(root.name)) return toStories(name, [], []);
  const unknown = root.name.slice(0, LONGEST_NAME);
  const prose = readProse(root);
  if (prose !== null) {
    const words = `This is XML of a kind that Galley does not know (its first element is “${unknown}”), so all its text is shown in its order.`;
    return toStories(name, [prose], [{ weight: "warning", words }, ...remarkExternal(outcome)]);
  }
  return refuse(
    `“${name}” is XML of a kind that Galley does not know (its first element is “${unknown}”).`,
    "Show the file as plain text, or save the story as plain text and drop it again.",
  );
}
