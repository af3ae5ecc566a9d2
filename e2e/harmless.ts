/** What no file, text or paste may bring about, whatever it holds. */
import { expect, type Page } from "@playwright/test";

/** What every payload of the tests would do, could it run. */
export const RUN = "document.title='PWNED'";

/**
 * Watches a page that has been opened. The function returned expects that it is still itself: no code of a text has run, nobody but
 * its own server was asked, nothing was opened and nothing broke.
 */
export async function watchHarm(page: Page, own: string): Promise<() => Promise<void>> {
  const harm: string[] = [];
  const context = page.context();
  context.on("request", (request) => {
    if (!request.url().startsWith(own)) harm.push(`asked ${request.url()}`);
  });
  context.on("page", (opened) => harm.push(`opened ${opened.url()}`));
  context.on("weberror", (error) => harm.push(String(error.error())));
  page.on("framenavigated", (frame) => harm.push(`went to ${frame.url()}`));
  page.on("dialog", (dialog) => {
    harm.push(`asked “${dialog.message()}”`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) harm.push(message.text());
  });
  const title = await page.title();
  const address = page.url();
  return async () => {
    expect(await page.title()).toBe(title);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => Reflect.get({}, "polluted") as unknown)).toBeUndefined();
    await expect(
      page.locator("main :is(img, script, iframe, form, object, svg[onload])"),
    ).toHaveCount(0);
    expect(harm).toEqual([]);
  };
}
