import { placeCharacterMaps } from "../load/formats/pdf/characterMaps";
import { open } from "../load/open";
import type { ReadRequest, ReadResponse } from "./readProtocol";

self.addEventListener("message", ({ data: request }: MessageEvent<ReadRequest>) => {
  void answer(request);
});

async function answer({ name, bytes, reading, page }: ReadRequest): Promise<void> {
  placeCharacterMaps(new URL("cmaps/", page).href);
  try {
    say({ kind: "read", outcome: await open(name, bytes, reading) });
  } catch (error) {
    say({ kind: "broken", reason: error instanceof Error ? error.message : String(error) });
  }
}

function say(response: ReadResponse): void {
  self.postMessage(response);
}
