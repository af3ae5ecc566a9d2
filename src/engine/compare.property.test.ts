import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createChance } from "../../bench/chance";
import { inflict, INFLICTIONS } from "../../bench/inflictions";
import type { Fact, Comparison, Group } from "../model/comparison";
import { mapPair, type Pair, SIDES, swapPair } from "../model/pair";
import type { Pin } from "../model/pin";
import { check } from "./check";
import { compare } from "./compare";

/** Texts that look like wire copy to the engine: sentences, quotations, figures, furniture, wraps, damage. */
const fragment = fc.constantFrom(
  "The minister said on Tuesday that talks had failed.",
  "“We will not go back,” Ana Ruiz told reporters.",
  "Dr. Priya Nandan of the U.S. Agency paid $1.2bn for 4,000 trucks at 2.35pm.",
  "He declined to comment.",
  "https://www.example.org/author/afp-3",
  "Related article: Who Owns Otter Island?",
  "By Petra Lindqvist",
  "A soldier helps a resident board a bus. Photograph: I. Kolb/Ledger",
  "Killing two peopleю The mayor spoke.",
  "revealed ерфе his counterpart had left",
  "1/4",
  "bombard-\nment of the town",
  "「行きます」と彼は言った。次の日。",
  "قال الوزير يوم الثلاثاء.",
  "Am 3. Mai kamen z. B. 26.000 Menschen.",
  "***",
  "«Non», a-t-il dit.",
  "Donâ€™t say â€œneverâ€ in the cafÃ© â€“ ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ïðèâåò.",
  "The Bаnk of Z\uFFFDrich and the EU?s oﬃce, ?rnek and Zürich.",
  "pass\u200Bword \b \uFEFFinside \u202E000,1\u202C euros a\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336\u0336b",
  "Еру ьштшыеук ыфшв ше цфы щмукю He left.",
  "Он сказал ghbdtn и ушёл/ Jy crfpfk, xnj yt pyftn/",
  "He went to to the port.",
  "VoilÃ\u00A0",
);
/** Clean copy with a place for every kind of damage. */
const CLEAN = [
  "The ferry office in Port Halden said that the company’s boats would stay in harbour until the weekend because of high wind.",
  "Officials at the café in Zürich asked whether “the first flight” would still leave – nobody could tell the waiting families.",
  "“We had planned for this,” the harbour master told reporters, “and we expect the company to answer for it.”\n",
  "Он сказал журналистам, что компания начала проверку и что результаты станут известны на следующей неделе.",
].join("\n\n");

const joint = fc.constantFrom(" ", "\n", "\n\n", "\r\n", "\n   ", "\u00a0", "");
const wireText = fc
  .array(fc.tuple(fragment, joint), { maxLength: 14 })
  .map((parts) => parts.map((part) => part.join("")).join(""));
const anyText = fc.oneof(
  wireText,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const pair = fc.record({ a: anyText, b: anyText });

const place = fc.oneof(fc.nat(60), fc.integer({ min: -1, max: 600 }));
const places = fc.array(place, { maxLength: 3 });
const pins: fc.Arbitrary<Pin[]> = fc.array(fc.record({ at: fc.record({ a: places, b: places }) }), {
  minLength: 1,
  maxLength: 5,
});

function compareTexts(texts: Pair<string>, pinned: readonly Pin[] = []): Comparison {
  return compare(
    { a: { name: "a.txt", text: texts.a }, b: { name: "b.txt", text: texts.b } },
    { pins: pinned },
  );
}

/** What is dropped on the way from left to right is added on the way back. */
const OTHER_NAMES: ReadonlyMap<Fact["change"], Fact["change"]> = new Map([
  ["dropped", "added"],
  ["added", "dropped"],
  ["quoted", "unquoted"],
  ["unquoted", "quoted"],
]);

function mirror(group: Group): Group {
  if (group.relation === "only") return { ...group, segments: swapPair(group.segments) };
  const reasons = group.reasons.map((reason) =>
    reason.kind === "neighbours" ? reason : { ...reason, at: swapPair(reason.at) },
  );
  return {
    ...group,
    segments: swapPair(group.segments),
    marks: swapPair(group.marks),
    reasons,
    facts: group.facts.map(({ kind, change, at: { a, b } }) => ({
      kind,
      change: OTHER_NAMES.get(change) ?? change,
      at: { ...(b && { a: b }), ...(a && { b: a }) },
    })),
    kept: { ...group.kept, shares: swapPair(group.kept.shares) },
  };
}

function byContent(groups: readonly Group[]): string[] {
  return groups.map((group) => JSON.stringify(group)).sort();
}

function expectMirrored(swapped: Comparison, straight: Comparison): void {
  expect(swapped.versions.a.segments).toEqual(straight.versions.b.segments);
  expect(swapped.versions.a.notices).toEqual(straight.versions.b.notices);
  expect(byContent(swapped.groups.map(mirror))).toEqual(byContent(straight.groups));
  expect(swapped.kept.withoutBoth).toEqual(swapPair(straight.kept.withoutBoth));
  expect(swapped.unchanged).toEqual(straight.unchanged);
  expect(swapped.leftOut).toEqual(swapPair(straight.leftOut));
  expect(swapped.spellings).toEqual(
    straight.spellings.map(({ writings }) => ({
      writings: writings.map(({ text, at }) => ({ text, at: swapPair(at) })),
    })),
  );
  expect(swapped.kept.longest?.at.a).toEqual(straight.kept.longest?.at.b);
}

/** The last pin is over all others, so that all of it shows. */
function expectHeld({ versions, groups }: Comparison, pin?: Pin): void {
  const at = pin?.at ?? { a: [], b: [] };
  const named = mapPair(at, (offsets, side) =>
    [...versions[side].segments.keys()].filter((segment) =>
      versions[side].segments[segment]?.pieces.some(({ start, end }) =>
        offsets.some((offset) => start <= offset && offset < end),
      ),
    ),
  );
  if (named.a.length > 0 && named.b.length > 0)
    expect(groups.map(({ segments }) => segments)).toContainEqual(named);
  else if (at.a.length === 0 || at.b.length === 0)
    for (const side of SIDES)
      for (const segment of named[side])
        expect(groups.find(({ segments }) => segments[side].includes(segment))?.relation).toBe(
          "only",
        );
}

describe("compare", () => {
  test("keeps every promise, whatever the input", () => {
    fc.assert(
      fc.property(pair, (texts) => check(compareTexts(texts))),
      { numRuns: 300 },
    );
  });

  test("mirrors its result when the sides are swapped", () => {
    fc.assert(
      fc.property(pair, (texts) => {
        expectMirrored(compareTexts(swapPair(texts)), compareTexts(texts));
      }),
      { numRuns: 200 },
    );
  });

  test("finds a text equal to itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const group of compareTexts({ a: text, b: text }).groups)
          expect(group).toMatchObject({
            relation: "verbatim",
            moved: false,
            reasons: [],
            facts: [],
            similarity: 1,
          });
      }),
      { numRuns: 300 },
    );
  });

  test("sees through damage of every kind", () => {
    const name = fc.constantFrom(...INFLICTIONS.keys());
    fc.assert(
      fc.property(name, fc.nat(), (kind, seed) => {
        const damaged = inflict(kind, CLEAN, createChance(seed));
        if (!damaged) throw new Error(`the clean text has no place for ${kind}`);
        const clean = compareTexts({ a: CLEAN, b: CLEAN });
        const seen = compareTexts({ a: CLEAN, b: damaged.text });
        check(seen);
        expect(seen.groups.map(({ segments }) => segments)).toEqual(
          clean.groups.map(({ segments }) => segments),
        );
        const { start, end, reading } = damaged;
        expect(seen.versions.b.notices).toContainEqual({
          kind: damaged.kind,
          span: { start, end },
          reading,
        });
        if (damaged.sure)
          expect(seen.groups.map(({ relation }) => relation)).not.toContain("paraphrase");
      }),
      { numRuns: 150 },
    );
  });

  test("keeps every promise and mirrors its result, whatever an editor pins", () => {
    const texts = fc.oneof(
      pair,
      wireText.map((text) => ({ a: text, b: text })),
    );
    fc.assert(
      fc.property(texts, pins, (written, pinned) => {
        const straight = compareTexts(written, pinned);
        check(straight);
        expectHeld(straight, pinned.at(-1));
        const swapped = pinned.map(({ at }) => ({ at: swapPair(at) }));
        expectMirrored(compareTexts(swapPair(written), swapped), straight);
      }),
      { numRuns: 200 },
    );
  });

  test("gives the same result every time", () => {
    fc.assert(
      fc.property(pair, (texts) => {
        expect(compareTexts(texts)).toEqual(compareTexts(texts));
      }),
      { numRuns: 50 },
    );
  });
});
