import fc from "fast-check";
import { expect, it } from "vitest";
import { mapPair } from "../model/pair";
import { slice } from "../model/span";
import { write } from "./find.fixture";
import { foldQuery, makeFindable } from "./findable";
import { findHits } from "./find";
import { layRows } from "./rows";

/** Few letters, so that something is found, and every class of sign that is found with another. */
const signs = fc.constantFrom(..."abA É-–—’'\"“”  \u00a0\u00ad\u200b\n\tﬁßfisс\u0301🙂½.市");
const sentences = fc
  .string({ unit: signs, minLength: 1, maxLength: 24 })
  .map((text) => `x${text}y`);
const queries = fc.string({ unit: signs, maxLength: 4 });

it("a hit says what was looked for, lies in its own segments, and overlaps no other", () => {
  fc.assert(
    fc.property(sentences, sentences, sentences, queries, (one, two, other, query) => {
      const comparison = write("a0~b0 a1", { a: [one, two], b: [other] });
      const texts = mapPair(comparison.versions, makeFindable);
      const hits = findHits(texts, layRows(comparison), query);
      for (const { side, segments, spans } of hits) {
        const { text, segments: all } = comparison.versions[side];
        const pieces = segments.map((index) => all[index]?.pieces[0]);
        expect(spans).toHaveLength(pieces.length);
        for (const [index, span] of spans.entries()) {
          const piece = pieces[index];
          expect(span.start).toBeLessThan(span.end);
          expect(piece !== undefined && piece.start <= span.start && span.end <= piece.end).toBe(
            true,
          );
        }
        const said = spans.map((span) => slice(text, span)).join("\n\n");
        expect(foldQuery(said)).toContain(foldQuery(query));
      }
      for (const side of ["a", "b"] as const) {
        const spans = hits.filter((hit) => hit.side === side).flatMap((hit) => hit.spans);
        for (const [index, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }
    }),
  );
});

it("what stands in a text is found in it, as it is and in capitals", () => {
  fc.assert(
    fc.property(sentences, fc.nat(26), fc.nat(26), (text, one, other) => {
      const part = text.slice(Math.min(one, other), Math.max(one, other));
      // Half a smiley is nothing that one could look for, and a hyphen at an end may be one of a line's end.
      fc.pre(part.isWellFormed() && foldQuery(part) !== "" && !/^\W|\W$/u.test(part));
      const comparison = write("a0", { a: [text], b: [] });
      const texts = mapPair(comparison.versions, makeFindable);
      for (const query of [part, part.toUpperCase()])
        expect(findHits(texts, layRows(comparison), query)).not.toEqual([]);
    }),
  );
});
