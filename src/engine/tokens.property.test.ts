import fc from "fast-check";
import { expect, it } from "vitest";

import { tokenise } from "./tokens";

/** Pieces of copy in scripts with and without spaces, figures against letters, signs against both. */
const PIECES = [
  "35",
  "円",
  "です",
  "每",
  "ป",
  "a",
  "G7",
  "É",
  "-",
  "–",
  "3-\n1",
  "’",
  ".",
  ",",
  " ",
  "\n",
  "½",
  "²",
  "％",
];

it("leaves no letter and no figure out, so that none can change unseen", () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  );
  fc.assert(
    fc.property(text, (written) => {
      let rest = "";
      let last = 0;
      for (const { span } of tokenise(written, { start: 0, end: written.length })) {
        rest += written.slice(last, span.start);
        last = span.end;
      }
      rest += written.slice(last);
      expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 2000 },
  );
});
