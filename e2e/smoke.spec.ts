import { expect, test } from "@playwright/test";

// The page as an editor has it, its cache included.
test.use({ serviceWorkers: "allow" });

test("the built app opens without a complaint and asks nobody else for anything", async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(String(baseURL))) strangers.push(request.url());
  });

  await page.goto("/");

  await expect(page).toHaveTitle(/Galley/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("row").nth(1), "the sample is compared").toBeVisible();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test("the page and its scripts, the worker's too, carry the content security policy", async ({
  page,
}) => {
  const scripts = new Map<string, Record<string, string>>();
  page.on("response", (response) => {
    if (response.url().endsWith(".js"))
      scripts.set(new URL(response.url()).pathname, response.headers());
  });
  const worker = page.waitForEvent("worker");

  const html = await page.goto("/");

  const policy = html?.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'none'");
  const workerScript = await page.request.get((await worker).url());
  expect(workerScript.headers()["content-security-policy"]).toBe(policy);
  expect(scripts.size).toBeGreaterThan(0);
  for (const headers of scripts.values()) {
    expect(headers["content-security-policy"]).toBe(policy);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("the page carries the policy itself, before all else, for hosts that send no headers", async ({
  page,
}) => {
  await page.goto("/");

  const first = page.locator("head > :first-child");
  await expect(first).toHaveAttribute("http-equiv", "Content-Security-Policy");
  await expect(first).toHaveAttribute("content", /default-src 'none'.*trusted-types galley/);
});

test("a file that is not there is not answered with the start page", async ({ request }) => {
  expect((await request.get("/nothing-here")).status()).toBe(404);
});
