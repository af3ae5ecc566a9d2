import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { createFileServer, HOST, listen } from "./server.mjs";

/** @type {string} */
let root;
/** @type {import("node:http").Server[]} */
const running = [];

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "galley-server-"));
  writeFileSync(path.join(root, "index.html"), "<p>Hello</p>");
});

afterEach(async () => {
  await Promise.all(
    running.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

afterAll(() => rmSync(root, { recursive: true }));

test("GET sends the file, HEAD its headers alone", async () => {
  const address = `http://${HOST}:${await start({ port: 0 })}/`;

  const got = await fetch(address);
  const plain = { "accept-encoding": "identity" };
  const head = await fetch(address, { method: "HEAD", headers: plain });

  expect(await got.text()).toBe("<p>Hello</p>");
  expect(head.headers.get("content-length")).toBe("12");
  expect(await head.text()).toBe("");
});

test("a browser that takes packed files gets the same in fewer bytes", async () => {
  const got = await fetch(`http://${HOST}:${await start({ port: 0 })}/`);

  expect(got.headers.get("content-encoding")).toBe("gzip");
  expect(await got.text()).toBe("<p>Hello</p>");
});

test("a missing file is answered with a sentence", async () => {
  const response = await fetch(`http://${HOST}:${await start({ port: 0 })}/missing`);

  expect(response.status).toBe(404);
  expect(await response.text()).toBe("There is no such file here.\n");
});

test("where the wanted port is taken, another one is found", async () => {
  const first = await start({ port: 0 });
  const second = await start({ port: first });

  expect(second).not.toBe(first);
  expect((await fetch(`http://${HOST}:${second}/`)).ok).toBe(true);
});

test("where the port must be that one, a taken port is an error", async () => {
  const port = await start({ port: 0 });

  await expect(start({ port, strict: true })).rejects.toThrow(`Port ${port} is in use`);
});

/** @param {{ port: number, strict?: boolean }} wanted */
function start(wanted) {
  const server = createFileServer(root);
  running.push(server);
  return listen(server, wanted);
}
