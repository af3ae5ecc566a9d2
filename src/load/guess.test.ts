import { describe, expect, it } from "vitest";

import { type Copy, COPIES, encode, headlineOf } from "./encodings.fixture";
import { decodeBytes } from "./decodeBytes";
import { guessEncoding } from "./guess";

/** What counts is the text: where two encodings give the same, either is right. */
async function readsRight(text: string, label: string): Promise<boolean> {
  const bytes = encode(text, label);
  const guess = await guessEncoding(bytes);
  return guess !== null && decodeBytes(bytes, guess.label) === decodeBytes(bytes, label);
}

const CASES: [language: string, label: string, copy: Copy][] = COPIES.flatMap((copy) =>
  copy.labels
    .filter((label) => label !== "iso-2022-jp")
    .map((label): [string, string, Copy] => [copy.language, label, copy]),
);

describe("guessEncoding", () => {
  it.each(CASES)("reads a story: %s in %s", async (_, label, copy) => {
    expect(await readsRight(copy.text, label)).toBe(true);
  });

  it.each(CASES)("reads a headline: %s in %s", async (_, label, copy) => {
    expect(await readsRight(headlineOf(copy), label)).toBe(true);
  });

  it("reads nearly every single sentence", async () => {
    const sentences = CASES.flatMap(([, label, { text }]) =>
      text
        .split(/(?<=[.。])\s?|\n/u)
        .filter((sentence) => encode(sentence, label).some((byte) => byte > 0x7f))
        .map((sentence) => [sentence, label] as const),
    );
    const right = await Promise.all(
      sentences.map(([sentence, label]) => readsRight(sentence, label)),
    );
    expect(right.length).toBeGreaterThan(200);
    expect(right.filter((one) => !one).length).toBeLessThanOrEqual(3);
  });

  it("finds the one accent at the end of a long file", async () => {
    const text = `${"The council met again on Friday.\n".repeat(9000)}The owner, René Dubois, said so.\n`;
    expect(await readsRight(text, "windows-1252")).toBe(true);
  });

  it("is not put off by one bad byte in a page of Japanese", async () => {
    const { text } = COPIES.find(({ language }) => language === "ja") ?? { text: "" };
    const bytes = Uint8Array.from([...encode(text, "shift_jis"), 0x82]);
    expect((await guessEncoding(bytes))?.label).toBe("shift_jis");
  });
});
