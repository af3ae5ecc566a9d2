/** Files and texts that another program has handed to the installed page. */

import { explainFailure } from "./file";
import type { Problem } from "./problem";

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

/** Hands over the files that the system opens this page with, now and later; `tell` hears why some cannot be had. */
export function onLaunchFiles(
  take: (files: readonly File[]) => void,
  tell: (problem: Problem) => void,
): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => void open(files));

  async function open(handles: readonly FileSystemFileHandle[]): Promise<void> {
    if (handles.length === 0) return;
    try {
      take(await Promise.all(handles.map((handle) => handle.getFile())));
    } catch (error) {
      const names = handles.map(({ name }) => name).join("”, “");
      tell(explainFailure(names, error).problem);
    }
  }
}
