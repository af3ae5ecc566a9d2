/** What the page itself notes of its speed while bigPage.ts uses it. */

/** Times in milliseconds of the page's clock, from its start. */
export interface PageNotes {
  /** When the worker's last answer was heard, before it was read; null until then. */
  answered: number | null;
  /** When the comparison was painted. */
  painted: number | null;
  /** Tasks of 50 ms and more. */
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  /** For each passage that the pointer came to: until it was marked as lit, and until that was painted. */
  readonly hovers: { readonly marked: number; readonly painted: number }[];
}

/** Tells apart the comparison that is measured from the sample before it: no sample has so many rows. */
export const MANY_ROWS = 1000;

/** Runs in the page before any of its own scripts; the notes are `pageNotes`. */
export function watchPage(manyRows: number): void {
  const notes: PageNotes = {
    answered: null,
    painted: null,
    longTasks: [],
    hovers: [],
  };
  Object.assign(globalThis, { pageNotes: notes });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      notes.longTasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });

  /** Calls back once the next frame has been painted: a message comes after the frame it was sent in. */
  function afterPaint(then: () => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  }

  const proto: { addEventListener: (type: string, listener: (event: Event) => void) => void } =
    Worker.prototype;
  proto.addEventListener = new Proxy(proto.addEventListener, {
    apply(
      listen,
      worker,
      [type, listener, ...rest]: [string, (event: Event) => void, ...unknown[]],
    ) {
      function hear(event: Event): void {
        const now = performance.now();
        const done = event instanceof MessageEvent && Reflect.get(event.data, "kind") === "done";
        if (done) notes.answered = now;
        listener(event);
      }
      Reflect.apply(listen, worker, [type, hear, ...rest]);
    },
  });

  let pointed: number | null = null;
  addEventListener("pointerover", () => (pointed = performance.now()), { capture: true });
  const observer = new MutationObserver((changes) => {
    const now = performance.now();
    const opens =
      notes.painted === null && document.querySelectorAll("tbody > tr").length > manyRows;
    if (opens) afterPaint(() => (notes.painted ??= performance.now()));
    const from = pointed;
    const lit = changes.some(
      ({ target }) => target instanceof Element && target.classList.contains("is-lit"),
    );
    if (from === null || !lit) return;
    pointed = null;
    afterPaint(() => notes.hovers.push({ marked: now - from, painted: performance.now() - from }));
  });
  addEventListener("DOMContentLoaded", () => {
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["class", "data-lit"],
    });
  });
}
