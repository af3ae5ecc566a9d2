import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Outcome } from "../load/problem";
import type { Opened } from "../load/reading";
import type { ReadRequest, ReadResponse } from "./readProtocol";

const FILE = { name: "story.pdf", bytes: new Uint8Array([1]) };

/** Stands in for the browser's worker: remembers what it was asked and says what the test tells it to. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly asked: ReadRequest[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(request: ReadRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  say(response: ReadResponse): void {
    this.dispatchEvent(new MessageEvent("message", { data: response }));
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.doMock("./read.worker.ts?worker&url", () => ({ default: "/read.worker.js" }));
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("document", { baseURI: "https://desk.example/galley/" });
  vi.stubGlobal("location", { origin: "https://desk.example", href: "https://desk.example/" });
  FakeWorker.all.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function start(signal?: AbortSignal) {
  const { readAway } = await import("./readClient");
  let answer: Outcome<Opened> | null = null;
  void readAway(FILE, { changes: "original" }, signal).then((outcome) => {
    answer = outcome;
  });
  const worker = FakeWorker.all.at(-1);
  if (worker === undefined) throw new Error("No worker was started.");
  return {
    worker,
    hear: async () => {
      await vi.advanceTimersByTimeAsync(0);
      return answer;
    },
  };
}

function whyNot(answer: Outcome<Opened> | null): string {
  return answer === null || answer.ok ? "" : answer.problem.what;
}

describe("readAway", () => {
  it("asks a worker of its own, hands over the answer and ends it", async () => {
    const { worker, hear } = await start();
    expect(worker.asked).toEqual([
      {
        ...FILE,
        reading: { changes: "original" },
        pasted: false,
        page: "https://desk.example/galley/",
      },
    ]);
    const outcome: Outcome<Opened> = {
      ok: true,
      value: { format: "a PDF", stories: [], choices: [] },
    };
    worker.say({ kind: "read", outcome });
    expect(await hear()).toBe(outcome);
    expect(worker.ended).toBe(true);
  });

  it("ends what hangs, and says how long it waited", async () => {
    const { worker, hear } = await start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(worker.ended).toBe(true);
    expect(whyNot(await hear())).toBe(
      "“story.pdf” took longer than 20 seconds to read, so that was stopped.",
    );
  });

  it("is called off at once and for good", async () => {
    const calling = new AbortController();
    const { worker, hear } = await start(calling.signal);
    calling.abort();
    expect(worker.ended).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await hear()).toBeNull();
  });

  it.each<[string, (worker: FakeWorker) => void, string]>([
    [
      "a bug",
      (worker) => worker.say({ kind: "broken", reason: "no such glyph" }),
      "(no such glyph)",
    ],
    [
      "a script that throws",
      (worker) =>
        worker.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" })),
      "(out of memory)",
    ],
    [
      "a script that is not there",
      (worker) => worker.dispatchEvent(new Event("error")),
      "broke off.",
    ],
  ])("says so when reading breaks off: %s", async (_, fail, words) => {
    const { worker, hear } = await start();
    fail(worker);
    const answer = whyNot(await hear());
    expect(answer).toContain("Reading “story.pdf” broke off");
    expect(answer).toContain(words);
    expect(worker.ended).toBe(true);
  });
});
