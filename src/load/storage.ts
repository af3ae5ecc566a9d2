/**
 * The texts of this tab, and which alarms about them are no problem, kept on this machine so that a reload or a crash loses
 * nothing. They are written before a comparison starts and marked when that has finished: a pair that brought the page down
 * is offered again, not run again. A new tab opens with what was kept last.
 */
import type { Source } from "../model/comparison";
import { mapPair, type Pair } from "../model/pair";
import type { Pin } from "../model/pin";
import { forgetValue, readAll, readValue, writeValue } from "./database";
import type { GivenFile, Origin } from "./origin";
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
}

/** What was kept; `newer`: by a version of this page that keeps its texts in a way that this one does not know. */
export type Restored =
  | { readonly kind: "none" }
  | { readonly kind: "newer" }
  | ({
      readonly kind: "kept";
      /** The files at hand. */
      readonly shelf: readonly GivenFile[];
    } & Kept);

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

/** Files at hand lie apart: they are written when some come in, not at each comparison. */
const SHELF = "shelf";

/** Of tabs that were closed, so many pairs are kept. */
const MOST_PAIRS = 6;

/** Keeps the pair of this tab. False where this browser refuses to keep anything. */
export async function keepPair(kept: Kept): Promise<boolean> {
  const entry: Entry = { ...kept, version: VERSION, at: Date.now() };
  return writeValue(keyOf(await nameTab()), entry);
}

/** Keeps the files at hand of this tab. False where this browser refuses to keep anything. */
export async function keepShelf(files: readonly GivenFile[]): Promise<boolean> {
  const key = shelfOf(await nameTab());
  return files.length === 0 ? forgetValue(key) : writeValue(key, files);
}

/** The pair of this tab, else the one that was kept last by a tab that is done with it. */
export async function restorePair(): Promise<Restored> {
  const tab = await nameTab();
  const own = await readValue(keyOf(tab));
  if (isEntry(own)) return unpack(tab, own);
  const open = await listOpenTabs();
  const pairs = (await readAll())
    .flatMap(([key, entry]) =>
      isPairKey(key) && isEntry(entry) ? [{ tab: tabOf(key), entry }] : [],
    )
    .toSorted((one, other) => other.entry.at - one.entry.at);
  for (const closed of pairs.filter((pair) => !open.has(pair.tab)).slice(MOST_PAIRS)) {
    void forgetValue(keyOf(closed.tab));
    void forgetValue(shelfOf(closed.tab));
  }
  const last = pairs.find(
    (pair) => "texts" in pair.entry && (pair.entry.finished || !open.has(pair.tab)),
  );
  return last === undefined ? restoreOld() : unpack(last.tab, last.entry);
}

async function restoreOld(): Promise<Restored> {
  const old = (await readValue(PAIR)) as OldEntry | null | undefined;
  if (old?.sources === undefined) return { kind: "none" };
  const { sources, ...rest } = old;
  const texts = mapPair(sources, (source) => ({ source }));
  return { kind: "kept", finished: true, dismissed: [], pins: [], shelf: [], ...rest, texts };
}

async function unpack(tab: string, entry: Entry): Promise<Restored> {
  if (entry.version <= VERSION) {
    if (!("texts" in entry)) return { kind: "none" };
    const shelf = ((await readValue(shelfOf(tab))) ?? []) as readonly GivenFile[];
    return { kind: "kept", ...entry, shelf };
  }
  // What this page keeps from now on must not take its place.
  renameTab();
  return { kind: "newer" };
}

/** Forgets the pair of this tab, and any that was kept before there were tabs. False where that failed. */
export async function forgetPair(): Promise<boolean> {
  const emptied: Entry = { version: VERSION, at: Date.now(), emptied: true };
  const tab = await nameTab();
  await Promise.all([forgetValue(PAIR), forgetValue(shelfOf(tab))]);
  return writeValue(keyOf(tab), emptied);
}

function keyOf(tab: string): string {
  return `${PAIR}:${tab}`;
}

function shelfOf(tab: string): string {
  return `${SHELF}:${tab}`;
}

function tabOf(key: string): string {
  return key.slice(keyOf("").length);
}

function isPairKey(key: string): boolean {
  return key.startsWith(keyOf(""));
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "version" in value;
}
