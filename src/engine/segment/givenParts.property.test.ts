import fc from "fast-check";
import { expect, test } from "vitest";
import type { Part, SegmentKind, Source } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { check } from "../check";
import { compare } from "../compare";

const words = fc.constantFrom(
  "The minister said on Tuesday that talks had failed.",
  "By Petra Lindqvist",
  "1/4",
  "summer weekends, was towed back to port.",
  "Donâ€™t say â€œneverâ€ in the oﬃce.",
  "Killing two peopleю",
  "\u202E000,1\u202C",
  "",
);
const joint = fc.constantFrom(" ", "\n", "\n\n", "\r\n");
const kind = fc.constantFrom<SegmentKind>("headline", "caption", "note", "body", "dateline");

/** A text, and parts wherever they may fall: over lines, inside words, at either end. */
const source: fc.Arbitrary<Source> = fc
  .record({
    text: fc
      .array(fc.tuple(words, joint), { maxLength: 10 })
      .map((parts) => parts.map((part) => part.join("")).join("")),
    cuts: fc.uniqueArray(fc.nat(400), { maxLength: 8 }),
    kinds: fc.array(kind, { minLength: 4, maxLength: 4 }),
  })
  .map(({ text, cuts, kinds }) => {
    const places = cuts.filter((cut) => cut <= text.length).toSorted((one, other) => one - other);
    const parts: Part[] = [];
    for (let i = 0; i + 1 < places.length; i += 2)
      parts.push({
        kind: kinds[i / 2] ?? "note",
        span: { start: places[i] ?? 0, end: places[i + 1] ?? 0 },
      });
    return { name: "a", text, parts };
  });

test("whatever a format says of a text, every invariant of a comparison holds", () => {
  fc.assert(
    fc.property(fc.record({ a: source, b: source }), (sources) => {
      check(compare(sources));
    }),
    { numRuns: 50 },
  );
});

test("swapped sources give the mirrored segments and as many groups", () => {
  fc.assert(
    fc.property(fc.record({ a: source, b: source }), (sources: Pair<Source>) => {
      const one = compare(sources);
      const other = compare({ a: sources.b, b: sources.a });
      expect(other.versions).toEqual({ a: one.versions.b, b: one.versions.a });
      expect(other.groups.length).toBe(one.groups.length);
    }),
    { numRuns: 50 },
  );
});

test("a text with parts is equal to itself", () => {
  fc.assert(
    fc.property(source, (text) => {
      const { groups } = compare(mapPair({ a: 0, b: 0 }, () => text));
      expect(groups.every(({ relation }) => relation === "verbatim")).toBe(true);
    }),
    { numRuns: 50 },
  );
});
