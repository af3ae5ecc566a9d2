import { compare } from "../engine/compare";
import { cutParts } from "./parts";
import type { Request, Response } from "./protocol";

self.addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  answer(request);
});

function say(response: Response): void {
  self.postMessage(response);
}

function answer({ id, sources, pins = [] }: Request): void {
  try {
    const comparison = compare(sources, {
      pins,
      onProgress: (progress) => say({ kind: "progress", id, progress }),
    });
    const { parts, rest } = cutParts(comparison);
    for (const part of parts) say({ kind: "part", id, part });
    say({ kind: "done", id, comparison: rest });
  } catch (error) {
    say({ kind: "failed", id, reason: error instanceof Error ? error.message : String(error) });
  }
}
