/**
 * What the elements of news markup do to the text in them: those of HTML and XHTML, and those of NITF, which are found in
 * one document as often as not. Hardly a name means two things, so one table serves all.
 */
import type { SegmentKind } from "../../model/comparison";

/**
 * - `block`: stands apart from what is around it;
 * - `inline`: part of the sentence, and may end within a word;
 * - `term`: inline, but always whole words: two of them side by side are parted by a space;
 * - `break`: the end of a line;
 * - `cell`: a field of a table row;
 * - `lines`: a block whose line ends count;
 * - `hidden`: no text at all (programs, styles, what only machines read).
 */
export type Flow = "block" | "inline" | "term" | "break" | "cell" | "lines" | "hidden";

/** What an element does, and what its name says of its text. */
export interface Role {
  readonly flow: Flow;
  readonly kind?: SegmentKind;
}

const BLOCKS =
  "address article aside bq blockquote block body body.content body.end body.head caption center dd details dialog dir div dl dt " +
  "fieldset figure fn footer form header hgroup hr html li main media menu nav nitf nitf-table ol optgroup option p section " +
  "summary table tbody tfoot thead tr ul";

const INLINE =
  "a abbr acronym alt-code b bdi bdo big chron cite classifier code copyrite data datasource del dfn em event font frac " +
  "frac-sep function i img ins kbd label lang mark money nobr num numer denom object object.title org output person postaddr q rb " +
  "rp rt ruby s samp small span strike strong sub sup svg time tt u var virtloc wbr";

const TERMS =
  "name.given name.family location sublocation city state region country story.date byttl company";

const HIDDEN =
  "script style template noscript iframe head title media-object media-metadata nitf-table-metadata colgroup";

const NAMED: Readonly<Record<string, Role>> = {
  br: { flow: "break" },
  td: { flow: "cell" },
  th: { flow: "cell" },
  pre: { flow: "lines" },
  textarea: { flow: "lines" },
  h1: { flow: "block", kind: "headline" },
  hedline: { flow: "block", kind: "headline" },
  hl1: { flow: "block", kind: "headline" },
  h2: { flow: "block", kind: "subhead" },
  h3: { flow: "block", kind: "subhead" },
  h4: { flow: "block", kind: "subhead" },
  h5: { flow: "block", kind: "subhead" },
  h6: { flow: "block", kind: "subhead" },
  hl2: { flow: "block", kind: "subhead" },
  figcaption: { flow: "block", kind: "caption" },
  "media-caption": { flow: "block", kind: "caption" },
  "media-producer": { flow: "block", kind: "credit" },
  credit: { flow: "block", kind: "credit" },
  distributor: { flow: "block", kind: "credit" },
  byline: { flow: "block", kind: "byline" },
  dateline: { flow: "block", kind: "dateline" },
  note: { flow: "block", kind: "note" },
  abstract: { flow: "block", kind: "note" },
  series: { flow: "block", kind: "note" },
  rights: { flow: "block", kind: "note" },
  tagline: { flow: "block", kind: "note" },
  bibliography: { flow: "block", kind: "note" },
};

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...listRoles(BLOCKS, "block"),
  ...listRoles(INLINE, "inline"),
  ...listRoles(TERMS, "term"),
  ...listRoles(HIDDEN, "hidden"),
  ...Object.entries(NAMED),
]);

/** Classes by which agencies name what XHTML has no element for. */
const CLASS_KINDS: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ["byline", "byline"],
  ["caption", "caption"],
  ["credit", "credit"],
  ["dateline", "dateline"],
  ...(
    "abstract closingline copyright ednote editorsnote genre keywords notepad publicationdate signoff slugline standfirst " +
    "summary teaser"
  )
    .split(" ")
    .map((name) => [name, "note"] as const),
]);

/** A class that names what a `span` is ("vignette"), not how it looks ("c12"). */
const TELLING_CLASS = /^[a-z][a-z-]{3,}$/iu;

/** What may hold paragraphs and the like. In any other element, one that nobody knows is part of a sentence. */
const CONTAINERS: ReadonlySet<string> = new Set(
  "article block body body.content div html main section td th".split(" "),
);

/** The role of the element called `name` (any case); null where no format of ours knows it. */
export function roleOf(name: string): Role | null {
  return ROLES.get(name.toLowerCase()) ?? null;
}

/** What the classes of a block say that it is. */
export function kindOfClass(classes: string): SegmentKind | undefined {
  for (const name of classes.toLowerCase().split(/\s+/u)) {
    const kind = CLASS_KINDS.get(name);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Whether the element called `name` holds blocks by its nature; one that nobody knows may. */
export function mayHoldBlocks(name: string): boolean {
  return CONTAINERS.has(name.toLowerCase()) || roleOf(name) === null;
}

/** Whether an inline element with these classes is a field of its own: `<span class="place">`. */
export function isField(name: string, classes: string): boolean {
  return name.toLowerCase() === "span" && TELLING_CLASS.test(classes);
}

function listRoles(names: string, flow: Flow): readonly (readonly [string, Role])[] {
  return names.split(" ").map((name) => [name, { flow }]);
}
