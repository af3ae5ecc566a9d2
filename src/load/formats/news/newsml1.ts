/** NewsML 1.0 to 1.2: components in components, lines at every level, the text deep inside one of them or in several. */
import type { SegmentKind } from "../../../model/comparison";
import { countWords } from "../../words";
import type { Block, Remark } from "../story";
import { childrenOf, findAll, findPath, textOf, type XmlElement, type XmlNode } from "../xml/tree";
import { chooseBody, countMissing, textOfBlocks } from "./bodies";
import { readContent } from "./content";
import type { Item, ItemBlock } from "./item";
import { remarkMetadata } from "./metadata";
import { readNitf } from "./nitf";
import type { Status } from "./status";
import { evenOut } from "../whiteSpace";

/** A component that holds text itself. */
interface Leaf {
  /** Outermost first. */
  readonly lines: readonly XmlElement[];
  readonly forms: readonly (readonly Block[])[];
  readonly isCaption: boolean;
}

type Lines = readonly (readonly [name: string, kind: SegmentKind])[];

/** What the lines are, in the order in which they are shown: above the text and below it. */
const SLUG: Lines = [["SlugLine", "note"]];
const ABOVE: Lines = [
  ...SLUG,
  ["HeadLine", "headline"],
  ["SubHeadLine", "headline"],
  ["ByLine", "byline"],
  ["DateLine", "dateline"],
];
const BELOW: Lines = [
  ["CreditLine", "credit"],
  ["SeriesLine", "note"],
  ["KeywordLine", "note"],
  ["NewsLine", "note"],
  ["RightsLine", "note"],
  ["CopyrightLine", "note"],
  ["MoreLink", "link"],
];

const CAPTION = /caption|photo|picture|image|graphic/iu;
const NO_TEXT = /photo|picture|image|graphic|audio|video|animation/iu;

/** A text with more words of its own than this is another text, not another form of the first. */
const OWN_WORDS = 0.5;

/** An item has a handful of parts: the text, some captions, a translation. */
const MOST_PARTS = 100;

const ONLY_FIRST_PARTS: Remark = {
  weight: "warning",
  words: `Only the first ${MOST_PARTS} parts of this item were read.`,
};

/** Reads one `NewsItem` element: the items in it, for a component may be a story of its own. */
export function readNewsMl(newsItem: XmlElement): readonly Item[] {
  const read = new Set<XmlNode>();
  const found = childrenOf(newsItem, "NewsComponent").flatMap((component) =>
    findLeaves(component, [], read),
  );
  const leaves = found.slice(0, MOST_PARTS);
  const stories: Leaf[] = [];
  const captions: Block[] = [];
  for (const leaf of leaves) {
    const main = stories.at(-1);
    if (leaf.isCaption && leaves.some(({ isCaption }) => !isCaption))
      captions.push(...textOnly(leaf).map(({ text }) => ({ kind: "caption", text }) as const));
    else if (main === undefined || isAnother(leaf, main)) stories.push(leaf);
    else stories.splice(-1, 1, join(main, leaf));
  }
  const label = findPath(newsItem, "Identification", "NameLabel");
  if (label !== null && leaves.every(({ lines }) => readLines(lines, SLUG).length === 0))
    read.add(label);
  const remarks = [
    ...(found.length > leaves.length ? [ONLY_FIRST_PARTS] : []),
    ...remarkMetadata(newsItem, read),
  ];
  return stories.map((leaf, index) =>
    toItem(
      leaf,
      textOf(label ?? "").trim(),
      readStatus(newsItem),
      index === 0 ? captions : [],
      remarks,
    ),
  );
}

function findLeaves(
  component: XmlElement,
  outer: readonly XmlElement[],
  read: Set<XmlNode>,
): readonly Leaf[] {
  const lines = [...outer, ...childrenOf(component, "NewsLines")];
  const items = childrenOf(component, "ContentItem");
  const inner = childrenOf(component, "NewsComponent").flatMap((child) =>
    findLeaves(child, lines, read),
  );
  const forms = items.map(readItem).filter((blocks) => blocks.length > 0);
  for (const element of [...lines, ...items.flatMap((item) => childrenOf(item, "DataContent"))])
    read.add(element);
  // A component that only has lines is a leaf where nothing below it has text: an alert, a withdrawn story.
  if (forms.length === 0 && (inner.length > 0 || outer.length > 0 || lines.length === 0))
    return inner;
  const role = findPath(component, "Role")?.attributes.get("FormalName") ?? "";
  return [{ lines, forms, isCaption: CAPTION.test(role) }, ...inner];
}

function readItem(item: XmlElement): readonly Block[] {
  const formal = (name: string): string => findPath(item, name)?.attributes.get("FormalName") ?? "";
  if (NO_TEXT.test(formal("MediaType"))) return [];
  return childrenOf(item, "DataContent").flatMap((data) => {
    const nitf = findAll(data, "nitf");
    if (nitf.length > 0) return nitf.flatMap((element) => readNitf(element).blocks);
    return readContent(data, formal("MimeType"));
  });
}

/** Whether `leaf` tells another story than `main`: under another headline, in words of its own. */
function isAnother(leaf: Leaf, main: Leaf): boolean {
  const [own, other] = [leaf, main].map(({ lines }) => headlineOf(lines));
  if (own === "" || own === other) return false;
  const text = textOfBlocks(textOnly(leaf));
  return countMissing(text, textOfBlocks(textOnly(main))) > countWords(text) * OWN_WORDS;
}

function headlineOf(lines: readonly XmlElement[]): string {
  const headline = lines.flatMap((line) => childrenOf(line, "HeadLine")).at(-1);
  return headline === undefined ? "" : textOf(headline).trim();
}

/** A further part of the same text, or a further form of it. */
function join(main: Leaf, leaf: Leaf): Leaf {
  const text = textOfBlocks(textOnly(leaf));
  const isForm = countMissing(text, textOfBlocks(textOnly(main))) <= countWords(text) * OWN_WORDS;
  const forms = isForm ? [...main.forms, ...leaf.forms] : [[...textOnly(main), ...textOnly(leaf)]];
  return { lines: [...new Set([...main.lines, ...leaf.lines])], forms, isCaption: false };
}

function textOnly({ forms }: Leaf): readonly Block[] {
  return chooseBody(forms).blocks;
}

function toItem(
  { lines, forms }: Leaf,
  label: string,
  status: Status,
  captions: readonly Block[],
  metadata: readonly Remark[],
): Item {
  const content = chooseBody(forms);
  const above = readLines(lines, ABOVE);
  const slug = above.find(({ kind }) => kind === "note")?.text ?? label;
  const labels: readonly ItemBlock[] =
    slug === label && label !== "" ? [{ kind: "note", text: label }] : [];
  return {
    ...status,
    slug,
    blocks: [...labels, ...above, ...content.blocks, ...captions, ...readLines(lines, BELOW)],
    remarks: [...content.remarks, ...metadata],
  };
}

function readLines(
  lines: readonly XmlElement[],
  names: Lines,
): readonly { readonly kind: SegmentKind; readonly text: string }[] {
  return names.flatMap(([name, kind]) =>
    lines
      .flatMap((line) =>
        childrenOf(line, name).map((element) => ({ kind, text: readLine(line, element) })),
      )
      .filter(({ text }) => text !== ""),
  );
}

/** A byline's title is a line of its own. */
function readLine(lines: XmlElement, line: XmlElement): string {
  const text = evenOut(textOf(line)).trim();
  const title = line.name === "ByLine" ? findPath(lines, "ByLineTitle") : null;
  return [text, evenOut(textOf(title ?? "")).trim()].filter((part) => part !== "").join(", ");
}

function readStatus(newsItem: XmlElement): Status {
  const management = findPath(newsItem, "NewsManagement");
  const status = (management && findPath(management, "Status"))?.attributes.get("FormalName") ?? "";
  if (status.toLowerCase() !== "embargoed" || management === null) return { status };
  const until = findPath(management, "StatusWillChange", "DateAndTime");
  return { status, embargo: textOf(until ?? "").trim() };
}
