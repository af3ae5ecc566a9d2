/** What is copied out of the reader is text as a story has it: one column, no tags, badges and ghosts, its own paragraphs. */
import { useEffect, useEffectEvent } from "react";
import type { Comparison } from "../../model/comparison";
import { type Side, SIDES } from "../../model/pair";
import { type CopiedPart, joinCopied } from "../../present/copied";

/** Answers for every copy that takes in a sentence of the reader; `selecting` is the side it keeps to, null for both. */
export function useCopy(comparison: Comparison, selecting: Side | null): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || isField(event.target)) return;
    const range = selection.getRangeAt(0);
    const columns = SIDES.filter((side) => selecting === null || side === selecting).map((side) =>
      joinCopied(comparison.versions[side], readSelected(range, side)),
    );
    const text = columns.filter((column) => column !== "").join("\n\n");
    if (text === "") return;
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  });

  useEffect(() => {
    const listen = (event: ClipboardEvent): void => onCopy(event);
    document.addEventListener("copy", listen);
    return () => document.removeEventListener("copy", listen);
  }, []);
}

/** The sentences of a column that a selection takes in, whole or in part. Ghosts stand for text that stands elsewhere. */
function readSelected(range: Range, side: Side): readonly CopiedPart[] {
  const sentences = document.querySelectorAll<HTMLElement>(
    `[data-side="${side}"] [data-group] [data-segment]`,
  );
  return [...sentences].flatMap((sentence) => {
    if (!range.intersectsNode(sentence)) return [];
    const text = readWithin(range, sentence);
    return text === "" ? [] : [{ segment: Number(sentence.dataset["segment"]), text }];
  });
}

function readWithin(range: Range, sentence: HTMLElement): string {
  const part = document.createRange();
  part.selectNodeContents(sentence);
  if (part.comparePoint(range.startContainer, range.startOffset) === 0)
    part.setStart(range.startContainer, range.startOffset);
  if (part.comparePoint(range.endContainer, range.endOffset) === 0)
    part.setEnd(range.endContainer, range.endOffset);
  const copy = part.cloneContents();
  for (const tag of copy.querySelectorAll(".tag")) tag.remove();
  return (copy.textContent ?? "").trim();
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea") !== null;
}
