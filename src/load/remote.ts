/**
 * The only place that asks a server for anything: the samples, and the texts a link to this page names. Both come from
 * the page's own origin; an address elsewhere is refused before any request is made.
 */
import type { Source } from "../model/comparison";
import type { Pair } from "../model/pair";
import type { GivenFile } from "./origin";
import { type Outcome, refuse, succeed } from "./problem";
import { acceptText } from "./text";

/** A built-in pair to try the page with. Addresses are relative to the page. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly a: { readonly name: string; readonly url: string };
  readonly b: { readonly name: string; readonly url: string };
}

const SAMPLES = "samples/manifest.json";

/** Loads a file from the page's own origin; `name` is what its column is headed with. */
export async function loadFile(
  address: string,
  name = nameOf(address),
): Promise<Outcome<GivenFile>> {
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
    return succeed({ name, bytes: new Uint8Array(await response.arrayBuffer()) });
  } catch {
    return explainMissing(name);
  }
}

/** Loads both texts of a sample, which are plain text in UTF-8; the first problem met stands for the pair. */
export async function loadSample({ a, b }: Sample): Promise<Outcome<Pair<Source>>> {
  const [left, right] = await Promise.all([loadPlain(a), loadPlain(b)]);
  if (!left.ok) return left;
  if (!right.ok) return right;
  return succeed({ a: left.value, b: right.value });
}

async function loadPlain({ name, url }: Sample["a"]): Promise<Outcome<Source>> {
  const loaded = await loadFile(url, name);
  return loaded.ok ? acceptText(name, new TextDecoder().decode(loaded.value.bytes)) : loaded;
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
