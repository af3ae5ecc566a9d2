// Keeps the built page on the machine, so that it opens and reads every format without a network, and takes the files that
// an installed page is handed by other programs. The build writes the list of files and its hash into the two lines below.

/**
 * What this script sees of its browser; the types of service workers and of pages exclude each other.
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} LifeEvent
 * @typedef {LifeEvent & { request: Request, respondWith(answer: Promise<Response>): void }} AskEvent
 * @typedef {{
 *   addEventListener(type: "install" | "activate", act: (event: LifeEvent) => void): void,
 *   addEventListener(type: "fetch", act: (event: AskEvent) => void): void,
 *   registration: { scope: string },
 *   skipWaiting(): Promise<void>,
 *   clients: { claim(): Promise<void> },
 * }} Scope
 */

const FILES = /** @type {readonly string[]} */ (JSON.parse("GALLEY_FILES"));
const CURRENT = "galley-GALLEY_VERSION";

/** What was shared lies here until the page has taken it; src/load/shared.ts knows both names. */
const SHARED = "galley-shared";
const SHARE_ADDRESS = "share";

const scope = /** @type {Scope} */ (/** @type {unknown} */ (self));

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!url.href.startsWith(scope.registration.scope)) return;
  if (request.method === "POST" && url.pathname.endsWith(`/${SHARE_ADDRESS}`))
    event.respondWith(receive(request));
  else if (request.method === "GET") event.respondWith(answer(request));
});

async function install() {
  const cache = await caches.open(CURRENT);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
  await scope.skipWaiting();
}

/** Pages that are open go on with the files they have loaded; parts they have not come from the network. */
async function activate() {
  for (const name of await caches.keys())
    if (name.startsWith("galley-") && name !== CURRENT && name !== SHARED)
      await caches.delete(name);
  await scope.clients.claim();
}

/**
 * Files named by their contents never change; the page itself and the samples do, and are looked for on the network first.
 * @param {Request} request
 */
async function answer(request) {
  const kept = () =>
    caches.match(request, { ignoreSearch: true, ignoreVary: true, cacheName: CURRENT });
  if (new URL(request.url).pathname.includes("/assets/")) return (await kept()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const found = (await kept()) ?? (request.mode === "navigate" ? await openPage() : undefined);
    if (found === undefined) throw error;
    return found;
  }
}

function openPage() {
  return caches.match("./", { cacheName: CURRENT });
}

/**
 * Another program shares files or a text with the page: they are put aside, and the page is opened to take them.
 * @param {Request} request
 */
async function receive(request) {
  const form = await request.formData();
  const cache = await caches.open(SHARED);
  let count = 0;
  for (const value of [...form.getAll("files"), form.get("text"), form.get("url")]) {
    if (value === null || value === "") continue;
    const name = typeof value === "string" ? "" : value.name;
    const headers = { "X-Name": encodeURIComponent(name) };
    await cache.put(`${SHARED}/${Date.now()}-${count++}`, new Response(value, { headers }));
  }
  return Response.redirect("./?shared", 303);
}
