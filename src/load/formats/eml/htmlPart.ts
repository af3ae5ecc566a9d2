/** The HTML of a mail as paragraphs. Nothing is shown or loaded: its elements are walked for their text. */
import { parseHTML } from "linkedom";
import { type Paragraph, startDraft } from "../office/draft";

/** No layout of a mail comes near this; what is deeper is read as plain text. */
const DEEPEST = 400;

const NO_TEXT = /^(?:SCRIPT|STYLE|HEAD|TITLE|TEMPLATE|NOSCRIPT|OBJECT|IFRAME|SVG)$/u;

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|HTML|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/u;

/** Text that only a preview of the mail shows. */
const INVISIBLE = /display\s*:\s*none/iu;

const ELEMENT = 1;
const TEXT = 3;

/** Reads the paragraphs of `html`. A line break is kept, an empty line parts paragraphs. */
export function readHtmlPart(html: string): readonly Paragraph[] {
  const draft = startDraft();
  function breakParagraph(): void {
    draft.end();
  }
  function visit(node: Node, depth: number): void {
    if (node.nodeType === TEXT || depth > DEEPEST) {
      draft.write((node.textContent ?? "").replace(/[ \t\r\n\f]+/gu, " "));
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (NO_TEXT.test(name) || INVISIBLE.test(element.getAttribute("style") ?? "")) return;
    if (name === "BR") return draft.write("\n");
    const isBlock = BLOCK.test(name);
    if (isBlock) breakParagraph();
    const heading = /^H([1-6])$/u.exec(name)?.[1];
    if (heading !== undefined) draft.begin(Number(heading));
    for (const child of element.childNodes) visit(child, depth + 1);
    if (isBlock) breakParagraph();
  }
  for (const node of parseHTML(`<html><body>${html}</body></html>`).document.childNodes)
    visit(node, 0);
  return draft.finish().flatMap(({ role, text }) =>
    text
      .replace(/ *\n */gu, "\n")
      .split(/\n{2,}/u)
      .map((words) => ({ role, text: words })),
  );
}
