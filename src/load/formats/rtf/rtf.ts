/** RTF documents: their text, and what stands around it. */
import { refuse, succeed } from "../../problem";
import { countWords } from "../../words";
import type { FormatReader } from "../format";
import { tellLeftOut } from "../leftOut";
import { tellHeads } from "../office/heads";
import type { Paragraph } from "../office/draft";
import { remarkComments, remarkHidden } from "../office/remarks";
import { type Block, layOut, type Remark } from "../story";
import { walk } from "./walk";

/** Reads an RTF document. */
export const read: FormatReader = async ({ name, bytes }, reading) => {
  const found = walk(bytes, reading);
  if (found === null) {
    return refuse(
      `“${name}” is damaged: it is nested deeper than any story.`,
      "Ask for the story as plain text, or copy its text and paste it.",
    );
  }
  const laidOut = layOut([
    ...toNotes(found.headers),
    ...tellHeads(found.body),
    ...found.notes.map(({ text }): Block => ({ kind: "note", text })),
    ...toNotes(found.footers),
  ]);
  const changes = found.changes.remark(reading);
  if (laidOut.text === "" && changes.length === 0) {
    return refuse(
      `“${name}” is an RTF document without a word in it.`,
      "Check whether its text is a picture, or whether the story was saved, then drop it again.",
    );
  }
  const remarks: readonly Remark[] = [
    ...changes,
    ...(found.cut ? [CUT] : []),
    ...remarkBehind(countWords(found.behind)),
    ...remarkHidden(countWords(found.hidden)),
    ...remarkComments(found.comments),
  ];
  return succeed({
    stories: [{ title: "", ...laidOut, remarks }],
    ...(changes.length > 0 && { choices: ["changes"] as const }),
  });
};

const CUT: Remark = {
  weight: "warning",
  words: "This document breaks off; its end may be missing.",
};

/** Nobody sees it in a program for RTF, but it may be what a transmission has put together wrongly. */
function remarkBehind(words: number): readonly Remark[] {
  return tellLeftOut(words, "behind the end of this document").map((remark) => ({
    ...remark,
    weight: "warning",
  }));
}

/** What stands at the edge of pages, each line once. */
function toNotes(paragraphs: readonly Paragraph[]): readonly Block[] {
  return [...new Set(paragraphs.map(({ text }) => text.trim()))].map((text) => ({
    kind: "note",
    text,
  }));
}
