import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

import { listNotices } from "./licences-plugin.mjs";

test("every package of the running page is listed with its notice, tools are not", () => {
  const root = mkdtempSync(path.join(tmpdir(), "galley-licences-"));
  const files = {
    "node_modules/reader/LICENSE": "Reader may be copied.",
    "node_modules/reader/node_modules/@deep/part/licence.md": "Part may be copied.",
    "node_modules/silent/index.js": "",
    "node_modules/tool/LICENSE": "Tool may be copied.",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const packages = {
    "": { version: "0.1.0" },
    "node_modules/reader": { version: "1.0.0", license: "MIT" },
    "node_modules/reader/node_modules/@deep/part": { version: "2.0.0", license: "ISC" },
    "node_modules/silent": { version: "3.0.0" },
    "node_modules/tool": { version: "4.0.0", dev: true },
    "node_modules/elsewhere": { version: "5.0.0", license: "MIT" },
  };

  const notices = listNotices(root, JSON.stringify({ packages }));

  rmSync(root, { recursive: true });
  expect(notices.match(/^\S+ \d.*$/gmu)).toEqual([
    "reader 1.0.0 (MIT)",
    "@deep/part 2.0.0 (ISC)",
    "silent 3.0.0 (see below)",
  ]);
  expect(notices).toContain("Part may be copied.");
  expect(notices).not.toContain("Tool may be copied.");
});
