import { expect, test } from "vitest";

import { chooseOpener } from "./open.mjs";

const ADDRESS = "http://127.0.0.1:4180/";

test.each(
  /** @type {const} */ ([
    ["a Mac", "darwin", {}, ["open", ADDRESS]],
    ["Windows", "win32", {}, ["cmd", "/c", "start", '""', ADDRESS]],
    ["Linux under X", "linux", { DISPLAY: ":0" }, ["xdg-open", ADDRESS]],
    ["Linux under Wayland", "linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", ADDRESS]],
    ["Linux without a desktop", "linux", {}, null],
    ["a check by machine", "darwin", { CI: "true" }, null],
  ]),
)("%s", (_, platform, env, expected) => {
  expect(chooseOpener(ADDRESS, platform, env)).toEqual(expected);
});
