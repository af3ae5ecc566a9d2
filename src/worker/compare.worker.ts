import { compare } from "../engine/compare";
import { cutInstalments } from "./instalments";
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
    const { instalments, rest } = cutInstalments(comparison);
    for (const instalment of instalments) say({ kind: "instalment", id, instalment });
    say({ kind: "done", id, comparison: rest });
  } catch (error) {
    say({ kind: "failed", id, reason: error instanceof Error ? error.message : String(error) });
  }
}
