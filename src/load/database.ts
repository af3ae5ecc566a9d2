/**
 * What this browser keeps for the page, by name. It may refuse (a private window, a full disk), never answer (another tab
 * holds the database), or lose its connection; none of that may keep an editor waiting, and no page may keep another from
 * bringing the database up to date.
 */
import { type UseStore, del, entries, get, set } from "idb-keyval";

const DATABASE = "galley";
const STORE = "texts";

/** Another tab may hold the database for ever; the page must not wait for it that long. Milliseconds. */
const PATIENCE = 2000;

let opened: Promise<IDBDatabase> | null = null;

/** Who did not answer once is not waited for again. */
let isSilent = false;

/** Value under `key`; undefined where there is none, null where it cannot be had. */
export async function readValue(key: string): Promise<unknown> {
  return attempt(() => get<unknown>(key, useStore), null);
}

/** All values there are, by their keys; none where they cannot be had. */
export async function readAll(): Promise<readonly (readonly [key: string, value: unknown])[]> {
  return attempt(() => entries<string, unknown>(useStore), []);
}

/** Keeps `value` under `key`. False where this browser refuses. */
export async function writeValue(key: string, value: unknown): Promise<boolean> {
  return attempt(async () => {
    await set(key, value, useStore);
    return true;
  }, false);
}

/** Forgets what is kept under `key`. False where that failed. */
export async function forgetValue(key: string): Promise<boolean> {
  return attempt(async () => {
    await del(key, useStore);
    return true;
  }, false);
}

/** idb-keyval's own store stays open when a newer page asks for the database, and would leave that waiting. */
const useStore: UseStore = async (mode, act) => {
  opened ??= openDatabase();
  const database = await opened;
  return act(database.transaction(STORE, mode).objectStore(STORE));
};

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore(STORE);
    });
    request.addEventListener("success", () => {
      const database = request.result;
      database.addEventListener("close", forgetConnection);
      database.addEventListener("versionchange", () => {
        database.close();
        forgetConnection();
      });
      resolve(database);
    });
    request.addEventListener("error", () => {
      forgetConnection();
      reject(request.error ?? new Error("The database did not open."));
    });
  });
}

function forgetConnection(): void {
  opened = null;
}

async function attempt<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
  if (isSilent) return otherwise;
  let timer = 0;
  const timeout = new Promise<T>((resolve) => {
    timer = globalThis.setTimeout(() => {
      isSilent = true;
      resolve(otherwise);
    }, PATIENCE) as unknown as number;
  });
  try {
    return await Promise.race([act(), timeout]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
