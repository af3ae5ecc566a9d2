/*
 * How a language says that a thing is not sure, and that somebody else says so, read from the lists of its lexicon.
 */
import { type CertaintyLists, lexiconOf } from "./lexicon";
import { words } from "./words";

/** How a language hedges and attributes. */
export interface Certainty {
  /** Words and expressions that leave it open whether a thing is so: "may", "apparently". */
  readonly hedges: ReadonlySet<string>;
  /** Those that leave it to others to say so: "allegedly". Whoever names a source needs none. */
  readonly hearsay: ReadonlySet<string>;
  /** Words by which some of them begin. */
  readonly openers: ReadonlySet<string>;
  /** What stands in the place of a hedge where nothing is left open: "will". */
  readonly sure: ReadonlySet<string>;
  /** Words that leave a thing open in ways that are not counted, conditions and intentions among them. */
  readonly veils: RegExp;
  /** Words that make a statement somebody's in ways that are not told: "spokesman", "believes". */
  readonly voices: RegExp;
  /** Sources by what they are, one kind to a line; the police and the hospital are two. */
  readonly bodies: readonly ReadonlySet<string>[];
}

const known = new Map<string, Certainty | undefined>();

/** How a language (BCP 47) hedges and attributes; nothing where it has no list. */
export function certaintyOf(language: string): Certainty | undefined {
  const primary = language.split("-")[0] ?? "";
  if (!known.has(primary)) known.set(primary, read(lexiconOf(primary).certainty));
  return known.get(primary);
}

function read(lists: CertaintyLists | undefined): Certainty | undefined {
  if (!lists) return undefined;
  const hedges = words(lists.hedges);
  const hearsay = words(lists.hearsay);
  const joined = [...hedges, ...hearsay].filter((entry) => entry.includes("_"));
  return {
    hedges,
    hearsay,
    openers: new Set(joined.map((entry) => entry.split("_")[0] ?? "")),
    sure: words(lists.sure ?? ""),
    veils: oneOf(lists.veils),
    voices: oneOf(lists.voices),
    bodies: lists.bodies.split("|").map(words),
  };
}

function oneOf(list: string): RegExp {
  return new RegExp(`^(?:${list.replaceAll(" ", "|").replaceAll("*", String.raw`\p{L}*`)})$`, "u");
}
