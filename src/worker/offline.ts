import { trustScript } from "./trust";

/** At the head of the built folder, so that all of the page is within its scope. */
const SCRIPT = "./sw.js";

/** To fetch all formats' readers beside the first text would keep a slow phone from showing it. Milliseconds. */
const FIRST_MOMENTS = 4000;

/**
 * Keeps the page on the machine once it is there and has nothing else to do. Where a browser has no service workers, or the
 * page did not come over a safe line, it works as it does, with a network.
 */
export function keepForOffline(): void {
  const container = (navigator as Partial<Navigator>).serviceWorker;
  if (!import.meta.env.PROD || container === undefined) return;
  addEventListener("load", () => {
    setTimeout(() => {
      container.register(trustScript(SCRIPT)).catch(() => {});
    }, FIRST_MOMENTS);
  });
}
