import { compare } from "../engine/compare";
import type { Request, Response } from "./protocol";

self.addEventListener("message", ({ data: { id, sources } }: MessageEvent<Request>) => {
  self.postMessage(answer(id, sources));
});

function answer(id: number, sources: Request["sources"]): Response {
  try {
    return { kind: "done", id, comparison: compare(sources) };
  } catch (error) {
    return { kind: "failed", id, reason: error instanceof Error ? error.message : String(error) };
  }
}
