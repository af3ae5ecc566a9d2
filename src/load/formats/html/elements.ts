/* What the elements of a page are: by their names as HTML defines them, by their roles, and by what sites call them. */
import type { SegmentKind } from "../../../model/comparison";

/** A part of a page that is not its article. */
export type Region = "navigation" | "margin" | "comments" | "notice";

/** Elements before and after which a new paragraph begins. */
export const BREAKING: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p plaintext " +
    "pre search section summary table tbody tfoot thead title tr ul xmp"
  ).split(" "),
);

/** Elements whose content is no text of the page, or is shown only where something does not work. */
const SILENT: ReadonlySet<string> = new Set(
  (
    "applet audio canvas embed frame frameset head iframe link meta noembed noframes noscript object param script source " +
    "style template title track video"
  ).split(" "),
);

/** What a reader uses and does not read. */
export const CONTROLS: ReadonlySet<string> = new Set(
  "button datalist input meter optgroup option progress select svg textarea".split(" "),
);

/** Elements whose line breaks are seen. */
export const PREFORMATTED: ReadonlySet<string> = new Set(["listing", "plaintext", "pre", "xmp"]);

const NAVIGATION_ROLES: ReadonlySet<string> = new Set(
  "menu menubar navigation search tablist toolbar".split(" "),
);

/** Parts of class names, in the order in which they are believed. Each stands for a whole part: "ad", never "adult". */
const BY_CLASS: readonly (readonly [kind: SegmentKind, parts: RegExp])[] = [
  ["byline", /^(?:byline|by|author|authors|contributor)$/u],
  ["subhead", /^(?:standfirst|dek|deck|subtitle|subheadline|subheading|strapline)$/u],
  ["caption", /^(?:caption|figcaption)$/u],
  ["credit", /^(?:credit|credits|photocredit)$/u],
  [
    "related",
    /^(?:related|relatedposts|readmore|alsoread|mostread|recommended|recommendations|outbrain|taboola)$/u,
  ],
  [
    "note",
    /^(?:ad|ads|advert|advertisement|advertising|sponsor|promo|newsletter|signup|subscribe|subscription|share|sharing|social|sharebar|timestamp|time|date|published|updated|pubdate|correction|corrections|clarification|disclaimer|copyright|tags|taglist|tag-list|keywords|bio|paywall)$/u,
  ],
];

/** Words beside such a part make it something else: an author's biography is no byline. */
const NO_BYLINE = /^(?:bio|biography|description|about|footer|box)$/u;

const COMMENTS =
  /^(?:comments|comment-list|commentlist|comments-area|disqus_thread|respond|reader-comments)$/u;
const NOTICES = /cookie|consent|gdpr/u;

/** The kind that an element's name gives to its text; headings are told by `headingLevel`. */
export function kindOfElement(element: Element): SegmentKind | undefined {
  const name = element.localName;
  if (name === "figcaption" || (name === "caption" && isIn(element, "table"))) return "caption";
  if (name === "address" || isAuthor(element)) return "byline";
  return undefined;
}

/** The kind that the names a site has given to an element suggest. */
export function kindOfClass(element: Element): SegmentKind | undefined {
  const parts = classParts(element);
  for (const [kind, names] of BY_CLASS) {
    if (!parts.some((part) => names.test(part))) continue;
    if (kind === "byline" && parts.some((part) => NO_BYLINE.test(part))) return "note";
    return kind;
  }
  return undefined;
}

/** 1 to 6 for a heading, 0 for anything else. */
export function headingLevel(element: Element): number {
  const level = /^h([1-6])$/u.exec(element.localName)?.[1];
  return level === undefined ? 0 : Number(level);
}

/** Whether an element names who wrote the page. */
export function isAuthor(element: Element): boolean {
  return (
    element.getAttribute("rel") === "author" ||
    element.getAttribute("itemprop") === "author" ||
    isCard(element)
  );
}

/** The microformat hCard, by which themes of blogs mark the author: class="author vcard". */
function isCard(element: Element): boolean {
  const names = classNames(element);
  return names.includes("author") && (names.includes("vcard") || names.includes("h-card"));
}

/** Whether a cell of a table holds lines or paragraphs: such a table is a layout, and its cells are no row of figures. */
function isLayoutCell(cell: Element): boolean {
  return cell.querySelector("br, div, h1, h2, h3, ol, p, table, ul") !== null;
}

/** The part of a page that an element opens; `inArticle`: it stands inside an article. */
export function regionOf(element: Element, inArticle: boolean): Region | null {
  const name = element.localName;
  const role = element.getAttribute("role") ?? "";
  if (name === "nav" || NAVIGATION_ROLES.has(role)) return "navigation";
  const names = [element.getAttribute("id") ?? "", ...classNames(element)].map((part) =>
    part.toLowerCase(),
  );
  if (names.some((part) => COMMENTS.test(part))) return "comments";
  if (name === "body" || name === "html" || name === "main") return null;
  if (names.some((part) => NOTICES.test(part))) return "notice";
  if (inArticle) return null;
  if (name === "aside" || name === "footer" || role === "complementary" || role === "contentinfo")
    return "margin";
  return null;
}

/** Whether the page does not show an element, whatever its style sheets say. */
export function isHidden(element: Element): boolean {
  const name = element.localName;
  if (name === "html" || name === "body") return false;
  if (name === "dialog" && !element.hasAttribute("open")) return true;
  const hidden = element.getAttribute("hidden");
  if (hidden !== null && hidden !== "until-found") return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(
    element.getAttribute("style") ?? "",
  );
}

/** Whether an element stands on lines of its own. */
export function isBreaking(element: Element): boolean {
  if (BREAKING.has(element.localName)) return true;
  if (element.localName === "td") return isLayoutCell(element);
  return /display\s*:\s*(?:block|flex|grid|list-item|table\b)/iu.test(
    element.getAttribute("style") ?? "",
  );
}

/** Whether the content of an element is no text of the page. */
export function isSilent(element: Element): boolean {
  if (element.localName === "template")
    return !element.hasAttribute("shadowrootmode") && !element.hasAttribute("shadowroot");
  return SILENT.has(element.localName);
}

/** Whether the line breaks in an element are seen by its style. */
export function keepsBreaks(element: Element): boolean {
  return /white-space\s*:\s*(?:pre|break-spaces)/iu.test(element.getAttribute("style") ?? "");
}

/** Whether an element is a link right behind another that leads elsewhere: the style sheet has put room between them. */
export function followsOtherLink(element: Element): boolean {
  const before = element.previousSibling as Element | null;
  if (element.localName !== "a" || before?.localName !== "a") return false;
  return before.getAttribute("href") !== element.getAttribute("href");
}

function classNames(element: Element): readonly string[] {
  return (element.getAttribute("class") ?? "").split(/\s+/u).filter((name) => name !== "");
}

/** `article__share-bar` and `ArticleShareBar` are made of article, share and bar. */
function classParts(element: Element): readonly string[] {
  const names = [...classNames(element), element.getAttribute("data-component") ?? ""];
  return names.flatMap((name) => [
    name.toLowerCase(),
    ...name
      .replace(/([a-z\d])([A-Z])/gu, "$1-$2")
      .toLowerCase()
      .split(/[-_]+/u),
  ]);
}

function isIn(element: Element, name: string): boolean {
  return element.parentNode !== null && (element.parentNode as Element).localName === name;
}
