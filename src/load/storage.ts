/**
 * The texts of this tab, and which alarms about them are no problem, kept on this machine so that a reload or a crash loses
 * nothing. They are written before a comparison starts and marked when that has finished: a pair that brought the page down
 * is offered again, not run again. A new tab opens with what was kept last. How comparisons are looked at and how the page
 * is set are kept beside it and outlive it.
 */
import type { Source } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import type { Pin } from "../model/pin";
import { forgetValue, readAll, readValue, writeValue } from "./database";
import type { GivenFile, Origin } from "./origin";
import { checkSettings, type Settings } from "./settings";
import { listOpenTabs, nameTab, renameTab } from "./tab";

/** A text and the file it was read from, where it was. */
export interface KeptText {
  readonly source: Source;
  readonly origin?: Origin;
  /** Whether something was typed into it since. */
  readonly edited?: boolean;
}

/** A kept pair, and whether its comparison came to an end. */
export interface Kept {
  readonly texts: Pair<KeptText>;
  readonly finished: boolean;
  /** Names of the alarms that are no problem, as the page that keeps them names them. */
  readonly dismissed: readonly string[];
  /** What the editor has paired or parted by hand. */
  readonly pins: readonly Pin[];
  /** The files at hand. */
  readonly shelf: readonly GivenFile[];
}

/** What was kept; `newer`: by a version of this page that keeps its texts in a way that this one does not know. */
export type Restored =
  | { readonly kind: "none" }
  | { readonly kind: "newer" }
  | ({ readonly kind: "kept" } & Kept);

/** How a pair lies in the database, or that its tab has started over. */
type Entry = {
  readonly version: number;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
} & (Kept | { readonly emptied: true });

/** Before there were files of their own to texts, and tabs. */
interface OldEntry extends Partial<Omit<Kept, "texts">> {
  readonly sources: Pair<Source>;
}

/** Raised when what lies in the database changes in a way that older pages would misread. */
const VERSION = 2;

/** Pairs of tabs lie under this and the name of the tab; the older ones under it alone. */
const PAIR = "pair";

const VIEW = "view";
const SETTINGS = "settings";

/** Of tabs that were closed, so many pairs are kept. */
const MOST_PAIRS = 6;

/** Keeps the pair of this tab. False where this browser refuses to keep anything. */
export async function keepPair(kept: Kept): Promise<boolean> {
  const entry: Entry = { ...kept, version: VERSION, at: Date.now() };
  return writeValue(keyOf(await nameTab()), entry);
}

/** The pair of this tab, else the one that was kept last by a tab that is done with it. */
export async function restorePair(): Promise<Restored> {
  const own = await readValue(keyOf(await nameTab()));
  if (isEntry(own)) return unpack(own);
  const open = await listOpenTabs();
  const pairs = (await readAll())
    .filter((pair): pair is readonly [string, Entry] => isPairKey(pair[0]) && isEntry(pair[1]))
    .toSorted(([, one], [, other]) => other.at - one.at);
  for (const [key] of pairs.slice(MOST_PAIRS)) void forgetValue(key);
  const last = pairs.find(
    ([key, entry]) =>
      "texts" in entry && (entry.finished || !open.has(key.slice(keyOf("").length))),
  );
  return last === undefined ? restoreOld() : unpack(last[1]);
}

async function restoreOld(): Promise<Restored> {
  const old = (await readValue(PAIR)) as OldEntry | null | undefined;
  if (old?.sources === undefined) return { kind: "none" };
  const { sources, ...rest } = old;
  const texts = mapPair(sources, (source) => ({ source }));
  return { kind: "kept", finished: true, dismissed: [], pins: [], shelf: [], ...rest, texts };
}

function unpack(entry: Entry): Restored {
  if (entry.version <= VERSION)
    return "texts" in entry ? { kind: "kept", ...entry } : { kind: "none" };
  // What this page keeps from now on must not take its place.
  renameTab();
  return { kind: "newer" };
}

/** Forgets the pair of this tab, and any that was kept before there were tabs. False where that failed. */
export async function forgetPair(): Promise<boolean> {
  const emptied: Entry = { version: VERSION, at: Date.now(), emptied: true };
  await forgetValue(PAIR);
  return writeValue(keyOf(await nameTab()), emptied);
}

/** Keeps the name of a view. False where this browser refuses to keep anything. */
export async function keepView(view: string): Promise<boolean> {
  return writeValue(VIEW, view);
}

/** The name of the view kept last, or null where there is none or it cannot be had. */
export async function restoreView(): Promise<string | null> {
  const view = await readValue(VIEW);
  return typeof view === "string" ? view : null;
}

/** Keeps how the editor wants the page. False where this browser refuses to keep anything. */
export async function keepSettings(settings: Settings): Promise<boolean> {
  return writeValue(SETTINGS, settings);
}

/** What was kept of the settings, and the standard for whatever was not. */
export async function restoreSettings(): Promise<Settings> {
  return checkSettings(await readValue(SETTINGS));
}

function keyOf(tab: string): string {
  return `${PAIR}:${tab}`;
}

function isPairKey(key: string): boolean {
  return key.startsWith(keyOf(""));
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "version" in value;
}
