import { expect, it } from "vitest";
import { takePasted } from "./paste";
import { MAX_BYTES } from "./size";

it("takes what there is as a story", () => {
  expect(takePasted(" Rain fell.\n")).toEqual({
    ok: true,
    value: { name: "Pasted text", text: " Rain fell.\n" },
  });
});

it.each(["", " \n\t"])("takes nothing from %j", (text) => {
  expect(takePasted(text)).toBeNull();
});

it.each(["<p>Rain fell.</p>", '{"rain": true}', "Read https://wire.example/x today."])(
  "takes %j for the text it is",
  (text) => {
    expect(takePasted(text)).toEqual({ ok: true, value: { name: "Pasted text", text } });
  },
);

it("refuses what is too long, as it does in files", () => {
  expect(takePasted("x".repeat(MAX_BYTES + 1))?.ok).toBe(false);
});

it.each([
  ["https://wire.example/ferry-fire?x=1", "is a link"],
  ["javascript:alert(1)", "is a link"],
  ["C:\\Users\\desk\\ferry fire.docx", "is the place of a file"],
  ["file:///home/desk/ferry.txt", "is the place of a file"],
  ["/Users/desk/copy/ferry fire.txt", "is the place of a file"],
  ["\\\\server\\copy\\ferry.txt", "is the place of a file"],
])("says what %j is", (text, what) => {
  const outcome = takePasted(text);
  expect(outcome?.ok === false ? outcome.problem.what : "").toContain(what);
});
