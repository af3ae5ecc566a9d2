/*
 * The memory of a worker while it works. The worker itself cannot tell: it is busy, and a browser's worker has no name
 * for its own heap. So its debugger is asked, again and again, over the protocol that Chromium and Node share; V8 answers
 * between two instructions of the busy worker. A peak shorter than the time between two questions can be missed.
 */

/** The most a heap held at any time it was asked, in bytes. */
export interface HeapPeak {
  /** Objects, those included that are garbage and not yet collected. */
  readonly used: number;
  /** What V8 had taken from the system for them. */
  readonly held: number;
}

/** Asks a worker for its heap until it is told to stop. */
export interface HeapWatch {
  /** Takes in what the worker's debugger says. */
  readonly hear: (message: string) => void;
  /** Ends the questions and gives the peak. */
  readonly stop: () => HeapPeak;
}

/** Milliseconds between two questions. */
const INTERVAL = 50;

interface Answer {
  readonly result?: {
    readonly usedSize?: number;
    readonly totalSize?: number;
    /** Of typed arrays, which lie beside the heap. */
    readonly backingStorageSize?: number;
  };
}

/** Watches the worker whose debugger takes messages by `ask`. */
export function watchHeap(ask: (message: string) => void): HeapWatch {
  let asked = 0;
  let used = 0;
  let held = 0;
  const timer = setInterval(() => {
    asked += 1;
    ask(JSON.stringify({ id: asked, method: "Runtime.getHeapUsage" }));
  }, INTERVAL);
  return {
    hear(message) {
      const { result } = JSON.parse(message) as Answer;
      const beside = result?.backingStorageSize ?? 0;
      used = Math.max(used, (result?.usedSize ?? 0) + beside);
      held = Math.max(held, (result?.totalSize ?? 0) + beside);
    },
    stop() {
      clearInterval(timer);
      return { used, held };
    },
  };
}
