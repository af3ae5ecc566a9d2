import { trustScript } from "./trust";

/** At the head of the built folder, so that all of the page is within its scope. */
const SCRIPT = "./sw.js";

/**
 * Keeps the page on the machine once it is there and has nothing else to do. Where a browser has no service workers, or the
 * page did not come over a safe line, it works as it does, with a network.
 */
export function keepForOffline(): void {
  const container = (navigator as Partial<Navigator>).serviceWorker;
  if (!import.meta.env.PROD || container === undefined) return;
  addEventListener("load", () => {
    container.register(trustScript(SCRIPT)).catch(() => {});
  });
}
