import { describe, expect, it } from "vitest";
import { explainFailure, takeFile } from "./file";
import type { Outcome } from "./problem";
import { MAX_BYTES } from "./size";

function whyNot(outcome: Outcome<unknown>): string {
  return outcome.ok ? "" : outcome.problem.what;
}

describe("takeFile", () => {
  it("takes in a file under its own name", async () => {
    expect(await takeFile(new File(["Rain"], "rain.txt"))).toEqual({
      ok: true,
      value: { name: "rain.txt", bytes: new Uint8Array([82, 97, 105, 110]) },
    });
  });

  it("does not touch a file that is too large", async () => {
    const file = new File(["x"], "huge.txt");
    Object.defineProperty(file, "size", { value: MAX_BYTES + 1 });
    file.arrayBuffer = () => Promise.reject(new Error("was read"));
    expect(whyNot(await takeFile(file))).toContain("too large");
  });

  it("says so when a file cannot be read after all", async () => {
    const file = new File(["x"], "gone.txt");
    file.arrayBuffer = () => Promise.reject(new DOMException("", "NotFoundError"));
    expect(whyNot(await takeFile(file))).toBe("“gone.txt” is no longer where it was.");
  });
});

describe("explainFailure", () => {
  it.each([
    [new DOMException("", "NotReadableError"), "it has changed since it was picked"],
    [new DOMException("", "NotFoundError"), "is no longer where it was"],
    [new Error("anything else"), "could not be read."],
  ])("%s", (error, reason) => {
    expect(whyNot(explainFailure("story.txt", error))).toContain(reason);
  });
});
