/** Markdown: the text without its marks, and what the front matter above it says of the story. Markup in it never runs. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

import { refuse, succeed } from "../../problem";
import { countWords } from "../../words";
import type { FormatReader } from "../format";
import { tellLeftOut } from "../leftOut";
import { letters } from "../letters";
import { type Block, type Story, layOut } from "../story";
import { type Field, kindOfField, readFrontMatter } from "./frontMatter";
import { type Flow, type FlowBlock, addFlow } from "./flow";
import type { FlowNode, Root } from "./inline";

/** The parser's work grows with the square of what stands in one another: 5,000 marks of quotation on one line take 8 s. */
const DEEPEST = /^(?:[ \t]*(?:>|[-+*][ \t]|\d+[.)][ \t])){40}/mu;

/** The parser needs a second for about so many characters; a story has a few thousand. */
const LONGEST = 200_000;

/** In one paragraph its work grows with the square of the marks: 25,000 asterisks take 8 s, so many some hundredths. */
const MOST_MARKS = 1500;

/** An author stands among few other words. */
const MOST_BYLINE_WORDS = 20;

/** How far down the byline of the front matter may be said again. */
const HEAD_BLOCKS = 4;

/** Reads the one story of a Markdown file. */
export const read: FormatReader = async ({ name, text }) => {
  if (!isReadable(text)) return shownAsItIs(text);
  const root = parse(text);
  const first = root.children[0];
  const front = first !== undefined && isFrontMatter(first) ? readFrontMatter(first.value) : [];
  const flow: Flow = { blocks: [], unseen: 0 };
  await addFlow(flow, root.children, undefined);

  const { blocks, title } = join(front, flow.blocks);
  const laid = layOut(blocks);
  if (laid.text === "")
    return refuse(
      `“${name}” holds no text, so there is nothing to compare.`,
      "Check that the story was saved, then drop it again.",
    );
  const system = front
    .filter((field) => kindOfField(field) === undefined)
    .reduce((sum, { value }) => sum + countWords(value), 0);
  const remarks = [
    ...tellLeftOut(system, "of the front matter"),
    ...tellLeftOut(flow.unseen, "standing for pictures"),
  ];
  return succeed({ stories: [{ title, ...laid, remarks }] });
};

function isReadable(text: string): boolean {
  if (text.length > LONGEST || DEEPEST.test(text)) return false;
  return text
    .split(/\n\s*\n/u)
    .every(
      (part) =>
        part.length <= MOST_MARKS || (part.match(/[*_[\]<`~|]/gu)?.length ?? 0) <= MOST_MARKS,
    );
}

/** Indented text is a paragraph, not code: copy from a wire is indented, and nobody sends a desk programs. */
function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [
      gfm({ singleTilde: false }),
      frontmatter(["yaml", "toml"]),
      { disable: { null: ["codeIndented"] } },
    ],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml", "toml"])],
  });
}

function isFrontMatter(node: FlowNode): node is Extract<FlowNode, { value: string }> {
  return (node.type as string) === "yaml" || (node.type as string) === "toml";
}

/** Sets the front matter and the text together; what both say is shown once. */
function join(
  front: readonly Field[],
  flow: readonly FlowBlock[],
): { readonly blocks: readonly Block[]; readonly title: string } {
  const fields = front.flatMap((field) => {
    const kind = kindOfField(field);
    return kind === undefined || field.value === "" ? [] : [{ ...field, kind }];
  });
  const main = flow.findIndex(({ level }) => level === 1);
  const said = fields.find(({ kind }) => kind === "headline")?.value ?? "";
  const title = main < 0 ? said : (flow[main]?.text ?? "");

  const byline = fields.find(({ kind }) => kind === "byline")?.value ?? "";
  const saidAgain = flow.findIndex(
    ({ text }, index) =>
      index < HEAD_BLOCKS &&
      byline !== "" &&
      countWords(text) <= MOST_BYLINE_WORDS &&
      letters(text).includes(letters(byline)),
  );
  const notes = fields.filter(({ kind }) => kind === "note");
  const heads = fields.filter(
    ({ kind }) => kind === "subhead" || kind === "dateline" || (kind === "byline" && saidAgain < 0),
  );
  const otherTitle = said !== "" && letters(said) !== letters(title) ? [said] : [];
  const blocks: Block[] = [
    ...notes.map(({ key, value }) => ({ kind: "note" as const, text: `${key}: ${value}` })),
    ...otherTitle.map((text) => ({ kind: "note" as const, text })),
  ];
  const headBlocks = heads.map(({ kind, value }) => ({ kind, text: value }));
  if (main < 0 && said !== "") blocks.push({ kind: "headline", text: said });
  if (main !== 0) blocks.push(...headBlocks);
  for (const [index, { kind, text, level }] of flow.entries()) {
    if (index === main) blocks.push({ kind: "headline", text });
    else if (index === saidAgain) blocks.push({ kind: "byline", text });
    else if (level === 0) blocks.push({ kind, text });
    else if (letters(text) !== letters(title)) blocks.push({ kind: "subhead", text });
    if (index === main && main === 0) blocks.push(...headBlocks);
  }
  return { blocks, title };
}

function shownAsItIs(text: string): ReturnType<typeof succeed<{ stories: [Story] }>> {
  const words =
    "The Markdown is too long or too deeply nested to be read, so its text is shown with all its marks.";
  return succeed({
    stories: [{ title: "", text, parts: [], remarks: [{ weight: "warning", words }] }],
  });
}
