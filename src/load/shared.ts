/** Files and texts that another program has handed to the installed page. */

/** Where the service worker puts aside what was shared; scripts/offline/service-worker.js knows the name. */
const SHARED = "galley-shared";

/** How the page is opened to take it. */
const PARAMETER = "shared";

/** What browsers give an installed page that was opened with files. */
interface LaunchQueue {
  setConsumer(take: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Whether the page was opened to take what was shared. */
export function isShareOpened(search: string): boolean {
  return new URLSearchParams(search).has(PARAMETER);
}

/** Takes what was shared, in its order: files and texts. It is given once. */
export async function takeShared(): Promise<readonly (File | string)[]> {
  try {
    const cache = await caches.open(SHARED);
    const shared: (File | string)[] = [];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      await cache.delete(request);
      if (response === undefined) continue;
      const name = decodeURIComponent(response.headers.get("X-Name") ?? "");
      shared.push(name === "" ? await response.text() : new File([await response.blob()], name));
    }
    return shared;
  } catch {
    return [];
  }
}

/** Hands over the files that the system opens this page with, now and later. */
export function onLaunchFiles(take: (files: readonly File[]) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    if (files.length > 0) void Promise.all(files.map((handle) => handle.getFile())).then(take);
  });
}
