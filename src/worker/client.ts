/** The page's side of the worker: one comparison at a time, off the page's thread, to be called off at any moment. */
import type { Comparison, Source } from "../model/comparison";
import type { Pair } from "../model/pair";
import type { Pin } from "../model/pin";
import type { Progress } from "../model/progress";
import address from "./compare.worker.ts?worker&url";
import { joinInstalments, type Instalment } from "./instalments";
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
  /** Ends our listening to it. */
  readonly hearing: AbortController;
}

let running: Running | null = null;
let lastId = 0;

/** A worker that has nothing to do, while one is wanted. */
let spare: Worker | null = null;
let wanting = 0;

/**
 * Keeps a worker at hand: to start one, and to make its tables, takes longer than to compare two stories with it, which is
 * felt by whoever types. The returned function lets it go.
 */
export function keepWorker(): () => void {
  wanting += 1;
  if (running === null) spare ??= startSpare();
  let kept = true;
  return () => {
    if (!kept) return;
    kept = false;
    wanting -= 1;
    if (wanting > 0) return;
    spare?.terminate();
    spare = null;
  };
}

/** Starts a comparison, ending one that still runs. The returned function calls it off at once and for good. */
export function startComparison(
  sources: Pair<Source>,
  { onProgress, onDone, onFailed }: Listeners,
  pins: readonly Pin[] = [],
): () => void {
  if (running !== null) end(running.id);
  lastId += 1;
  const id = lastId;
  const worker = spare ?? start();
  spare = null;
  const hearing = new AbortController();
  const { signal } = hearing;
  running = { id, worker, hearing };
  const instalments: Instalment[] = [];

  worker.addEventListener(
    "message",
    ({ data: response }: MessageEvent<Response>) => {
      if (response.id !== id || running?.id !== id) return;
      switch (response.kind) {
        case "progress":
          return onProgress?.(response.progress);
        case "instalment":
          return void instalments.push(response.instalment);
        case "done":
          release();
          return onDone(joinInstalments(instalments, response.comparison));
        case "failed":
          end(id);
          return onFailed(response.reason);
        default:
          return response satisfies never;
      }
    },
    { signal },
  );
  worker.addEventListener(
    "error",
    (event: Event) => {
      event.preventDefault();
      if (end(id)) onFailed(readReason(event));
    },
    { signal },
  );
  worker.addEventListener(
    "messageerror",
    () => {
      if (end(id)) onFailed("");
    },
    { signal },
  );
  worker.postMessage({ id, sources, pins } satisfies Request);
  return () => void end(id);
}

function start(): Worker {
  return new Worker(trustScript(address), { type: "module", name: "galley-compare" });
}

/** One that does not start is told of when it is needed, and then another is tried. */
function startSpare(): Worker {
  const worker = start();
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    if (spare === worker) spare = null;
  });
  return worker;
}

/** A script that throws gives a message; one that could not be loaded gives none. */
function readReason(event: Event): string {
  return "message" in event && typeof event.message === "string" ? event.message : "";
}

/** The work is done: its worker may do more, where more is to come. */
function release(): void {
  if (running === null) return;
  const { worker, hearing } = running;
  running = null;
  hearing.abort();
  if (wanting > 0 && spare === null) spare = worker;
  else worker.terminate();
}

/** Ends the worker of `id`; false where it had ended before. */
function end(id: number): boolean {
  if (running?.id !== id) return false;
  const { worker, hearing } = running;
  running = null;
  hearing.abort();
  worker.terminate();
  if (wanting > 0) spare ??= startSpare();
  return true;
}
