import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Comparison, Source } from "../model/comparison";
import type { Pair } from "../model/pair";
import type { Pin } from "../model/pin";
import type { Progress } from "../model/progress";
import type { Request, Response } from "./protocol";

const SOURCES: Pair<Source> = { a: { name: "a", text: "one" }, b: { name: "b", text: "two" } };
const COMPARISON = { groups: [] } as unknown as Comparison;

/** Stands in for the browser's worker: remembers what it was asked and says what the test tells it to. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly asked: Request[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  say(response: Response): void {
    this.dispatchEvent(new MessageEvent("message", { data: response }));
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.doMock("./compare.worker.ts?worker&url", () => ({ default: "/compare.worker.js" }));
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("location", { origin: "https://desk.example", href: "https://desk.example/" });
  FakeWorker.all.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

async function start(pins?: readonly Pin[]) {
  const { startComparison } = await import("./client");
  const onProgress = vi.fn<(progress: Progress) => void>();
  const onDone = vi.fn<(comparison: Comparison) => void>();
  const onFailed = vi.fn<(reason: string) => void>();
  const cancel = startComparison(SOURCES, { onProgress, onDone, onFailed }, pins);
  const worker = FakeWorker.all.at(-1);
  if (worker === undefined) throw new Error("No worker was started.");
  return { worker, id: worker.asked[0]?.id ?? 0, onProgress, onDone, onFailed, cancel };
}

describe("startComparison", () => {
  it("sends the texts and hands over the answer", async () => {
    const { worker, id, onDone, onFailed } = await start();
    expect(worker.asked).toEqual([{ id, sources: SOURCES, pins: [] }]);
    worker.say({ kind: "done", id, comparison: COMPARISON });
    expect(onDone).toHaveBeenCalledExactlyOnceWith(COMPARISON);
    expect(onFailed).not.toHaveBeenCalled();
    expect(worker.ended).toBe(true);
  });

  it("puts an answer together that comes in instalments", async () => {
    const none = { a: [], b: [] };
    const groups = [0, 1].map((at) => ({ relation: "only", segments: { a: [at], b: [] } }));
    const { worker, id, onDone } = await start();
    const [first, second] = groups as unknown as Comparison["groups"];
    if (first === undefined || second === undefined) throw new Error("Two are needed.");
    worker.say({
      kind: "instalment",
      id,
      instalment: { groups: [first], segments: none, notices: none },
    });
    expect(onDone).not.toHaveBeenCalled();
    const version = { segments: [], notices: [] };
    const rest = { groups: [second], versions: { a: version, b: version } };
    worker.say({ kind: "done", id, comparison: rest as unknown as Comparison });
    expect(onDone).toHaveBeenCalledExactlyOnceWith({ ...rest, groups });
  });

  it("sends what an editor has said by hand", async () => {
    const pins = [{ at: { a: [0], b: [] } }];
    const { worker, id } = await start(pins);
    expect(worker.asked).toEqual([{ id, sources: SOURCES, pins }]);
  });

  it("ends an older comparison, whose answer is not heard", async () => {
    const older = await start();
    const newer = await start();
    expect(older.worker.ended).toBe(true);
    older.worker.say({ kind: "done", id: older.id, comparison: COMPARISON });
    expect(older.onDone).not.toHaveBeenCalled();
    newer.worker.say({ kind: "done", id: newer.id, comparison: COMPARISON });
    expect(newer.onDone).toHaveBeenCalledOnce();
  });

  it("can be called off, and only its own comparison with it", async () => {
    const older = await start();
    const newer = await start();
    older.cancel();
    expect(newer.worker.ended).toBe(false);
    newer.cancel();
    expect(newer.worker.ended).toBe(true);
    newer.worker.say({ kind: "failed", id: newer.id, reason: "late" });
    expect(newer.onFailed).not.toHaveBeenCalled();
  });

  it("tells how far it is, and goes on", async () => {
    const { worker, id, onProgress, onDone } = await start();
    const halfway: Progress = { stage: "aligning", share: 0.5 };
    worker.say({ kind: "progress", id, progress: halfway });
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(halfway);
    expect(worker.ended).toBe(false);
    worker.say({ kind: "done", id, comparison: COMPARISON });
    expect(onDone).toHaveBeenCalledExactlyOnceWith(COMPARISON);
  });

  it("tells nothing more of what was called off or ended by a newer one", async () => {
    const older = await start();
    const newer = await start();
    const progress: Progress = { stage: "aligning", share: 0.5 };
    older.worker.say({ kind: "progress", id: older.id, progress });
    newer.cancel();
    newer.worker.say({ kind: "progress", id: newer.id, progress });
    expect(older.onProgress).not.toHaveBeenCalled();
    expect(newer.onProgress).not.toHaveBeenCalled();
  });

  it("says why it failed", async () => {
    const { worker, id, onFailed } = await start();
    worker.say({ kind: "failed", id, reason: "broken promise" });
    expect(onFailed).toHaveBeenCalledExactlyOnceWith("broken promise");
  });

  it("fails when the worker does not run", async () => {
    const { worker, onFailed } = await start();
    worker.dispatchEvent(Object.assign(new Event("error"), { message: "no such script" }));
    expect(onFailed).toHaveBeenCalledExactlyOnceWith("no such script");
  });

  it("fails without a reason when the worker could not be loaded", async () => {
    const { worker, onFailed } = await start();
    worker.dispatchEvent(new Event("error"));
    expect(onFailed).toHaveBeenCalledExactlyOnceWith("");
  });
});

describe("keepWorker", () => {
  it("has one at hand for the next comparison, and for the one after that", async () => {
    const { keepWorker } = await import("./client");
    const letGo = keepWorker();
    const [kept] = FakeWorker.all;
    const first = await start();
    expect(first.worker).toBe(kept);
    first.worker.say({ kind: "done", id: first.id, comparison: COMPARISON });
    expect(first.onDone).toHaveBeenCalledOnce();
    expect(kept?.ended).toBe(false);

    const second = await start();
    expect(FakeWorker.all).toEqual([kept]);
    const id = kept?.asked[1]?.id ?? 0;
    kept?.say({ kind: "done", id, comparison: COMPARISON });
    expect(second.onDone).toHaveBeenCalledOnce();
    expect(first.onDone).toHaveBeenCalledOnce();

    letGo();
    expect(kept?.ended).toBe(true);
  });

  it("has another at hand where a comparison was called off", async () => {
    const { keepWorker } = await import("./client");
    keepWorker();
    const { worker, cancel } = await start();
    cancel();
    expect(worker.ended).toBe(true);
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it("does not end what is at work when it is let go, but when that is done", async () => {
    const { keepWorker } = await import("./client");
    const letGo = keepWorker();
    const { worker, id, onDone } = await start();
    letGo();
    letGo();
    expect(worker.ended).toBe(false);
    worker.say({ kind: "done", id, comparison: COMPARISON });
    expect(onDone).toHaveBeenCalledOnce();
    expect(worker.ended).toBe(true);
  });

  it("tries another where the one at hand did not start", async () => {
    const { keepWorker } = await import("./client");
    keepWorker();
    FakeWorker.all[0]?.dispatchEvent(new Event("error"));
    const { worker, onFailed } = await start();
    expect(worker).toBe(FakeWorker.all[1]);
    expect(onFailed).not.toHaveBeenCalled();
  });
});
