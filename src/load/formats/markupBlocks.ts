/**
 * Parsed markup into blocks: `<p>The court <b>did not</b> convict.</p>` is one paragraph with all its words. Every
 * character of text that the format does not hide comes out, in its order; only white space changes.
 *
 * Elements nest as deep as a file likes, so the walk keeps its own stack.
 */
import type { SegmentKind } from "../../model/comparison";
import { nameLinks } from "./markupLinks";
import { isField, kindOfClass, mayHoldBlocks, type Role, roleOf } from "./markupRoles";
import { BlockWriter, type LineEnds } from "./markupWriter";
import type { Block } from "./story";

/** What the walk needs of a node; the nodes of a DOM are such. */
export interface MarkupNode {
  /** 1 an element, 3 text, 4 CDATA, 9 and 11 a whole document or part of one; all others are passed over. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  /** Elements alone have it. */
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXTS: ReadonlySet<number> = new Set([3, 4]);
const HOLDERS: ReadonlySet<number> = new Set([ELEMENT, 9, 11]);

const LISTS: ReadonlySet<string> = new Set(["ul", "ol"]);

const INLINE: Role = { flow: "inline" };
const BLOCK: Role = { flow: "block" };

/** An element that was entered and not yet left. */
interface Frame {
  readonly node: MarkupNode;
  readonly name: string;
  readonly role: Role;
  readonly children: Iterator<MarkupNode, unknown>;
  readonly kind: SegmentKind | undefined;
  /** The kind gives way to what an element inside says of itself. */
  readonly yields: boolean;
  readonly figure: boolean;
  /** In a table field that is written on the line of its row. */
  readonly flat: boolean;
  /** In a list that is one thing to a reader, such as the keywords: an item a line. */
  readonly joined: boolean;
  readonly lines: boolean;
  readonly link: boolean;
  /** Whether it holds text of its own, or what stands in a sentence; told when it is first asked. */
  sentence?: boolean;
}

/** Walks `root` and everything in it. */
export function readBlocks(root: MarkupNode, lineEnds: LineEnds): readonly Block[] {
  const writer = new BlockWriter(lineEnds);
  const open: Frame[] = [];
  enter(root, open, writer);
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const next = frame.children.next();
    if (next.done === true) leave(open, writer);
    else if (TEXTS.has(next.value.nodeType)) writer.write(next.value.nodeValue ?? "", frame);
    else if (HOLDERS.has(next.value.nodeType)) enter(next.value, open, writer);
  }
  writer.end();
  return nameLinks(writer.blocks);
}

function enter(node: MarkupNode, open: Frame[], writer: BlockWriter): void {
  const outer = open.at(-1);
  const name = node.nodeName.toLowerCase();
  const role = judge(node, outer);
  if (role.flow === "hidden") return;
  const flat = outer?.flat === true || (role.flow === "cell" && isFlat(node));
  const own = nameKind(node, name, role, outer);
  const frame: Frame = {
    node,
    name,
    role,
    children: node.childNodes[Symbol.iterator](),
    kind: own ?? outer?.kind,
    // In the head of a page all but headings and what names itself is about the story.
    yields: name === "header" || (own === undefined && outer?.yields === true),
    figure: outer?.figure === true || name === "figure" || name === "media",
    flat,
    joined: outer?.joined === true || (own === "note" && LISTS.has(name)),
    lines: outer?.lines === true || role.flow === "lines",
    link: outer?.link === true || (name === "a" && (node.getAttribute?.("href") ?? "") !== ""),
  };
  open.push(frame);
  if (role.flow === "break") writer.breakLine();
  else if (role.flow === "term") writer.openTerm(name);
  else if (role.flow === "cell" && flat) writer.openCell();
  else if (role.flow !== "inline") part(writer, outer);
}

function leave(open: Frame[], writer: BlockWriter): void {
  const frame = open.pop();
  if (frame === undefined) return;
  const { flow } = frame.role;
  if (flow === "term") writer.closeTerm();
  else if (flow === "block" || flow === "lines" || (flow === "cell" && !frame.flat))
    part(writer, open.at(-1));
}

/** Parts a block from what is around it in `outer`. */
function part(writer: BlockWriter, outer: Frame | undefined): void {
  if (outer?.flat === true) writer.space();
  else if (outer?.joined === true) writer.newLine();
  else writer.end();
}

/** An element that nobody knows is a block among blocks, and part of the sentence in a sentence. */
function judge(node: MarkupNode, outer: Frame | undefined): Role {
  if (node.nodeType !== ELEMENT) return BLOCK;
  const role = roleOf(node.nodeName);
  if (role?.flow === "inline" && isField(node.nodeName, classOf(node))) return { flow: "term" };
  if (role !== null) return role;
  if (outer === undefined) return BLOCK;
  outer.sentence ??= !mayHoldBlocks(outer.name) || holdsSentence(outer.node);
  return outer.sentence ? INLINE : BLOCK;
}

function nameKind(
  node: MarkupNode,
  name: string,
  { flow, kind }: Role,
  outer: Frame | undefined,
): SegmentKind | undefined {
  if (flow === "inline" || flow === "term" || flow === "break") return undefined;
  if (outer?.kind !== undefined && !outer.yields) return undefined;
  if (name === "header" || name === "nav") return "note";
  const own = kind ?? kindOfClass(classOf(node));
  // Beside a picture the byline is its photographer's, and in the head of a page smaller headings are part of the title.
  if (own === "byline" && outer?.figure === true) return "credit";
  return own === "subhead" && outer?.yields === true ? "headline" : own;
}

function holdsSentence(node: MarkupNode): boolean {
  for (const child of node.childNodes) {
    if (TEXTS.has(child.nodeType) && /\S/u.test(child.nodeValue ?? "")) return true;
    const flow = child.nodeType === ELEMENT ? roleOf(child.nodeName)?.flow : undefined;
    if (flow === "inline" || flow === "term") return true;
  }
  return false;
}

/** Whether a table field holds no more than one paragraph; with more, the table is there for the look of the page. */
function isFlat(cell: MarkupNode): boolean {
  let blocks = 0;
  for (const child of cell.childNodes) {
    const name = child.nodeName.toLowerCase();
    if (name === "table") return false;
    if (child.nodeType === ELEMENT && roleOf(name)?.flow === "block") blocks++;
  }
  return blocks <= 1;
}

function classOf(node: MarkupNode): string {
  return node.getAttribute?.("class") ?? "";
}
