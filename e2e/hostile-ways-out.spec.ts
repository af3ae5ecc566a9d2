/** Should code of a text ever run after all, on the page or in a worker, it finds no way out. */
import { expect, type Page, test } from "@playwright/test";

import { dropFiles } from "./drop";
import { LATEST, openFerry } from "./ferry";
import { openGalley } from "./reader";

/** What the page tries goes nowhere, since nothing answers there; what matters is that it is never asked. */
const ELSEWHERE = "https://evil.invalid/";

test("the page can ask nobody: by image, script, frame, form, socket, beacon or worker", async ({
  page,
  baseURL,
}) => {
  const asked = watchOthers(page, String(baseURL));
  await openGalley(page);

  const refused = await page.evaluate(
    (elsewhere) =>
      new Promise<number>((resolve) => {
        const directives = new Set<string>();
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
          directives.add(effectiveDirective),
        );
        // Asked from a timer of the page's own, since what a test asks directly is exempt.
        setTimeout(() => {
          const elements: readonly (readonly [string, string])[] = [
            ["img", "src"],
            ["iframe", "src"],
            ["video", "src"],
            ["audio", "src"],
            ["embed", "src"],
            ["object", "data"],
          ];
          for (const [name, attribute] of elements) {
            const element = document.createElement(name);
            try {
              element.setAttribute(attribute, elsewhere);
              document.body.append(element);
            } catch {}
          }
          for (const rel of ["stylesheet", "prefetch", "preload", "manifest", "icon"]) {
            const link = Object.assign(document.createElement("link"), {
              rel,
              href: elsewhere,
              as: "image",
            });
            document.head.append(link);
          }
          const style = document.createElement("div");
          style.style.backgroundImage = `url(${elsewhere}bg)`;
          style.textContent = "x";
          document.body.append(style);
          const form = Object.assign(document.createElement("form"), {
            action: elsewhere,
            method: "post",
          });
          document.body.append(form);
          const attempts: readonly (() => unknown)[] = [
            () => fetch(elsewhere).catch(() => {}),
            () => navigator.sendBeacon(elsewhere, "x"),
            () => new WebSocket(elsewhere.replace("https", "wss")),
            () => new EventSource(elsewhere),
            () => new Worker(elsewhere),
            () => {
              const request = new XMLHttpRequest();
              request.open("GET", elsewhere);
              request.send();
            },
            () => form.submit(),
          ];
          for (const attempt of attempts) {
            try {
              attempt();
            } catch {}
          }
          // Violations are told in tasks of their own.
          const look = setInterval(() => {
            if (!["img-src", "connect-src", "form-action"].every((name) => directives.has(name)))
              return;
            clearInterval(look);
            resolve(directives.size);
          }, 20);
        }, 0);
      }),
    ELSEWHERE,
  );

  expect(refused).toBeGreaterThan(4);
  expect(asked).toEqual([]);
});

test("a worker that reads files can ask nobody, either", async ({ page, baseURL }) => {
  const asked = watchOthers(page, String(baseURL));
  await openFerry(page);
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/^(?:refused|went through)/u.test(message.text())) refused.push(message.text());
  });
  // Its own headers, another's code.
  await page.route(
    /read\.worker.*\.js$/u,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: `fetch("${ELSEWHERE}").then(() => console.log("went through"), () => console.log("refused fetch"));
               import("${ELSEWHERE}x.js").then(() => console.log("went through"), () => console.log("refused import"));`,
      });
    },
    { times: 1 },
  );

  await dropFiles(page, [LATEST], "left");

  await expect.poll(() => refused.toSorted()).toEqual(["refused fetch", "refused import"]);
  expect(asked).toEqual([]);
});

test("the policy comes with the workers and the service worker, too", async ({ page, request }) => {
  const scripts: string[] = [];
  page.context().on("response", (response) => scripts.push(response.url()));
  await openFerry(page);
  await dropFiles(page, [LATEST], "left");
  await expect
    .poll(() => scripts.filter((url) => url.includes("read.worker")).length)
    .toBeGreaterThan(0);

  const wanted = [...new Set(scripts.filter((url) => /worker.*\.js$/u.test(url)))];
  for (const url of [...wanted, "/sw.js"]) {
    const answer = await request.get(url);
    expect(answer.ok(), url).toBe(true);
    const policy = answer.headers()["content-security-policy"];
    expect(policy, url).toContain("default-src 'none'");
    expect(policy, url).toContain("connect-src 'self'");
  }
});

function watchOthers(page: Page, own: string): readonly string[] {
  const asked: string[] = [];
  page.context().on("response", (response) => {
    if (!response.url().startsWith(own)) asked.push(response.url());
  });
  page.context().on("requestfailed", (request) => {
    // A request that the policy refused is told as blocked; any other was on its way.
    const reason = request.failure()?.errorText ?? "";
    if (!request.url().startsWith(own) && !/csp|BLOCKED/iu.test(reason))
      asked.push(`${request.url()} ${reason}`);
  });
  return asked;
}
