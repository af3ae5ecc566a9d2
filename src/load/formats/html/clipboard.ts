/*
 * Text from the clipboard as HTML: the structure is taken, the look is not. Programs put there what they would show, each in
 * its own way: Word a whole document with list signs as text, Google Docs a bold element that is not bold, browsers a piece
 * between two comments.
 */
import { tellLeftOut } from "../leftOut";
import { type Block, type Story, layOut } from "../story";
import { LARGEST_TREE, isWithin, measure, strip } from "./markup";
import { parse } from "./tree";
import { type PageBlock, walk } from "./walk";
import { isWordNoise } from "./wordNoise";

const START = /<!--\s*StartFragment\s*-->/iu;
const END = /<!--\s*EndFragment\s*-->/iu;

/** Word's own styles of paragraphs, by class. */
const WORD_STYLES: Readonly<Record<string, Block["kind"]>> = {
  MsoTitle: "headline",
  MsoSubtitle: "subhead",
  MsoCaption: "caption",
};

/** Reads what the clipboard holds as "text/html": one story, or a text without a word where there is none. */
export function readFragment(html: string): Story {
  const markup = cutOut(html);
  if (!isWithin(measure(markup), LARGEST_TREE))
    return { title: "", ...layOut(strip(markup)), remarks: [] };
  const page = walk(parse(markup), { changes: "accepted", isNoise: isWordNoise });
  const laid = page.blocks.map(toBlock);
  const title = laid.find(({ kind }) => kind === "headline")?.text ?? "";
  const remarks = [
    ...tellLeftOut(page.revised, "marked as deleted"),
    ...tellLeftOut(page.controls, "on buttons and in menus"),
  ];
  return { title, ...layOut(laid), remarks };
}

/** The piece that was copied: browsers and Word put more around it. */
function cutOut(html: string): string {
  const start = START.exec(html);
  if (start === null) return html;
  const from = html.slice(start.index + start[0].length);
  const end = END.exec(from);
  return end === null ? from : from.slice(0, end.index);
}

function toBlock(block: PageBlock, index: number): Block {
  const style = WORD_STYLES[block.element.closest("[class^=Mso]")?.getAttribute("class") ?? ""];
  if (style !== undefined) return { kind: style, text: block.text };
  if (block.level === 1) return { kind: "headline", text: block.text };
  // The first words of a piece may be a heading of the page's or the story's own: that is for the engine to tell.
  if (block.level > 1) return { kind: index === 0 ? undefined : "subhead", text: block.text };
  return { kind: block.kind, text: block.text };
}
