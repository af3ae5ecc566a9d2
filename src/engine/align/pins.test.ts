import { describe, expect, it } from "vitest";

import type { Comparison, Group, Version } from "../../model/comparison";
import { mapPair, type Pair, type Side, swapPair } from "../../model/pair";
import type { Pin } from "../../model/pin";
import { check } from "../check";
import { compare } from "../compare";
import { layOut } from "../twoVersions.fixture";
import { areMirrored, mirrorPin, resolvePins } from "./pins";

/** Pins from "5+10/0 17/": the numbers of a before the stroke, those of b behind it. */
function readPins(drawn: string, offsetOf = (_: Side, written: number): number => written): Pin[] {
  return drawn
    .split(" ")
    .filter(Boolean)
    .map((pin) => {
      const [a = "", b = ""] = pin.split("/");
      return {
        at: mapPair({ a, b }, (written, side) =>
          written
            .split("+")
            .filter(Boolean)
            .map((one) => offsetOf(side, Number(one))),
        ),
      };
    });
}

function write(segments: Pair<Iterable<number>>): string {
  return `${[...segments.a].join("+")}/${[...segments.b].join("+")}`;
}

describe("resolvePins", () => {
  const text = layOut("One. | Two. | Three. | Four.", "en");
  const versions = { a: text, b: text };

  it.each([
    ["no pin", "", "", "/"],
    ["a pair", "0/5", "0/1", "/"],
    ["any character names its segment", "3/8", "0/1", "/"],
    ["n:m, in any order and twice", "10+0+2/17+5", "0+2/1+3", "/"],
    ["alone on either side", "0/ /5+10", "", "0/1+2"],
    ["offsets that no piece holds", "0+4+-1+99/5", "0/1", "/"],
    ["a pin of which nothing is left", "4/-1 99/ /1000", "", "/"],
    ["a pair of which one side is left", "0/99 4/5", "", "/"],
    ["… takes nothing from an earlier pin", "0/5 0/99", "0/1", "/"],
    ["of two pairs the later holds", "0/5 0/10", "0/2", "/"],
    ["the earlier pair keeps the rest", "0+5/5+10 0/17", "1/1+2 0/3", "/"],
    ["alone after a pair", "0+5/5 0/", "1/1", "0/"],
    ["a pair after alone", "0+5/ 0/5", "0/1", "1/"],
    ["two alone end a pair", "0/5 0/ /5", "", "0/1"],
    ["what a pair lost does not go back to the pin before it", "0/ 0/5 /5", "", "/1"],
  ])("%s", (_, pins, pairs, alone) => {
    const pinned = resolvePins(readPins(pins), versions);
    expect(pinned.pairs.map(write).join(" ")).toBe(pairs);
    expect(write(pinned.alone)).toBe(alone);
  });

  it("finds a sentence by its second piece, and what stands between its pieces", () => {
    const interrupted: Version = {
      ...text,
      segments: [
        {
          kind: "body",
          pieces: [
            { start: 0, end: 4 },
            { start: 10, end: 16 },
          ],
          paragraph: 0,
        },
        { kind: "caption", pieces: [{ start: 5, end: 9 }], paragraph: 0 },
      ],
    };
    const { pairs } = resolvePins(readPins("12/0 5/5"), { a: interrupted, b: text });
    expect(pairs.map(write)).toEqual(["0/0", "1/1"]);
  });
});

describe("areMirrored", () => {
  it.each(["0/5", "0/", "0/5 5/0", "0+5/0", "/5 0/"])("tells %s from its mirror", (drawn) => {
    const pins = readPins(drawn);
    expect(areMirrored(pins)).toBe(!areMirrored(pins.map(mirrorPin)));
  });

  it("knows pins that are their own mirror", () => {
    expect(areMirrored(readPins("0/0 5+10/5+10"))).toBe(false);
  });
});

const OPENING = "Dalmera will reopen its border crossing with Sorvany in June.";
const TRADERS = "Traders in the market town of Vellmar welcomed the decision.";
const COST = "Repairs to the old bridge have cost 14 million euros.";
const POLICE = "Police will guard the gate at night, the interior ministry said.";
const SPLIT = [
  "Traders in Vellmar welcomed the decision, but fishmonger Ana Ruiz said that repairs to the bridge had cost 14 million euros.",
  "Traders in Vellmar welcomed the decision.",
  "Fishmonger Ana Ruiz said repairs to the bridge had cost 14 million euros.",
] as const;

/** Compares two stories of one sentence a paragraph under pins that name sentences by number. */
function compareUnder(stories: Pair<readonly string[]>, pins: string): Comparison {
  const sources = mapPair(stories, (story, side) => ({ name: side, text: story.join("\n\n") }));
  const plain = compare(sources);
  return compare(sources, {
    pins: readPins(
      pins,
      (side, segment) => plain.versions[side].segments[segment]?.pieces[0]?.start ?? -1,
    ),
  });
}

function writeGroup(group: Group): string {
  const sign = group.relation === "verbatim" ? "=" : group.relation === "paraphrase" ? "~" : "";
  const moved = group.relation !== "only" && group.moved ? "!" : "";
  return `${sign}${write(group.segments)}${moved}`;
}

function mirrorGroup(group: Group): Group {
  return { ...group, segments: swapPair(group.segments) };
}

describe("compare under pins", () => {
  const same = [OPENING, TRADERS, COST, POLICE];
  it.each([
    ["no pin", same, same, "", "=0/0 =1/1 =2/2 =3/3"],
    ["pins that say nothing", same, same, "99/0 99/", "=0/0 =1/1 =2/2 =3/3"],
    ["a pair undone", same, same, "1/ /1", "=0/0 /1 1/ =2/2 =3/3"],
    ["one side of a pair alone", same, same, "1/", "=0/0 /1 1/ =2/2 =3/3"],
    ["a pair of what shares nothing", [OPENING, POLICE], [OPENING, COST], "1/1", "=0/0 ~1/1"],
    ["a pair across, which moved", same, same, "0/3", "/0 ~0/3! =1/1 =2/2 3/"],
    ["n:m", same, same, "1+2/1+2", "=0/0 =1+2/1+2 =3/3"],
    ["n:m from afar", same, same, "0+3/0+3", "=0+3/0+3! =1/1 =2/2"],
    ["n:m of other segments", same, same, "0+1/2+3", "/0 /1 ~0+1/2+3 2/ 3/"],
    [
      "a pair takes segments from two links",
      [OPENING, SPLIT[0], POLICE],
      [OPENING, SPLIT[1], SPLIT[2], POLICE],
      "2/2",
      "=0/0 ~1/1 ~2/2 /3",
    ],
    [
      "the segment that lost its partner finds another",
      [OPENING, COST, POLICE],
      [OPENING, COST, "The repairs of the old bridge cost 14 million euros.", POLICE],
      "/1",
      "=0/0 /1 ~1/2 =2/3",
    ],
    [
      "nothing joins a pinned pair",
      [OPENING, SPLIT[0]],
      [OPENING, SPLIT[1], SPLIT[2]],
      "1/2",
      "=0/0 /1 ~1/2",
    ],
  ])("%s", (_, a, b, pins, groups) => {
    const comparison = compareUnder({ a, b }, pins);
    check(comparison);
    expect(comparison.groups.map(writeGroup).join(" ")).toBe(groups);
    const mirrored = compareUnder(
      { a: b, b: a },
      readPins(pins)
        .map(({ at }) => write(swapPair(at)))
        .join(" "),
    );
    expect(mirrored.groups.map(mirrorGroup).map(writeGroup).toSorted()).toEqual(
      comparison.groups.map(writeGroup).toSorted(),
    );
  });

  it("needs no reason for a pair that shares nothing", () => {
    const comparison = compareUnder({ a: [POLICE], b: ["It rained on Sunday."] }, "0/0");
    check(comparison);
    expect(comparison.groups).toMatchObject([
      { relation: "paraphrase", reasons: [], similarity: 0, moved: false },
    ]);
  });

  it("pairs a headline with a sentence", () => {
    const a = ["Border gate to open", OPENING, COST, POLICE];
    const comparison = compareUnder({ a, b: [OPENING, COST, POLICE] }, "0/0");
    check(comparison);
    expect(comparison.versions.a.segments[0]?.kind).toBe("headline");
    expect(comparison.groups.map(writeGroup).join(" ")).toBe("~0/0 1/ =2/1 =3/2");
  });

  it("pairs a sentence and the page number that interrupts it", () => {
    const text =
      "The ferry office in Port Halden said that\n\n1/4\n\nits boats would stay in harbour.";
    const far = "The ferry office of Port Halden said 1/4 boats would stay.";
    const sources = { a: { name: "a", text }, b: { name: "b", text: far } };
    const at = { a: [0, text.indexOf("1/4")], b: [0] };
    const comparison = compare(sources, { pins: [{ at }] });
    expect(comparison.versions.a.segments.map(({ pieces }) => pieces.length)).toEqual([2, 1]);
    check(comparison);
    expect(comparison.groups.map(writeGroup)).toEqual(["~0+1/0"]);
  });
});
