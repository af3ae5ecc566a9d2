import { existsSync } from "node:fs";

import { beforeAll, describe, expect, it } from "vitest";

import { type FormatScore, scoreFormats } from "../../bench/formatScores";
import { FORMAT_SAMPLES } from "../../bench/places";

/** Of all paragraphs that editors expect, so many must be there letter by letter. */
const LEAST_EXACT = 0.98;

describe.skipIf(!existsSync(FORMAT_SAMPLES))(
  "samples of every format (../shared is absent)",
  () => {
    let read: readonly FormatScore[] = [];

    beforeAll(async () => {
      // Formats that have no reader yet say so, and are counted by the bench.
      read = (await scoreFormats()).filter(({ format }) => format !== null);
    });

    it("are read paragraph by paragraph", () => {
      const wanted = read.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
      const exact = read.reduce((sum, score) => sum + score.exact, 0);
      expect(wanted).toBeGreaterThanOrEqual(100);
      expect(exact / wanted).toBeGreaterThanOrEqual(LEAST_EXACT);
    });

    it("lose no word", () => {
      expect(
        read.filter(({ lost }) => lost.length > 0).map(({ file, lost }) => ({ file, lost })),
      ).toEqual([]);
    });

    it("have their title", () => {
      expect(read.filter(({ title }) => title === false).map(({ file }) => file)).toEqual([]);
    });
  },
);
