import { compare } from "../engine/compare";
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
    return { kind: "done", id, comparison };
  } catch (error) {
    return { kind: "failed", id, reason: error instanceof Error ? error.message : String(error) };
  }
}
