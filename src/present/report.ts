/**
 * The comparison as plain text, for the command line and for the fixtures' expected.txt. A changed snapshot should read
 * like an editor's note:
 *
 *     ≈ a4 · b5 b6 paraphrase 0.7
 *       a4| The ferry [left at noon] {with 40 aboard}.
 *       b5| The ferry [left at noon].
 *       ...
 *
 * Everything after `| ` is text of the story.
 */
import type {
  Comparison,
  Effort,
  Fact,
  Group,
  Mark,
  Match,
  Segment,
  SegmentIndex,
  Unmatched,
  Version,
} from "../model/comparison";
import { mapPair, type Pair, type Side, SIDES } from "../model/pair";
import { overlaps, type Span } from "../model/span";
import { listChecked, NOTHING_CHECKED } from "./checked";
import { tellKept } from "./kept";
import { printFindings, printNotices } from "./reportEnd";
import { nameSegment, printText } from "./reportText";
import { cutRuns } from "./runs";
import { summarise } from "./summary";
import { tellSummary } from "./summaryLine";

/** What opens and closes a marked run. */
const BRACKETS: Readonly<Record<Mark["kind"], Pair<string>>> = {
  unique: { a: "{", b: "}" },
  reworded: { a: "<", b: ">" },
  shifted: { a: "^", b: "^" },
  style: { a: "~", b: "~" },
  kept: { a: "[", b: "]" },
};

/** Stands between two pieces, where something interrupts the sentence. */
const INTERRUPTION = " | ";

const RELATION_SIGN: Readonly<Record<Match["relation"], string>> = {
  verbatim: "=",
  paraphrase: "≈",
};

const ONLY_SIGN: Pair<string> = { a: "-", b: "+" };

const KEY = `= verbatim  ≈ paraphrase, 0 to 1 alike  - only in A  + only in B  ! fact
{on this side only}  <in other words>  ^elsewhere in the sentence^  ~written in another way~
[run of shared words]  | interrupted here`;

const WEAKER_METHOD: Readonly<Record<Extract<Effort, { level: "reduced" }>["because"], string>> = {
  length: "Compared by a weaker method, because the texts are long.",
};

/** Prints a comparison, ending in a line break. Segments are numbered from 1 on each side. */
export function report(comparison: Comparison): string {
  const { versions, groups } = comparison;
  return [
    printHeader(comparison),
    ...groups.map((group) => printGroup(versions, group)),
    ...printFindings(comparison),
    ...printNotices(versions),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

function printHeader(comparison: Comparison): string {
  const { versions, groups, effort } = comparison;
  const { verbatim, styleOnly, paraphrase, moved, only } = summarise(comparison);
  const facts = groups.reduce(
    (sum, group) => sum + (group.relation === "only" ? 0 : group.facts.length),
    0,
  );
  const notices = versions.a.notices.length + versions.b.notices.length;
  const counts = [
    `${verbatim} verbatim`,
    ...(styleOnly > 0 ? [`${styleOnly} style only`] : []),
    `${paraphrase} paraphrase`,
    `${moved} moved`,
    `${only.a} only in A`,
    `${only.b} only in B`,
    count(facts, "fact"),
    ...(notices > 0 ? [count(notices, "notice")] : []),
  ];
  return [
    ...SIDES.map((side) => `${side.toUpperCase()}  ${printVersion(versions[side])}`),
    counts.join(" · "),
    tellSummary(comparison, listChecked(comparison), NOTHING_CHECKED),
    `Kept word for word: ${tellKept(comparison.kept, { a: "A", b: "B" })}`,
    ...(effort.level === "reduced" ? [WEAKER_METHOD[effort.because]] : []),
    "",
    KEY,
  ].join("\n");
}

function printVersion({ name, language, segments }: Version): string {
  return `${printText(name, { start: 0, end: name.length })} (${language}, ${count(segments.length, "segment")})`;
}

function printGroup(versions: Pair<Version>, group: Group): string {
  switch (group.relation) {
    case "only":
      return printUnmatched(versions, group);
    case "verbatim":
    case "paraphrase":
      return printMatch(versions, group);
    default:
      throw new Error(`unknown relation ${JSON.stringify(group satisfies never)}`);
  }
}

function printUnmatched(versions: Pair<Version>, { segments }: Unmatched): string {
  return SIDES.flatMap((side) =>
    segments[side].map((index) => `${ONLY_SIGN[side]} ${printSegment(versions, side, index, [])}`),
  ).join("\n");
}

function printMatch(versions: Pair<Version>, match: Match): string {
  const sign = RELATION_SIGN[match.relation];
  const shared = printShared(versions, match);
  if (shared !== null) return `${sign} ${shared}`;

  const { a, b } = mapPair(match.segments, (indexes, side) =>
    indexes.map((index) => nameSegment(side, index)).join(" "),
  );
  const alike = match.relation === "paraphrase" ? ` ${match.similarity.toFixed(1)}` : "";
  return [
    `${sign} ${a} · ${b} ${match.relation}${alike}${match.styleOnly ? " style only" : ""}${match.moved ? " moved" : ""}`,
    ...SIDES.flatMap((side) =>
      match.segments[side].map(
        (index) => `  ${printSegment(versions, side, index, match.marks[side])}`,
      ),
    ),
    ...match.facts.map((fact) => `  ! ${printFact(versions, match, fact)}`),
  ].join("\n");
}

/** The one line that does for both sides of a verbatim match, or null where they look different. */
function printShared(versions: Pair<Version>, match: Match): string | null {
  const [indexA, ...moreA] = match.segments.a;
  const [indexB, ...moreB] = match.segments.b;
  if (match.relation !== "verbatim" || match.facts.length > 0) return null;
  if (indexA === undefined || indexB === undefined || moreA.length + moreB.length > 0) return null;

  const a = segmentAt(versions.a, indexA);
  const b = segmentAt(versions.b, indexB);
  const text = printPieces(versions.a, a, []);
  if (a.kind !== b.kind || text !== printPieces(versions.b, b, [])) return null;
  const names = `${nameSegment("a", indexA)} · ${nameSegment("b", indexB)}`;
  return `${names}${printKind(a)}${match.moved ? " moved" : ""}| ${text}`;
}

function printSegment(
  versions: Pair<Version>,
  side: Side,
  index: SegmentIndex,
  marks: readonly Mark[],
): string {
  const segment = segmentAt(versions[side], index);
  const text = printPieces(versions[side], segment, marks);
  return `${nameSegment(side, index)}${printKind(segment)}| ${text}`;
}

function printPieces({ text }: Version, segment: Segment, marks: readonly Mark[]): string {
  return cutRuns(text, segment, marks, [])
    .map((runs) =>
      runs
        .map((run) =>
          run.marks.reduce((inner, kind) => bracket(inner, kind), printText(text, run.span)),
        )
        .join(""),
    )
    .join(INTERRUPTION);
}

/** A fact in the words of both sides; a side where it has no place is a dash. */
function printFact(versions: Pair<Version>, match: Match, { kind, change, at }: Fact): string {
  const { a, b } = mapPair(match.segments, (indexes, side) => {
    const span = at[side];
    if (span === undefined) return "–";
    const text = indexes
      .flatMap((index) => segmentAt(versions[side], index).pieces)
      .filter((piece) => overlaps(piece, span))
      .map((piece) => printText(versions[side].text, clip(piece, span)))
      .join(INTERRUPTION);
    return bracket(text, at.a && at.b ? "reworded" : "unique");
  });
  return `${kind} ${change}: ${a} → ${b}`;
}

function bracket(text: string, kind: Mark["kind"]): string {
  return `${BRACKETS[kind].a}${text}${BRACKETS[kind].b}`;
}

/** Body text is the rule and goes without saying. */
function printKind({ kind }: Segment): string {
  return kind === "body" ? "" : ` [${kind}]`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function clip(span: Span, bounds: Span): Span {
  return { start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) };
}

function segmentAt(version: Version, index: SegmentIndex): Segment {
  const segment = version.segments[index];
  if (segment === undefined) throw new Error(`a group names segment ${index}, which is not there`);
  return segment;
}
