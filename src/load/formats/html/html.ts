/** A web page, as it was saved, or a piece of one. Nothing in it runs, and nothing is loaded for it. */
import { refuse, succeed } from "../../problem";
import type { FormatReader } from "../format";
import { nameHeadings } from "../markupLinks";
import { type Block, type Story, layOut } from "../story";
import { findArticle } from "./article";
import { findHeadline, saysSame, splitHeadline, titleOf } from "./headline";
import { LARGEST_TREE, isFragment, isWithin, measure, strip } from "./markup";
import { parse } from "./tree";
import { remarksOn } from "./remarks";
import { type Page, type PageBlock, type WalkOptions, walk } from "./walk";

/** More than so many words between a headline and the article: what stands there is the page's, not the article's. */
const MOST_WORDS_BELOW_HEADLINE = 150;

/** Above a headline stands the name of a section: "World", "Climate and environment". */
const MOST_KICKER_WORDS = 4;

/** Reads the article of a page, or all of it. */
export const read: FormatReader = async ({ name, text }, reading) => {
  if (!isWithin(measure(text), LARGEST_TREE)) return Promise.resolve(readStripped(name, text));
  const tree = parse(text);
  const page = walkVisible(tree, { changes: reading.changes ?? "accepted" });
  const title = titleOf(tree);
  const blocks = splitHeadline(page.blocks, title);
  if (blocks.length === 0)
    return refuse(
      `“${name}” is a web page without a word of text: it may be one that builds its text only when it is opened.`,
      "Open it in the browser, copy the story and paste it.",
    );

  const isPiece = isFragment(text);
  const range = isPiece ? null : findArticle(text, tree, blocks);
  const headline = findHeadline(blocks, title, range?.start ?? 0);
  const shown =
    reading.extent === "page" || range === null
      ? blocks.map((_, index) => index)
      : articleBlocks(blocks, range, headline);
  const story = layOutPage(blocks, shown, headline, title);
  return succeed({
    stories: [
      {
        ...story,
        remarks: remarksOn(page, blocks, shown, { isPiece, found: range !== null, reading }),
      },
    ],
    choices: [
      ...(range === null ? [] : (["extent"] as const)),
      ...(tree.querySelector("ins, del") === null ? [] : (["changes"] as const)),
    ],
  });
};

/** What a page shows; where it shows nothing, what it hides: some are unveiled by a script. */
function walkVisible(tree: Document, options: WalkOptions): Page {
  const page = walk(tree, options);
  return page.blocks.length > 0 ? page : walk(tree, { ...options, showHidden: true });
}

/** The article from its headline on, without what is known not to belong to it. */
function articleBlocks(
  blocks: readonly PageBlock[],
  { start, end }: { readonly start: number; readonly end: number },
  headline: number | null,
): readonly number[] {
  const from = headline === null || headline > start ? start : headline;
  const between = blocks
    .slice(from, start)
    .reduce((sum, { region, words }) => sum + (region === null ? words : 0), 0);
  const isNear = between <= MOST_WORDS_BELOW_HEADLINE;
  return blocks.flatMap(({ region }, index) => {
    if (index === headline) return [index];
    const isInside = index >= (isNear ? from : start) && index < end;
    return isInside && region === null ? [index] : [];
  });
}

function layOutPage(
  blocks: readonly PageBlock[],
  shown: readonly number[],
  headline: number | null,
  title: string,
): Pick<Story, "title" | "text" | "parts"> {
  const heading = headline === null ? title : (blocks[headline]?.text ?? "");
  const laid: Block[] =
    headline === null && title !== "" ? [{ kind: "headline", text: title }] : [];
  for (const index of shown) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (index === headline) laid.push({ kind: "headline", text: block.text });
    else if (isKicker(block, index, headline)) laid.push({ kind: "note", text: block.text });
    else if (block.level === 0 || !saysSame(block.text, heading)) laid.push(toBlock(block));
  }
  return { title: heading, ...layOut(nameHeadings(laid)) };
}

/** Whether a block names the section of the site, above the headline. */
function isKicker(
  { kind, level, words }: PageBlock,
  index: number,
  headline: number | null,
): boolean {
  const isAbove = headline !== null && index < headline;
  return isAbove && kind === undefined && level === 0 && words <= MOST_KICKER_WORDS;
}

function toBlock({ text, kind, level, region }: PageBlock): Block {
  if (level > 0) return { kind: kind ?? "subhead", text };
  return { kind: kind ?? (region === null || region === "margin" ? undefined : "note"), text };
}

function readStripped(
  name: string,
  markup: string,
): ReturnType<typeof succeed<{ stories: Story[] }>> {
  const { text, parts } = layOut(strip(markup));
  const words = `The markup of “${name}” is too large or too deeply nested to tell its article, so all its text is shown, what the page hides as well.`;
  return succeed({
    stories: [{ title: "", text, parts, remarks: [{ weight: "warning", words }] }],
  });
}
