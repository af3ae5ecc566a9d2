/**
 * The only place that asks a server for anything: the samples, and the texts a link to this page names. Both come from
 * the page's own origin; an address elsewhere is refused before any request is made.
 */
import type { Source } from "../model/comparison";
import type { Pair } from "../model/pair";
import { decode } from "./decode";
import { type Outcome, refuse, succeed } from "./problem";

/** A built-in pair to try the page with. Addresses are relative to the page. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly a: { readonly name: string; readonly url: string };
  readonly b: { readonly name: string; readonly url: string };
}

const SAMPLES = "samples/manifest.json";

/** Loads a text from the page's own origin; `name` is what its column is headed with. */
export async function loadText(address: string, name = nameOf(address)): Promise<Outcome<Source>> {
  const url = resolveOwn(address);
  if (url === null) {
    return refuse(
      `“${address}” is not on this site, and Galley loads nothing from anywhere else.`,
      "Download the text and drop it onto the page.",
    );
  }
  try {
    const response = await fetch(url);
    if (!response.ok) return explainMissing(name);
    return decode(name, new Uint8Array(await response.arrayBuffer()));
  } catch {
    return explainMissing(name);
  }
}

/** Loads both texts of a pair; the first problem met stands for the pair. */
export async function loadPair(
  pair: Pair<{ readonly url: string; readonly name?: string }>,
): Promise<Outcome<Pair<Source>>> {
  const [a, b] = await Promise.all([
    loadText(pair.a.url, pair.a.name),
    loadText(pair.b.url, pair.b.name),
  ]);
  if (!a.ok) return a;
  if (!b.ok) return b;
  return succeed({ a: a.value, b: b.value });
}

/** The built-in pairs, the one to start with first; none where they cannot be had. */
export async function listSamples(): Promise<readonly Sample[]> {
  const url = resolveOwn(SAMPLES);
  if (url === null) return [];
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as readonly Sample[]) : [];
  } catch {
    return [];
  }
}

/** The addresses a link to this page names by `?a=` and `?b=`, or null where it does not name both. */
export function readAddress(search: string): Pair<{ readonly url: string }> | null {
  const query = new URLSearchParams(search);
  const a = query.get("a");
  const b = query.get("b");
  return a === null || b === null ? null : { a: { url: a }, b: { url: b } };
}

function resolveOwn(address: string): URL | null {
  if (!URL.canParse(address, document.baseURI)) return null;
  const url = new URL(address, document.baseURI);
  return url.origin === location.origin ? url : null;
}

function nameOf(address: string): string {
  const last = address.split(/[?#]/u)[0]?.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || address;
  } catch {
    return last;
  }
}

function explainMissing(name: string): Outcome<never> {
  return refuse(
    `“${name}” could not be loaded.`,
    "Check the address, or drop the file onto the page.",
  );
}
