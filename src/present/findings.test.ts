import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison";
import { swapPair } from "../model/pair";
import { listCheckedIds, putAway } from "./checked";
import { findingsOf } from "./findings.fixture";
import { groupFindings, listFindings } from "./findings";
import { printForDesk } from "./deskText";

const COMPARISON = findingsOf();

describe("listFindings", () => {
  it("lists spellings, what was left out and what was added, with the way to each", () => {
    expect(listFindings(COMPARISON)).toMatchObject([
      {
        kind: "spelling",
        group: 0,
        side: "b",
        words: "Katherine\u00A02× · Catherine\u00A01×",
        holds: [],
      },
      { kind: "left out", group: 2, side: "a", words: "“No,” he said.", holds: ["quote"] },
      {
        kind: "left out",
        group: 1,
        side: "a",
        words: `${"Rain fell on the hills, ".repeat(3)}Rain fell on the …`,
        holds: [],
      },
      { kind: "added", group: 3, side: "b", words: "It snowed.", holds: [] },
    ]);
  });

  it("names each alike with the sides swapped", () => {
    const { versions, groups, spellings, leftOut, ...others } = COMPARISON;
    const swapped: Comparison = {
      ...others,
      versions: swapPair(versions),
      groups: groups.map((group) => ({ ...group, segments: swapPair(group.segments) })),
      leftOut: swapPair(leftOut),
      spellings: spellings.map(({ writings }) => ({
        writings: writings.map(({ text, at }) => ({ text, at: swapPair(at) })),
      })),
    };
    expect(listCheckedIds(swapped)).toEqual(listCheckedIds(COMPARISON));
    expect(listCheckedIds(COMPARISON).size).toBe(4);
  });
});

describe("groupFindings", () => {
  it("leaves out what there is none of", () => {
    const [, ...alone] = listFindings(COMPARISON);
    expect(groupFindings(alone).map(({ kind, findings }) => [kind, findings.length])).toEqual([
      ["left out", 2],
      ["added", 1],
    ]);
  });
});

describe("printForDesk", () => {
  it("prints the findings behind the alarms, without what was put away", () => {
    const findings = listFindings(COMPARISON);
    const away = new Set(findings.slice(2, 3).map(({ id }) => id));
    const { open, dismissed } = putAway({ alarms: [], findings }, away);
    expect(printForDesk(COMPARISON, open, dismissed)).toBe(
      [
        "a.txt → b.txt",
        "Spellings: 1 · Left out: 1 · Added: 1",
        "",
        "Spellings",
        "- Katherine\u00A02× · Catherine\u00A01×",
        "",
        "Left out",
        "- “No,” he said. (quotation)",
        "",
        "Added",
        "- It snowed.",
        "",
      ].join("\n"),
    );
  });
});
