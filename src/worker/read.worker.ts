import { placeCharacterMaps } from "../load/formats/pdf/characterMaps";
import { open } from "../load/open";
import { openPasted } from "../load/openPasted";
import { shutWaysOut } from "./shutWaysOut";
import type { ReadRequest, ReadResponse } from "./readProtocol";

shutWaysOut();

self.addEventListener("message", ({ data: request }: MessageEvent<ReadRequest>) => {
  void answer(request);
});

async function answer({ name, bytes, reading, pasted, page }: ReadRequest): Promise<void> {
  placeCharacterMaps(new URL("cmaps/", page).href);
  try {
    const outcome = await (pasted ? openPasted(name, bytes) : open(name, bytes, reading));
    say({ kind: "read", outcome });
  } catch (error) {
    say({ kind: "broken", reason: error instanceof Error ? error.message : String(error) });
  }
}

function say(response: ReadResponse): void {
  self.postMessage(response);
}
