import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { answer } from "./fixtures-plugin.mjs";

/** @type {string} */
let root;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "galley-fixtures-"));
  for (const file of ["whole/a.txt", "whole/b.txt", "whole/notes.txt", "half/a.txt", "README.md"]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), file);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

test("the index lists the stories that have both texts", async () => {
  expect((await answer(root, "/index.json")).body).toBe('["whole"]');
});

test("a story's file is handed out", async () => {
  expect(String((await answer(root, "/whole/b.txt?t=1")).body)).toBe("whole/b.txt");
});

test.each([
  "/whole/notes.txt",
  "/whole/gold.json",
  "/README.md",
  "/../a/b.txt",
  "/whole/../half/a.txt",
  "/",
])("%s is not there", async (url) => {
  expect((await answer(root, url)).status).toBe(404);
});

test("a collection that is not there has no index", async () => {
  expect((await answer(path.join(root, "absent"), "/index.json")).status).toBe(404);
});
