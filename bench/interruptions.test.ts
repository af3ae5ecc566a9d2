import { describe, expect, test } from "vitest";

import { isBridged, makeInterruptions, type PlainStory } from "./interruptions";

const STORY: PlainStory = {
  lang: "en",
  title: "Ferry towed back to port",
  paragraphs: [
    [
      "The ferry with four hundred passengers on board was towed back to port on Monday night.",
      "Nobody was hurt.",
    ],
    ["A spokeswoman for the company said that the cause of the fire was not known yet."],
  ],
};

describe("makeInterruptions", () => {
  test("puts furniture inside a sentence and changes nothing else", () => {
    const words = STORY.paragraphs.flat().join("").replaceAll(/\s/gu, "");
    for (const { text, sentence } of makeInterruptions([STORY], 3, 1)) {
      const written = text.replaceAll(/\s/gu, "");
      expect(words).toContain(sentence);
      expect(written).not.toContain(sentence);
      expect(written.length).toBeGreaterThan(words.length);
    }
  });

  test("makes the same cases from the same seed", () => {
    expect(makeInterruptions([STORY], 2, 5)).toEqual(makeInterruptions([STORY], 2, 5));
    expect(makeInterruptions([STORY], 2, 5)).not.toEqual(makeInterruptions([STORY], 2, 6));
  });
});

describe("isBridged", () => {
  const sentence = "The ferry with four hundred passengers was towed back to port.".replaceAll(
    /\s/gu,
    "",
  );

  test("holds for a sentence that goes on behind an address", () => {
    const text =
      "The ferry with four hundred passengers was\n\nhttps://post.example/ferry\n\ntowed back to port.";
    expect(isBridged({ shape: "address", lang: "en", text, sentence })).toBe(true);
  });

  test("does not hold where the other line belongs to the sentence", () => {
    const text =
      "The ferry with four hundred passengers was\nleft alone all night and then\ntowed back to port.";
    expect(isBridged({ shape: "none", lang: "en", text, sentence })).toBe(false);
  });
});
