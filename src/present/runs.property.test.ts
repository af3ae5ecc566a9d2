import fc from "fast-check";
import { expect, it } from "vitest";
import type { Mark, Segment } from "../model/comparison";
import type { Span } from "../model/span";
import { cutRuns } from "./runs";

const LENGTH = 40;

/** Spans in order that do not touch, somewhere in the text. */
const spans: fc.Arbitrary<readonly Span[]> = fc
  .uniqueArray(fc.nat(LENGTH), { minLength: 2, maxLength: 12 })
  .map((offsets) => offsets.toSorted((one, other) => one - other))
  .map((offsets) =>
    offsets.flatMap((start, index) => {
      const end = offsets[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    }),
  );

const kinds = fc.constantFrom<Mark["kind"][]>("unique", "reworded", "kept");

it("runs cover every piece exactly, and each mark and notice exactly where it meets a piece", () => {
  fc.assert(
    fc.property(spans, spans, spans, kinds, (pieces, marked, damaged, kind) => {
      const segment: Segment = { kind: "body", paragraph: 0, pieces };
      const marks = marked.map((span): Mark => ({ kind, span }));
      const notices = damaged.map((span, index) => ({
        index,
        notice: { kind: "lost" as const, span },
        place: span,
      }));
      const cut = cutRuns("x".repeat(LENGTH), segment, marks, notices);
      expect(cut.map((runs) => [runs[0]?.span.start, runs.at(-1)?.span.end])).toEqual(
        pieces.map(({ start, end }) => [start, end]),
      );
      for (const runs of cut) {
        expect(runs.slice(1).map(({ span }) => span.start)).toEqual(
          runs.slice(0, -1).map(({ span }) => span.end),
        );
        for (const { span, marks: over, notices: noticed } of runs) {
          for (let at = span.start; at < span.end; at += 1) {
            const meets = ({ start, end }: Span): boolean => start <= at && at < end;
            expect(over.length > 0).toBe(marked.some(meets));
            expect(noticed.map(({ index }) => index)).toEqual(
              damaged.flatMap((own, index) => (meets(own) ? [index] : [])),
            );
          }
        }
      }
    }),
  );
});
