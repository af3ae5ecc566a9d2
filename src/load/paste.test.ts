import { expect, it } from "vitest";
import { takePasted } from "./paste";

it("takes what there is as a story", () => {
  expect(takePasted(" Rain fell.\n")).toEqual({
    ok: true,
    value: { name: "Pasted text", text: " Rain fell.\n" },
  });
});

it.each(["", " \n\t"])("takes nothing from %j", (text) => {
  expect(takePasted(text)).toBeNull();
});

it("refuses markup and what is too long, as it does in files", () => {
  expect(takePasted("<!doctype html><p>Rain")?.ok).toBe(false);
  expect(takePasted("x".repeat(10_000_001))?.ok).toBe(false);
});
