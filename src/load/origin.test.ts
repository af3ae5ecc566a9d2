import { describe, expect, it } from "vitest";
import { reply } from "./origin";
import type { Opened } from "./reading";

const FILE = { name: "wire.xml", bytes: new Uint8Array() };

function opened(...titles: readonly string[]): Opened {
  const stories = titles.map((title, i) => ({
    title,
    text: `Text ${i} of it.\nMore.`,
    parts: [],
    remarks: [],
  }));
  return { format: "a story in NITF", stories, choices: [] };
}

describe("reply", () => {
  it("takes the one story there is", () => {
    expect(reply(FILE, {}, opened("Ferry"))).toMatchObject({
      kind: "text",
      received: {
        source: { name: "wire.xml", text: "Text 0 of it.\nMore." },
        origin: { titles: ["Ferry"] },
      },
    });
  });

  it("asks which of several, by title or by first words", () => {
    expect(reply(FILE, {}, opened("Ferry", ""))).toEqual({
      kind: "question",
      question: { file: FILE, reading: {}, titles: ["Ferry", "Text 1 of it."] },
    });
  });

  it("takes the story that was chosen, and asks again where there is none of that number", () => {
    expect(reply(FILE, { story: 1 }, opened("Ferry", "Fire"))).toMatchObject({
      kind: "text",
      received: { source: { text: "Text 1 of it.\nMore." } },
    });
    expect(reply(FILE, { story: 7 }, opened("Ferry", "Fire")).kind).toBe("question");
  });
});
