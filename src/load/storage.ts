/**
 * The last pair of texts, and which alarms about it are no problem, kept on this machine so that a reload or a crash loses
 * nothing. It is written before a comparison starts and marked when that has finished: a pair that brought the page down
 * is offered again, not run again. How comparisons are looked at and how the page is set are kept beside it and outlive it.
 */
import { createStore, del, get, set } from "idb-keyval";
import type { Source } from "../model/comparison";
import type { Pair } from "../model/pair";
import type { Pin } from "../model/pin";
import { checkSettings, type Settings, STANDARD_SETTINGS } from "./settings";

/** A kept pair, and whether its comparison came to an end. */
export interface Kept {
  readonly sources: Pair<Source>;
  readonly finished: boolean;
  /** Names of the alarms that are no problem, as the page that keeps them names them. */
  readonly dismissed: readonly string[];
  /** What the editor has paired or parted by hand. */
  readonly pins: readonly Pin[];
}

/** A pair that was kept when there were no alarms or no pins yet; it still opens. */
type KeptBefore = Omit<Kept, "dismissed" | "pins"> & Partial<Kept>;

/** Opened at first use. */
const STORE = createStore("galley", "texts");

const KEY = "pair";

/** Under which it is kept how comparisons are looked at. */
const VIEW_KEY = "view";
const SETTINGS_KEY = "settings";

/** Another tab may hold the database for ever; the page must not wait for it that long. Milliseconds. */
const PATIENCE = 2000;

/** Keeps a pair. False where this browser refuses to keep anything. */
export async function keepPair(kept: Kept): Promise<boolean> {
  return attempt(async () => {
    await set(KEY, kept, STORE);
    return true;
  }, false);
}

/** The pair kept last, or null where there is none or it cannot be had. */
export async function restorePair(): Promise<Kept | null> {
  return attempt(async () => {
    const kept = await get<KeptBefore>(KEY, STORE);
    return kept === undefined ? null : { dismissed: [], pins: [], ...kept };
  }, null);
}

/** Forgets the kept pair. False where that failed. */
export async function forgetPair(): Promise<boolean> {
  return attempt(async () => {
    await del(KEY, STORE);
    return true;
  }, false);
}

/** Keeps the name of a view. False where this browser refuses to keep anything. */
export async function keepView(view: string): Promise<boolean> {
  return attempt(async () => {
    await set(VIEW_KEY, view, STORE);
    return true;
  }, false);
}

/** The name of the view kept last, or null where there is none or it cannot be had. */
export async function restoreView(): Promise<string | null> {
  return attempt(async () => (await get<string>(VIEW_KEY, STORE)) ?? null, null);
}

/** Keeps how the editor wants the page. False where this browser refuses to keep anything. */
export async function keepSettings(settings: Settings): Promise<boolean> {
  return attempt(async () => {
    await set(SETTINGS_KEY, settings, STORE);
    return true;
  }, false);
}

/** What was kept of the settings, and the standard for whatever was not. */
export async function restoreSettings(): Promise<Settings> {
  return attempt(async () => checkSettings(await get(SETTINGS_KEY, STORE)), STANDARD_SETTINGS);
}

async function attempt<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
  const timeout = new Promise<T>((resolve) => {
    setTimeout(() => resolve(otherwise), PATIENCE);
  });
  try {
    return await Promise.race([act(), timeout]);
  } catch {
    return otherwise;
  }
}
