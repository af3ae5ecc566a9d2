/** Long comparisons in workers of a page, watched through the browser's own debugging protocol. */
import type { Browser, CDPSession, Page } from "@playwright/test";

import type { Pair } from "../src/model/pair";
import { type Endurance, measureEndurance } from "./endurance";
import { type HeapPeak, type HeapWatch, watchHeap } from "./heapWatch";
import type { Once } from "./once";

/** Runs in the worker, behind the bundle. */
const RUN = "onmessage = ({ data }) => postMessage(galleyBench.compareOnce(data));";

/** Measures in workers of a new page of `browser`; `script` is the bundle. */
export async function measureEnduranceInChromium(
  browser: Browser,
  script: string,
): Promise<Endurance[]> {
  const page = await browser.newPage();
  const debuggers = await page.context().newCDPSession(page);
  const source = script + RUN;
  // Flat sessions would be the protocol's newer way, but Playwright hands on only those it opened itself.
  await debuggers.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  try {
    return await measureEndurance(async (texts) => runOnce(texts, source, page, debuggers));
  } finally {
    await page.close();
  }
}

async function runOnce(
  texts: Pair<string>,
  source: string,
  page: Page,
  debuggers: CDPSession,
): Promise<Once & HeapPeak> {
  let watch: HeapWatch | undefined;
  debuggers.once("Target.attachedToTarget", ({ sessionId }) => {
    watch = watchHeap((message) => {
      // The last question may come after the worker has ended.
      debuggers.send("Target.sendMessageToTarget", { sessionId, message }).catch(() => {});
    });
  });
  const hear = ({ message }: { readonly message: string }): void => watch?.hear(message);
  debuggers.on("Target.receivedMessageFromTarget", hear);
  try {
    const once = await page.evaluate(compareInWorker, { texts, source });
    return { ...once, ...(watch?.stop() ?? { used: 0, held: 0 }) };
  } finally {
    watch?.stop();
    debuggers.off("Target.receivedMessageFromTarget", hear);
  }
}

/** Runs in the page. */
async function compareInWorker({
  texts,
  source,
}: {
  readonly texts: Pair<string>;
  readonly source: string;
}): Promise<Once> {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  try {
    return await new Promise<Once>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Once>) => resolve(data));
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
      worker.postMessage(texts);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
}
