import { compare } from "../engine/compare";
import { explainTooLong } from "./mostShown";
import type { Request, Response } from "./protocol";

self.addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  say(answer(request));
});

function say(response: Response): void {
  self.postMessage(response);
}

function answer({ id, sources, pins = [] }: Request): Response {
  try {
    const comparison = compare(sources, {
      pins,
      onProgress: (progress) => say({ kind: "progress", id, progress }),
    });
    const reason = explainTooLong(comparison);
    return reason === null ? { kind: "done", id, comparison } : { kind: "failed", id, reason };
  } catch (error) {
    return { kind: "failed", id, reason: error instanceof Error ? error.message : String(error) };
  }
}
