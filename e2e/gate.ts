/** A request that waits until the test lets it through, so that "meanwhile" is a state and not a stretch of time. */
import type { Page, Route } from "@playwright/test";

/** A request held back. */
export interface Gate {
  /** Comes when the page has asked. */
  readonly asked: Promise<void>;
  /** Lets the request through; nothing happens where the page has given it up. */
  readonly open: () => Promise<void>;
}

/** Holds back the next request for `address`; later ones go through. */
export async function holdNext(page: Page, address: string | RegExp): Promise<Gate> {
  let held: Route | undefined;
  let announce = (): void => {};
  const asked = new Promise<void>((resolve) => {
    announce = resolve;
  });
  await page.route(
    address,
    (route) => {
      held = route;
      announce();
    },
    { times: 1 },
  );
  return {
    asked,
    open: async () => {
      await held?.continue().catch(() => {});
    },
  };
}
