import { describe, expect, it } from "vitest";
import { fromFieldOffset, fromFieldText, toFieldOffset, toFieldText } from "./lineBreaks";

describe("a text in a field", () => {
  it.each([["one\ntwo\n"], ["one\r\ntwo\r\n\r\nthree"], ["one\rtwo\r"], ["one"]])(
    "%j comes back as it was",
    (text) => {
      expect(fromFieldText(toFieldText(text), text)).toBe(text);
    },
  );

  it("takes new lines in the manner of the text", () => {
    expect(fromFieldText("one\nand a half\ntwo", "one\r\ntwo")).toBe("one\r\nand a half\r\ntwo");
  });

  it.each([
    [0, 0],
    [3, 3],
    [4, 5],
    [8, 10],
  ])("has offset %i of the field at %i of the text", (field, text) => {
    const source = "one\r\ntwo\r\nthree";
    expect(fromFieldOffset(field, source)).toBe(text);
    expect(toFieldOffset(text, source)).toBe(field);
  });
});
