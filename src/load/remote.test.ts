import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listSamples, loadFile, loadSample, readAddress } from "./remote";

const fetched = vi.fn<(url: URL) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal("document", { baseURI: "https://desk.example/galley/" });
  vi.stubGlobal("location", { origin: "https://desk.example" });
  vi.stubGlobal("fetch", fetched);
  fetched.mockImplementation((url) => Promise.resolve(new Response(`text of ${url.pathname}`)));
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe("loadFile", () => {
  it("loads from the page's own origin and heads the column with the last part of the address", async () => {
    expect(await loadFile("samples/First%20draft.txt?x=1")).toEqual({
      ok: true,
      value: {
        name: "First draft.txt",
        bytes: new TextEncoder().encode("text of /galley/samples/First%20draft.txt"),
      },
    });
  });

  it.each([
    "https://elsewhere.example/story.txt",
    "//elsewhere.example/story.txt",
    "http://desk.example/story.txt",
    "data:text/plain,hello",
    "file:///etc/hosts",
    "https://",
  ])("asks nobody for %s", async (address) => {
    const outcome = await loadFile(address);
    expect(outcome.ok ? "" : outcome.problem.what).toContain(`“${address}” is not on this site`);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ["is not there", () => Promise.resolve(new Response("", { status: 404 }))],
    ["does not answer", () => Promise.reject(new TypeError("offline"))],
  ])("says so when the text %s", async (_, answer) => {
    fetched.mockImplementation(answer);
    const outcome = await loadFile("story.txt");
    expect(outcome.ok ? "" : outcome.problem.what).toBe("“story.txt” could not be loaded.");
  });
});

describe("loadSample", () => {
  const text = { name: "a.txt", url: "a.txt" };

  it("is a pair or a problem, never half", async () => {
    expect(await loadSample({ id: "x", title: "X", a: text, b: text })).toMatchObject({
      ok: true,
      value: { a: { name: "a.txt", text: "text of /galley/a.txt" } },
    });
    const elsewhere = { name: "b.txt", url: "//x.example/" };
    expect((await loadSample({ id: "x", title: "X", a: text, b: elsewhere })).ok).toBe(false);
  });
});

describe("listSamples", () => {
  it("is empty where there are none", async () => {
    fetched.mockImplementation(() => Promise.resolve(new Response("", { status: 404 })));
    expect(await listSamples()).toEqual([]);
  });
});

describe("readAddress", () => {
  it.each([
    ["?a=one.txt&b=two.txt", { a: { url: "one.txt" }, b: { url: "two.txt" } }],
    ["?a=one.txt", null],
    ["", null],
  ])("%j", (search, pair) => {
    expect(readAddress(search)).toEqual(pair);
  });
});
