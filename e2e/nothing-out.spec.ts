/** No word of a text leaves the machine: not by request, not by accident, and not by code that came with a text. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

import { dropFiles, makeFile } from "./drop";
import { EARLY, LATE, LATEST } from "./ferry";
import { head, names, openGalley } from "./reader";

const BUILT = path.join(import.meta.dirname, "..", "dist");

/** Ways to run text as code, and ways out that the page has no use for. Asking by fetch is what samples come by. */
const NEVER_BUILT = [
  /\beval\s*\(/u,
  /\bnew\s+Function\b/u,
  /\bFunction\s*\(\s*["'`]/u,
  /\bimportScripts\b/u,
  /\bXMLHttpRequest\b/u,
  /\bWebSocket\b/u,
  /\bWebTransport\b/u,
  /\bEventSource\b/u,
  /\bRTCPeerConnection\b/u,
  /\bsendBeacon\b/u,
  /\bdocument\.write\b/u,
  /\blocalStorage\b/u,
];

// The page as an editor has it, its cache included.
test.use({ serviceWorkers: "allow" });

test("a whole session asks nobody but the page's own server, and nothing complains", async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (violation) => {
      console.error(`refused: ${violation.violatedDirective} ${violation.blockedURI}`);
    });
  });

  await openGalley(page);
  await page.getByRole("button", { name: "Two versions of a developing story" }).click();
  await expect(names(page)).toHaveText([/1240/u, /1715/u]);
  await dropFiles(page, [EARLY, LATE], "left");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
  await page.getByLabel("File for the right side").setInputFiles({
    name: LATEST.name,
    mimeType: "text/plain",
    buffer: Buffer.from(LATEST.bytes),
  });
  await expect(names(page)).toHaveText([EARLY.name, LATEST.name]);
  await head(page, "Left").getByRole("button", { name: "Paste…" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("See https://wire.example/x for more.");
  await page.getByRole("dialog").getByRole("button", { name: "Compare" }).click();
  await expect(names(page)).toHaveText(["Pasted text", LATEST.name]);
  await dropFiles(
    page,
    [makeFile("page.html", "<!doctype html><img src=https://evil.invalid/>")],
    "left",
  );
  await expect(page.getByRole("alert")).toHaveCount(1);
  for (const key of ["j", "j", "x", "k", "Escape", "s", "?"]) await page.keyboard.press(key);
  await expect(names(page)).toHaveText([LATEST.name, "Pasted text"]);
  await page.reload();
  await expect(names(page)).toHaveText([LATEST.name, "Pasted text"]);

  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((address) => !address.startsWith(String(baseURL)))).toEqual([]);
  expect(asked.filter((address) => address.includes("?"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("every file the server sends carries the policy: page, styles, scripts, worker, samples", async ({
  page,
}) => {
  const policies = new Map<string, string | undefined>();
  page.context().on("response", (response) => {
    policies.set(new URL(response.url()).pathname, response.headers()["content-security-policy"]);
  });

  await openGalley(page);

  const kinds = [...policies.keys()].map((file) => path.extname(file) || "page");
  expect(kinds).toEqual(expect.arrayContaining(["page", ".js", ".css", ".json", ".txt"]));
  expect([...policies.keys()]).toContainEqual(expect.stringContaining("compare.worker"));
  for (const [file, policy] of policies) {
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).toContain("connect-src 'self'");
    expect(policy, file).not.toContain("unsafe");
    expect(policy, file).toBe(policies.get("/"));
  }
});

test("the policy holds in the page itself: code from a string and markup from a string are refused", async ({
  page,
}) => {
  await openGalley(page);
  // Asked from a timer of the page's own, since what a test asks directly is exempt.
  const refused = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        setTimeout(() => {
          const attempts: readonly (readonly [string, () => unknown])[] = [
            ["eval", (): unknown => Reflect.apply(Reflect.get(globalThis, "eval"), null, ["1"])],
            ["a made function", () => Reflect.construct(Function, ["return 1"])],
            ["markup", () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>")],
            ["a worker from elsewhere", () => new Worker("https://evil.invalid/w.js")],
          ];
          resolve(
            attempts.flatMap(([name, attempt]) => {
              try {
                attempt();
                return [];
              } catch {
                return [name];
              }
            }),
          );
        }, 0);
      }),
  );
  expect(refused).toEqual(["eval", "a made function", "markup", "a worker from elsewhere"]);
});

/**
 * The reader of PDFs is a library that knows both for what nobody asks of it: pages from elsewhere, and forms that calculate.
 * The policy refuses them, and the worker it runs in has no XMLHttpRequest.
 */
const IN_LIBRARY = [/XMLHttpRequest/u, /Function/u];

/** The worker that reads files names what it takes away from the readers. */
const TAKEN_AWAY = [/XMLHttpRequest/u, /WebSocket|WebTransport|EventSource|RTCPeer|importScripts/u];

test("the worker that reads files has no way out left", async ({ page }) => {
  const reading = page.waitForEvent("worker", (worker) => worker.url().includes("read.worker"));
  await openGalley(page);
  await page.evaluate(() => {
    // Holds the worker back from its answer, so that it can be asked.
    Worker.prototype.postMessage = () => {};
  });
  await dropFiles(page, [EARLY], "left");
  const worker = await reading;

  const left = await worker.evaluate(() =>
    ["XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "importScripts"].filter(
      (name) => (globalThis as Record<string, unknown>)[name] !== undefined,
    ),
  );
  expect(left).toEqual([]);
});

test("the built scripts know no way to run text as code, and no way out", () => {
  const scripts = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.endsWith(".js"),
  );
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  for (const { parentPath, name } of scripts) {
    const code = readFileSync(path.join(parentPath, name), "utf8");
    const own = name.startsWith("pdf") ? IN_LIBRARY : listTakenAway(name);
    const found = NEVER_BUILT.filter(
      (form) => form.test(code) && !own.some((known) => known.test(form.source)),
    ).map(String);
    expect(found, name).toEqual([]);
    if (name.includes("compare.worker"))
      expect(code, "the worker asks for nothing").not.toMatch(/\bfetch\b/u);
  }
});

function listTakenAway(name: string): readonly RegExp[] {
  return name.startsWith("read.worker") ? TAKEN_AWAY : [];
}
