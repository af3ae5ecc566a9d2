import { describe, expect, test } from "vitest";

import { findLockFaults, isInstalled } from "./lock.mjs";

describe("findLockFaults", () => {
  test("a whole lock has none", () => {
    const packages = {
      "": {},
      "node_modules/fast": { optionalDependencies: { "fast-linux": "1.0.0", "fast-mac": "1.0.0" } },
      "node_modules/fast-linux": { optional: true },
      "node_modules/fast-mac": { optional: true },
    };
    expect(findLockFaults({ packages })).toEqual([]);
  });

  test("names an optional package that is not locked, and who wants it", () => {
    const packages = { "node_modules/fast": { optionalDependencies: { "fast-mac": "1.0.0" } } };
    expect(findLockFaults({ packages })).toEqual([
      "fast-mac@1.0.0, wanted by node_modules/fast, is not locked",
    ]);
  });

  test("looks for a nested package from the inside out", () => {
    const nested = { optionalDependencies: { deep: "1", middle: "1", outer: "1", absent: "1" } };
    const packages = {
      "node_modules/a/node_modules/b": nested,
      "node_modules/a/node_modules/b/node_modules/deep": {},
      "node_modules/a/node_modules/middle": {},
      "node_modules/outer": {},
      "node_modules/other/node_modules/absent": {},
    };
    expect(findLockFaults({ packages })).toEqual([
      "absent@1, wanted by node_modules/a/node_modules/b, is not locked",
    ]);
  });

  test("names a package that is tied to one registry", () => {
    const packages = { "node_modules/a": { resolved: "https://registry.example/a.tgz" } };
    expect(findLockFaults({ packages })).toEqual([
      "node_modules/a is tied to https://registry.example/a.tgz",
    ]);
  });
});

describe("isInstalled", () => {
  const one = { version: "1.0.0", integrity: "sha512-one" };
  const other = { version: "1.0.0", integrity: "sha512-other" };
  const mac = { version: "1.0.0", optional: true };

  test.each([
    ["the same packages", { one }, { one }, true],
    ["the project's own entry aside", { "": {}, one }, { one }, true],
    ["another platform's package left out", { one, mac }, { one }, true],
    ["a package missing", { one }, {}, false],
    ["another version", { one }, { one: { ...one, version: "1.0.1" } }, false],
    ["the same version with other contents", { one }, { one: other }, false],
    ["a package the lock no longer has", { one }, { one, other }, false],
  ])("%s", (_, wanted, found, expected) => {
    expect(isInstalled({ packages: wanted }, { packages: found })).toBe(expected);
  });
});
