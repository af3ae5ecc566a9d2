import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison";
import { mapPair } from "../model/pair";
import { slice } from "../model/span";
import { write, writeOne } from "./find.fixture";
import { makeFindable } from "./findable";
import {
  countHits,
  findGroup,
  findHits,
  findNext,
  nearHits,
  partOf,
  placeOf,
  stepHit,
} from "./find";
import { type Hit, placeHits } from "./found";
import { layRows } from "./rows";

function find(comparison: Comparison, query: string): readonly Hit[] {
  return findHits(mapPair(comparison.versions, makeFindable), layRows(comparison), query);
}

/** Each hit as it stands in its text, the spans of one joined by "…". */
function tell(comparison: Comparison, query: string): readonly string[] {
  return find(comparison, query).map(({ side, spans }) =>
    spans.map((span) => slice(comparison.versions[side].text, span)).join("…"),
  );
}

describe("findHits", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["a word", "The last ferry left.", "ferry", ["ferry"]],
    ["a part of one", "The last ferries left.", "ferr", ["ferr"]],
    ["each time, side by side", "banana", "an", ["an", "an"]],
    ["none overlapping another", "aaaaa", "aa", ["aa", "aa"]],
    ["capitals", "The NATO talks", "nato TALKS", ["NATO talks"]],
    ["an accent in the text", "in Chișinău and Málaga", "chisinau", ["Chișinău"]],
    ["an accent in the query", "in Malaga", "Málaga", ["Malaga"]],
    ["an accent that is a sign of its own", "a café.", "cafe", ["café"]],
    ["letters with a stroke", "Łódź, Tromsø", "lodz", ["Łódź"]],
    ["a letter that is two", "Die Straße", "strasse", ["Straße"]],
    ["one of the two, once", "Die Straße", "s", ["S", "ß"]],
    ["a typesetter's ligature", "the ofﬁce", "office", ["ofﬁce"]],
    ["the last letter of a Greek word", "ο ΛΟΓΟΣ, ο λόγος", "λογος", ["ΛΟΓΟΣ", "λόγος"]],
    ["Hebrew points", "שָׁלוֹם", "שלום", ["שָׁלוֹם"]],
    ["but a vowel of Hindi is a letter", "की", "का", []],
    ["straight for curly quotes", "said: “No.”", '"no."', ["“No.”"]],
    ["curly for straight", 'said: "No."', "“No.”", ['"No."']],
    ["guillemets", "dit : «Non»", '"non"', ["«Non»"]],
    ["an agency's quotes", "a ``frank'' talk", "“frank”", ["``frank''"]],
    ["an apostrophe", "the mayor’s", "mayor's", ["mayor’s"]],
    ["a dash", "the 2024–25 season", "2024-25", ["2024–25"]],
    ["an agency's dash", "Yes -- no", "yes — no", ["Yes -- no"]],
    ["an ellipsis", "we … left", "we ... left", ["we … left"]],
    ["a no-break space", "3\u00a0percent", "3 percent", ["3\u00a0percent"]],
    ["a thin space", "1\u2009200", "1 200", ["1\u2009200"]],
    ["several spaces", "red   fox", "red fox", ["red   fox"]],
    ["several in the query, and around it", "red fox.", "  red   fox ", ["red fox"]],
    ["a soft hyphen", "a pro\u00adpeller", "propeller", ["pro\u00adpeller"]],
    ["a zero-width space", "a pro\u200bpeller", "propeller", ["pro\u200bpeller"]],
    ["a line's end", "the red\n   fox ran", "red fox", ["red\n   fox"]],
    ["a soft hyphen at it", "the pro\u00ad\n  peller", "propeller", ["pro\u00ad\n  peller"]],
    ["a compound at it", "a well-\nknown pier", "well-known pier", ["well-\nknown pier"]],
    ["a dash at it", "he left -\nat last", "left - at", ["left -\nat"]],
    ["Chinese", "市长周二表示", "周二", ["周二"]],
    ["half a Korean syllable, as it is being typed", "강물", "가", ["강"]],
    ["a smiley", "so 🙂 it is", "🙂 it", ["🙂 it"]],
    ["signs that mean something to patterns", "5 (five) *", "(five) *", ["(five) *"]],
    ["what is not there", "red fox", "blue", []],
    ["nothing", "red fox", "", []],
    ["nothing but space", "red fox", "  ", []],
    ["nothing one could see", "red fox", "\u200b", []],
  ])("finds %s", (_, text, query, hits) => {
    expect(tell(writeOne(text), query)).toEqual(hits);
  });

  it("finds a word that a line end cut in two, where a notice says so", () => {
    const text = "the drift-\nwood";
    const notice = { kind: "cut", span: { start: 4, end: text.length } } as const;
    expect(tell(writeOne(text, undefined, [notice]), "driftwood")).toEqual(["drift-\nwood"]);
    expect(tell(writeOne(text), "driftwood")).toEqual([]);
  });

  it("finds across what interrupts a sentence, and leaves that out", () => {
    const text = "The mayor\n[Photo]\nsaid no.";
    const pieces = [
      { start: 0, end: 9 },
      { start: 18, end: text.length },
    ];
    expect(tell(writeOne(text, pieces), "mayor said")).toEqual(["mayor…said"]);
  });

  it("finds what goes on in the next sentence, and tells every row it is seen in", () => {
    const comparison = write("a0=b0 a1=b1", {
      a: ["Nobody was hurt.", "The ferry left."],
      b: ["Nobody was hurt.", "The ferry left."],
    });
    const [first] = find(comparison, "hurt. The ferry");
    expect(first).toMatchObject({ side: "a", segments: [0, 1], rows: [0, 1] });
    expect(tell(comparison, "hurt. The ferry")).toEqual(["hurt.…The ferry", "hurt.…The ferry"]);
  });

  it("puts no space between sentences of a script that has none", () => {
    const comparison = write("a0 a1", { a: ["船走了。", "无人受伤。"], b: [] }, "");
    expect(tell(comparison, "走了。无人")).toEqual(["走了。…无人"]);
  });

  it("lists hits as the page is read: row by row, left before right", () => {
    const comparison = write("a0=b1 a1~b0!", {
      a: ["a fox", "one fox, two fox"],
      b: ["any fox", "b fox"],
    });
    const rows = layRows(comparison);
    const order = find(comparison, "fox").map(({ side, rows: [row = -1], spans }) => [
      row,
      side,
      spans[0]?.start,
    ]);
    expect(order).toEqual([
      [0, "b", 4],
      [1, "a", 2],
      [1, "b", 11],
      [2, "a", 11],
      [2, "a", 20],
    ]);
    expect(rows).toHaveLength(3);
  });
});

describe("findNext", () => {
  const comparison = write("a0=b0 a1=b1", {
    a: ["fox fox", "fox"],
    b: ["fox", "fox"],
  });
  const hits = find(comparison, "fox");

  it.each<[string, Parameters<typeof findNext>[1], number]>([
    ["the first of all", { row: 0, side: "a", start: 0 }, 0],
    ["the one behind, on the same line", { row: 0, side: "a", start: 1 }, 1],
    ["the one on the right", { row: 0, side: "a", start: 5 }, 2],
    ["the one in the next row", { row: 0, side: "b", start: 1 }, 3],
    ["behind the last, the first", { row: 1, side: "b", start: 9 }, 0],
  ])("finds %s", (_, from, index) => {
    expect(findNext(hits, from)).toBe(index);
  });

  it("finds a hit from its own place, and none where there is none", () => {
    for (const [index, hit] of hits.entries()) expect(findNext(hits, placeOf(hit))).toBe(index);
    expect(findNext([], { row: 0, side: "a", start: 0 })).toBeNull();
  });
});

it("steps on, back, and round the ends", () => {
  expect([stepHit(3, 0, 1), stepHit(3, 2, 1), stepHit(3, 0, -1)]).toEqual([1, 0, 2]);
  expect([stepHit(0, null, 1), stepHit(1, 0, 1)]).toEqual([null, 0]);
});

it("counts each side", () => {
  expect(countHits(find(write("a0=b0", { a: ["fox fox"], b: ["fox"] }), "fox"))).toEqual({
    a: 2,
    b: 1,
  });
});

it("keeps the hits near one, a window's worth on either side of it", () => {
  const hits = find(writeOne("e".repeat(5000)), "e");
  for (const index of [0, 999, 1000, 2500, 4999]) {
    const near = nearHits(hits, partOf(index));
    const at = near.indexOf(hits[index] as Hit);
    expect(at).toBeGreaterThanOrEqual(Math.min(index, 1000));
    expect(near.length - at).toBeGreaterThanOrEqual(Math.min(hits.length - index, 1000));
    expect(near.length).toBeLessThanOrEqual(3000);
  }
});

it("gives each row its hits, and one list to all that have none", () => {
  const comparison = write("a0 a1 a2 a3", { a: ["fox", "hen", "a fox, a", "fox"], b: [] });
  const rows = placeHits(4, find(comparison, "fox"));
  expect(rows.map((hits) => hits.length)).toEqual([1, 0, 1, 1]);
  expect(placeHits(4, [])[0]).toBe(placeHits(4, [])[3]);
});

it("tells the group that holds a segment", () => {
  const { groups, ...rest } = write("a0=b1 a1~b0!", { a: ["one", "two"], b: ["three", "four"] });
  const comparison = { groups, ...rest };
  expect([findGroup(comparison, "b", 0), findGroup(comparison, "a", 0)]).toEqual([1, 0]);
  expect(findGroup(comparison, "a", 7)).toBeNull();
});
