import { expect, test } from "vitest";

import { MANIFEST } from "./manifest.mjs";
import { writeScript } from "./plugin.mjs";

test("the script knows its files and its version, whatever is in their names", () => {
  const files = ["./", 'assets/it\'s "$&" a name.js'];
  const script = writeScript(files, "abc123");
  expect(script).toContain(`JSON.parse(${JSON.stringify(JSON.stringify(files))})`);
  expect(script).toContain('"galley-abc123"');
  expect(script).not.toContain("GALLEY_");
});

test("the manifest opens with what it says, under any path", () => {
  const { start_url: start, scope, share_target: share, file_handlers: handlers } = MANIFEST;
  for (const address of [start, scope, share.action, ...handlers.map(({ action }) => action)])
    expect(address).toMatch(/^\.\//u);
  expect(share.params.files[0]?.accept).toContain(".docx");
});
