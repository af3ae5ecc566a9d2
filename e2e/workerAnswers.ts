/** What the page hears of its worker's answers, held back or let through by a test. */
import type { Page } from "@playwright/test";

/**
 * Whether an answer, the message that ends a comparison, is heard when it comes; what is not may be given later by
 * `give`. Runs in the page, where a test puts it under the name `hearAnswer`.
 */
export type HearAnswer = (give: () => void) => boolean;

/** Asks `globalThis.hearAnswer`, which an init script of the test sets, about every answer of every worker. */
export async function watchAnswers(page: Page): Promise<void> {
  await page.addInitScript(interpose);
}

function interpose(): void {
  const proto: { addEventListener: (type: string, listener: (event: Event) => void) => void } =
    Worker.prototype;
  proto.addEventListener = new Proxy(proto.addEventListener, {
    apply(
      listen,
      worker,
      [type, listener, ...rest]: [string, (event: Event) => void, ...unknown[]],
    ) {
      function hear(event: Event): void {
        const { hearAnswer } = globalThis as { hearAnswer?: HearAnswer };
        if (!isAnswer(event) || hearAnswer?.(() => listener(event)) !== false) listener(event);
      }
      Reflect.apply(listen, worker, [type, hear, ...rest]);
    },
  });

  /** How far the work is, the worker may say as it likes. */
  function isAnswer(event: Event): boolean {
    return event instanceof MessageEvent && Reflect.get(event.data, "kind") === "done";
  }
}
