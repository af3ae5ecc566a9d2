import { expect, test } from "vitest";

import { listFirstLoad } from "./first-load.mjs";

test("scripts, styles and preloaded modules count, once each; icons and inline text do not", () => {
  const html = `
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-2.js">
    <link rel="modulepreload" crossorigin href="./assets/react-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3.css">
    <script>const src = "./not-a-file.js";</script>`;
  expect(listFirstLoad(html)).toEqual([
    "./assets/index-1.js",
    "./assets/react-2.js",
    "./assets/index-3.css",
  ]);
});

test("a page that loads nothing is a mistake, not a small app", () => {
  expect(() => listFirstLoad("<p>Hello</p>")).toThrow("no scripts");
});
