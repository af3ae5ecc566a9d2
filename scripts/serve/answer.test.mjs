import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { CSP_HEADER } from "../csp.mjs";
import { answer } from "./answer.mjs";

/** @type {string} */
let home;
/** @type {string} */
let root;

beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), "galley-serve-")));
  root = path.join(home, "dist");
  const files = [
    "secret.txt",
    "dist-beside/secret.txt",
    "dist/index.html",
    "dist/assets/app-1a2b.js",
    "dist/assets/app-1a2b.css",
    "dist/samples/new & old.txt",
    "dist/icon.svg",
    "dist/.hidden",
    "dist/odd.xyz",
  ];
  for (const file of files) {
    mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
    writeFileSync(path.join(home, file), "contents");
  }
  symlinkSync(path.join(home, "secret.txt"), path.join(root, "link.txt"));
});

afterAll(() => rmSync(home, { recursive: true }));

test.each([
  ["/", "index.html", "text/html; charset=utf-8"],
  ["/?a=samples/a.txt#top", "index.html", "text/html; charset=utf-8"],
  ["/index.html", "index.html", "text/html; charset=utf-8"],
  ["/assets/app-1a2b.js", "assets/app-1a2b.js", "text/javascript; charset=utf-8"],
  ["/assets/app-1a2b.css", "assets/app-1a2b.css", "text/css; charset=utf-8"],
  ["/samples/new%20%26%20old.txt", "samples/new & old.txt", "text/plain; charset=utf-8"],
  ["/icon.svg", "icon.svg", "image/svg+xml; charset=utf-8"],
  ["/odd.xyz", "odd.xyz", "application/octet-stream"],
])("%s is %s as %s", async (url, file, type) => {
  const found = await answer(root, "GET", url);
  expect(found.status).toBe(200);
  expect(found.file).toBe(path.join(root, file));
  expect(found.headers["Content-Type"]).toBe(type);
  expect(found.headers["Content-Length"]).toBe("8");
});

test.each([
  ["/assets/app-1a2b.js", "gzip, deflate, br", true],
  ["/", "br;q=1.0, gzip;q=0.8", true],
  ["/icon.svg", "GZIP", true],
  ["/", "br", false],
  ["/", "gzip;q=0", false],
  ["/", "", false],
  ["/odd.xyz", "gzip", false],
])("%s for a browser that takes “%s” is packed: %s", async (url, encodings, packed) => {
  const found = await answer(root, "GET", url, encodings);
  expect(found.packed).toBe(packed);
  expect(found.headers["Content-Encoding"]).toBe(packed ? "gzip" : undefined);
  expect(found.headers["Content-Length"]).toBe(packed ? undefined : "8");
});

test("what may be packed says so to caches, whichever way it is sent", async () => {
  for (const encodings of ["gzip", ""])
    expect((await answer(root, "GET", "/", encodings)).headers["Vary"]).toBe("Accept-Encoding");
  expect((await answer(root, "GET", "/odd.xyz", "gzip")).headers["Vary"]).toBeUndefined();
});

test.each([
  ["/nothing", 404],
  ["/assets", 404],
  ["/assets/", 404],
  ["/index.html/", 404],
  ["/link.txt", 404],
  ["/.hidden", 400],
  ["/../secret.txt", 400],
  ["/..%2fsecret.txt", 400],
  ["/%2e%2e/secret.txt", 400],
  ["/assets/../../dist-beside/secret.txt", 400],
  ["/..\\secret.txt", 400],
  ["/assets/..%5c..%5csecret.txt", 400],
  ["/index.html%00.txt", 400],
  ["/%E0%A4%A", 400],
])("%s is refused with %i", async (url, status) => {
  const refused = await answer(root, "GET", url);
  expect(refused.status).toBe(status);
  expect(refused.file).toBeNull();
});

test("a leading double slash names a file here, not another host", async () => {
  expect((await answer(root, "GET", "//index.html")).file).toBe(path.join(root, "index.html"));
});

test.each(["/", "/assets/app-1a2b.js", "/nothing", "/..%2fsecret.txt"])(
  "%s carries the security headers",
  async (url) => {
    expect((await answer(root, "GET", url)).headers).toMatchObject({
      "Content-Security-Policy": CSP_HEADER,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
    });
  },
);

test("only files named after their contents are kept without asking again", async () => {
  expect((await answer(root, "GET", "/assets/app-1a2b.js")).headers["Cache-Control"]).toContain(
    "immutable",
  );
  expect((await answer(root, "GET", "/")).headers["Cache-Control"]).toBe("no-cache");
});

test.each(["POST", "PUT", "DELETE", ""])("the method '%s' is refused", async (method) => {
  const refused = await answer(root, method, "/");
  expect(refused.status).toBe(405);
  expect(refused.headers["Allow"]).toBe("GET, HEAD");
});
