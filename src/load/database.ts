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

/** Who did not answer is asked on, for the lock may go, but not waited for until an answer has come. */
let isSilent = false;

/** Value under `key`; undefined where there is none, null where it cannot be had. */
export async function readValue(key: string): Promise<unknown> {
  return attempt(() => get<unknown>(key, withStore), null);
}

/** All values there are, by their keys; none where they cannot be had. */
export async function readAll(): Promise<readonly (readonly [key: string, value: unknown])[]> {
  return attempt(() => entries<string, unknown>(withStore), []);
}

/** Keeps `value` under `key`. False where this browser refuses. */
export async function writeValue(key: string, value: unknown): Promise<boolean> {
  return attempt(async () => {
    await set(key, value, withStore);
    return true;
  }, false);
}

/** Forgets what is kept under `key`. False where that failed. */
export async function forgetValue(key: string): Promise<boolean> {
  return attempt(async () => {
    await del(key, withStore);
    return true;
  }, false);
}

/** idb-keyval's own store stays open when a newer page asks for the database, and would leave that waiting. */
const withStore: UseStore = async (mode, act) => {
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
  let isAnswered = false;
  const answer = hear(act, otherwise);
  void answer.then(() => {
    isAnswered = true;
  });
  if (isSilent) return otherwise;
  const timeout = new Promise<T>((resolve) => {
    setTimeout(() => {
      isSilent ||= !isAnswered;
      resolve(otherwise);
    }, PATIENCE);
  });
  return Promise.race([answer, timeout]);
}

/** What comes of `act`, `otherwise` where that is refused; both are answers. */
async function hear<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
  let result = otherwise;
  try {
    result = await act();
  } catch {
    // The caller is told by `otherwise`.
  }
  isSilent = false;
  return result;
}
