/**
 * Readers of formats are other people's code. What they could send a text out by is taken from them before they are loaded;
 * the content security policy is the second wall. `fetch` stays, which the policy keeps to this origin: a reader gets its
 * tables of characters by it.
 */
const WAYS_OUT = [
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
  "BroadcastChannel",
  "importScripts",
] as const;

/** Takes the ways out from this worker, for as long as it lives. */
export function shutWaysOut(): void {
  for (const name of WAYS_OUT) Reflect.set(globalThis, name, undefined);
}
