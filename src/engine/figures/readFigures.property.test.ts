import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { tokenise } from "../tokens";
import { figureValues } from "./figureValues";
import { readFigures } from "./readFigures";

/** What figures are made of, in no order. */
const part = fc.constantFrom(
  ..."one two twenty hundred thousand million dozen a an half third quarter of and to between past noon p.m. GMT".split(
    " ",
  ),
  ..."May 3 12 2031 2.35pm 14:35 10-12 1.2bn $ % km per cent dollars years old first 21st m c".split(
    " ",
  ),
  ..."un deux vingt cent mille et demi la moitié heures à 14h35 ein halbe Million einundzwanzig Uhr 3.".split(
    " ",
  ),
  ..."mil y medio de mayo las дв двести тысяч половина мая часов с половиной 21 -й".split(" "),
);
const text = fc
  .array(fc.tuple(part, fc.constantFrom(" ", " ", " ", "-", ", ", ". ", "")), { maxLength: 14 })
  .map((parts) => parts.flat().join(""));

describe("readFigures", () => {
  test.each(["en", "de", "fr", "es", "ru", "uk"])(
    "%s: figures are in order, apart and told",
    (language) => {
      fc.assert(
        fc.property(text, (written) => {
          const tokens = tokenise(written, { start: 0, end: written.length });
          let end = 0;
          for (const figure of readFigures(tokens, language)) {
            expect(figure.start).toBeGreaterThanOrEqual(end);
            expect(figure.end).toBeGreaterThan(figure.start);
            expect(figure.value).not.toMatch(/NaN|undefined|Infinity/u);
            if (figure.amount !== undefined) expect(Number.isFinite(figure.amount)).toBe(true);
            end = figure.end;
          }
          expect(end).toBeLessThanOrEqual(tokens.length);
          expect(figureValues(tokens, language)).toHaveLength(tokens.length);
        }),
        { numRuns: 2000 },
      );
    },
  );
});
