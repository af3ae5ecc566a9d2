import { describe, expect, it } from "vitest";

import type { SegmentKind } from "../../model/comparison";
import type { Block } from "./blocks";
import { labelLists, labelRepeats } from "./listings";

type Label = typeof labelLists;

const HEADS_OF: Readonly<Record<string, SegmentKind>> = {
  "Most read": "related",
  Comments: "note",
};

/**
 * A page block by block, "¶" before one that follows a blank line and "note: " before one that names itself, as it comes
 * back: with the kinds that it was given.
 */
function run(label: Label, page: readonly string[]): string[] {
  const written = page.map((one) => one.replace(/^¶/u, "").replace(/^note: /u, ""));
  const blocks = page.map((one, i): Block => {
    const heads = HEADS_OF[written[i] ?? ""];
    const cue = { kind: "note", oneLine: true, ...(heads && { heads }) } as const;
    return {
      start: 0,
      end: 0,
      afterBlank: one.startsWith("¶"),
      cue: one.includes("note: ") ? cue : undefined,
      text: written[i] ?? "",
    };
  });
  const kinds = blocks.map(({ cue }) => cue?.kind);
  label(blocks, kinds);
  return written.map((one, i) => {
    const kind = kinds[i];
    return (blocks[i]?.afterBlank ? "¶" : "") + (kind ? `${kind}: ` : "") + one;
  });
}

/** The page as it goes in, without the kinds it is to be given: those have "+" before them. */
function strip(page: readonly string[]): string[] {
  return page.map((one) => one.replace(/^(¶?)\+\w+: /u, "$1"));
}

/** The page as it is to come back. */
function mark(page: readonly string[]): string[] {
  return page.map((one) => one.replace(/^(¶?)\+/u, "$1"));
}

const LONG = "ferry ".repeat(27).trim();

describe("labelRepeats", () => {
  it.each<[string, readonly string[]]>([
    ["a header that comes back", ["¶Ferry late", "¶It rained.", "¶+note: Ferry late"]],
    ["and once more", ["¶Ferry late", "¶+note: Ferry late", "¶+note: Ferry late"]],
    [
      "the first one, too, right below a stamp",
      ["¶note: 12/05", "+note: Ferry late", "¶It rained.", "¶note: 12/05", "+note: Ferry late"],
    ],
    [
      "not the first one where a blank line parts it from the stamp",
      ["¶note: 12/05", "¶Ferry late", "¶It rained.", "¶+note: Ferry late"],
    ],
    ["a sentence said twice", ["¶It rained.", "¶It rained."]],
    ["other words", ["¶Ferry late", "¶Ferry lost"]],
    ["what is too long for a header", [`¶${LONG}`, `¶${LONG}`]],
    ["what has a kind", ["¶note: Ferry late", "¶Ferry late"]],
  ])("%s", (_, page) => {
    expect(run(labelRepeats, strip(page))).toEqual(mark(page));
  });
});

describe("labelLists", () => {
  it.each<[string, readonly string[]]>([
    [
      "entries below their head",
      ["¶note: Most read", "¶+related: Ferry late", "+related: Pier sold"],
    ],
    ["up to a sentence", ["¶note: Comments", "¶+note: Jan", "¶It rained.", "¶Ferry late"]],
    [
      "up to another head",
      ["¶note: Most read", "+related: Ferry late", "¶note: Comments", "+note: Jan"],
    ],
    ["up to a line that names itself", ["¶note: Most read", "¶note: Page 2", "¶Ferry late"]],
    ["nothing above", ["¶Ferry late", "¶note: Most read"]],
    ["nothing below what heads no list", ["¶note: Page 2", "¶Ferry late"]],
  ])("%s", (_, page) => {
    expect(run(labelLists, strip(page))).toEqual(mark(page));
  });
});
