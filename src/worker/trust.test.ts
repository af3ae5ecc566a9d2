import { beforeEach, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("location", { origin: "https://desk.example", href: "https://desk.example/app/" });
});

it("passes the page's own scripts and no others", async () => {
  const { trustScript } = await import("./trust");
  expect(trustScript("/app/worker.js")).toBe("/app/worker.js");
  expect(() => trustScript("https://elsewhere.example/worker.js")).toThrow(TypeError);
  expect(() => trustScript("data:text/javascript,1")).toThrow(TypeError);
});

it("names its one policy where the browser has Trusted Types", async () => {
  const createPolicy = vi.fn<(name: string, rules: object) => object>((_, rules) => rules);
  vi.stubGlobal("trustedTypes", { createPolicy });
  await import("./trust");
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith("galley", expect.anything());
  vi.unstubAllGlobals();
});
