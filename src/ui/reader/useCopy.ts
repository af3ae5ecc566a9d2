/** What is copied out of the reader is text as a story has it: one column, no tags, badges and ghosts, its own paragraphs. */
import { useEffect, useEffectEvent } from "react";
import type { Comparison, SegmentIndex, Version } from "../../model/comparison";
import { type Side, SIDES } from "../../model/pair";
import { type CopiedPart, joinCopied } from "../../present/copied";
import type { Row } from "../../present/rows";

/** Answers for every copy that takes in a sentence of the reader; `selecting` is the side it keeps to, null for both. */
export function useCopy(
  comparison: Comparison,
  rows: readonly Row[],
  selecting: Side | null,
): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || isField(event.target)) return;
    const range = selection.getRangeAt(0);
    const columns = SIDES.filter((side) => selecting === null || side === selecting).map((side) =>
      joinCopied(comparison.versions[side], readSelected(range, comparison, rows, side)),
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
function readSelected(
  range: Range,
  { versions }: Comparison,
  rows: readonly Row[],
  side: Side,
): readonly CopiedPart[] {
  const parts = document.querySelectorAll<HTMLElement>(
    `.room, [data-side="${side}"] [data-group] [data-segment]`,
  );
  return [...parts].flatMap((part) => {
    if (!range.intersectsNode(part)) return [];
    if (part.matches(".room")) return readUndrawn(part, versions[side], rows, side);
    const text = readWithin(range, part);
    return text === "" ? [] : [{ segment: Number(part.dataset["segment"]), text }];
  });
}

/** What a very long comparison has in the place of an element that is left empty for it. */
function readUndrawn(
  { dataset }: HTMLElement,
  version: Version,
  rows: readonly Row[],
  side: Side,
): readonly CopiedPart[] {
  return rows.slice(Number(dataset["first"]), Number(dataset["end"])).flatMap(({ cells }) => {
    const cell = cells[side];
    if (cell.kind !== "text") return [];
    return cell.segments.map((segment) => ({ segment, text: readSegment(version, segment) }));
  });
}

function readSegment({ text, segments }: Version, segment: SegmentIndex): string {
  const pieces = segments[segment]?.pieces ?? [];
  return pieces.map(({ start, end }) => text.slice(start, end)).join(" ");
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
