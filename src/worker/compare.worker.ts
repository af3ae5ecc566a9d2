import { compare } from "../engine/compare";
import type { Request, Response } from "./protocol";

self.addEventListener("message", ({ data: { id, sources } }: MessageEvent<Request>) => {
  say(answer(id, sources));
});

function say(response: Response): void {
  self.postMessage(response);
}

function answer(id: number, sources: Request["sources"]): Response {
  try {
    const comparison = compare(sources, {
      onProgress: (progress) => say({ kind: "progress", id, progress }),
    });
    return { kind: "done", id, comparison };
  } catch (error) {
    return { kind: "failed", id, reason: error instanceof Error ? error.message : String(error) };
  }
}
