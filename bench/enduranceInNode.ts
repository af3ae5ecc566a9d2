/** Long comparisons in worker threads of Node, watched through Node's own inspector. */
import { Session } from "node:inspector/promises";
import { Worker } from "node:worker_threads";

import type { Pair } from "../src/model/pair";
import { bundle } from "./bundle";
import { type Endurance, measureEndurance } from "./endurance";
import { type HeapPeak, watchHeap } from "./heapWatch";
import type { Once } from "./once";

/** Runs in the worker, behind the bundle. */
const RUN = `
const { parentPort } = require("node:worker_threads");
parentPort.once("message", (texts) => parentPort.postMessage(galleyBench.compareOnce(texts)));
`;

/** Measures in worker threads. */
export async function measureEnduranceInNode(): Promise<Endurance[]> {
  const script = (await bundle()) + RUN;
  const inspector = new Session();
  inspector.connect();
  // What runs already (TypeScript is read in a worker, too) is told of here; what is attached later is ours.
  await inspector.post("NodeWorker.enable", { waitForDebuggerOnStart: false });
  try {
    return await measureEndurance(async (texts) => runOnce(texts, script, inspector));
  } finally {
    inspector.disconnect();
  }
}

async function runOnce(
  texts: Pair<string>,
  script: string,
  inspector: Session,
): Promise<Once & HeapPeak> {
  const attached = new Promise<string>((resolve) => {
    inspector.once("NodeWorker.attachedToWorker", ({ params }) => resolve(params.sessionId));
  });
  const worker = new Worker(script, { eval: true });
  const sessionId = await attached;
  const watch = watchHeap((message) => {
    // The last question may come after the worker has ended.
    inspector.post("NodeWorker.sendMessageToWorker", { sessionId, message }).catch(() => {});
  });
  inspector.on("NodeWorker.receivedMessageFromWorker", ({ params }) => {
    if (params.sessionId === sessionId) watch.hear(params.message);
  });
  try {
    const once = await new Promise<Once>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage(texts);
    });
    return { ...once, ...watch.stop() };
  } finally {
    watch.stop();
    inspector.removeAllListeners("NodeWorker.receivedMessageFromWorker");
    await worker.terminate();
  }
}
