/** The page's side of the worker: one comparison at a time, off the page's thread, to be called off at any moment. */
import type { Comparison, Source } from "../model/comparison";
import type { Pair } from "../model/pair";
import type { Pin } from "../model/pin";
import type { Progress } from "../model/progress";
import address from "./compare.worker.ts?worker&url";
import { joinParts, type Part } from "./parts";
import type { Request, Response } from "./protocol";
import { trustScript } from "./trust";

/** What to do while a comparison runs and when it ends; it ends in one way, and in none where it was called off. */
export interface Listeners {
  readonly onProgress?: (progress: Progress) => void;
  readonly onDone: (comparison: Comparison) => void;
  /** `reason` is the engine's own word for it, empty where the worker did not start. */
  readonly onFailed: (reason: string) => void;
}

interface Running {
  readonly id: number;
  readonly worker: Worker;
}

let running: Running | null = null;
let lastId = 0;

/** Starts a comparison, ending one that still runs. The returned function calls it off at once and for good. */
export function startComparison(
  sources: Pair<Source>,
  { onProgress, onDone, onFailed }: Listeners,
  pins: readonly Pin[] = [],
): () => void {
  running?.worker.terminate();
  lastId += 1;
  const id = lastId;
  const worker = new Worker(trustScript(address), { type: "module", name: "galley-compare" });
  running = { id, worker };
  const parts: Part[] = [];

  worker.addEventListener("message", ({ data: response }: MessageEvent<Response>) => {
    if (running?.id !== response.id) return;
    switch (response.kind) {
      case "progress":
        return onProgress?.(response.progress);
      case "part":
        return void parts.push(response.part);
      case "done":
        finish(id);
        return onDone(joinParts(parts, response.comparison));
      case "failed":
        finish(id);
        return onFailed(response.reason);
      default:
        return response satisfies never;
    }
  });
  worker.addEventListener("error", (event: Event) => {
    event.preventDefault();
    if (finish(id)) onFailed(readReason(event));
  });
  worker.addEventListener("messageerror", () => {
    if (finish(id)) onFailed("");
  });
  worker.postMessage({ id, sources, pins } satisfies Request);
  return () => void finish(id);
}

/** A script that throws gives a message; one that could not be loaded gives none. */
function readReason(event: Event): string {
  return "message" in event && typeof event.message === "string" ? event.message : "";
}

/** Ends the worker of `id`; false where it had ended before. */
function finish(id: number): boolean {
  if (running?.id !== id) return false;
  running.worker.terminate();
  running = null;
  return true;
}
