/** What a line that stands for folded rows says of them: "8 sentences unchanged, 3 captions and links, 2 with quotations". */
import type { Comparison, Group, SegmentKind } from "../model/comparison";
import { type Side, SIDES } from "../model/pair";
import { slice } from "../model/span";
import type { Alarm } from "./checks";
import { holdsNotice, isFurniture, type Sort, sortOf } from "./filters";
import { listRows, type Stretch } from "./folds";
import type { GroupIndex, Row } from "./rows";

/** How the sentences of each sign are told of; furniture is told of by its kinds. */
const WORDS: readonly (readonly [Sort, string])[] = [
  ["verbatim", "unchanged"],
  ["style", "in another style"],
  ["paraphrase", "in other words"],
  ["moved", "moved"],
  ["only-a", "only on the left"],
  ["only-b", "only on the right"],
];

/** One of a kind of furniture, and several. */
const FURNITURE: Readonly<Record<Exclude<SegmentKind, "body">, readonly [string, string]>> = {
  headline: ["headline", "headlines"],
  subhead: ["subhead", "subheads"],
  byline: ["byline", "bylines"],
  dateline: ["dateline", "datelines"],
  caption: ["caption", "captions"],
  credit: ["credit", "credits"],
  link: ["link", "links"],
  related: ["related article", "related articles"],
  note: ["note", "notes"],
};

/** More kinds of furniture than this are not listed one by one: the line is to be read at a glance. */
const MOST_KINDS = 2;

/** What stands in a sentence that quotes. A straight mark behind a digit is one of inches or seconds. */
const QUOTATION_MARK = /[“”„«»「」『』]|(?<!\d)"/u;

/** What the rows of a stretch hold. Pairs are counted as one, as in the legend. */
export function tellFold(
  comparison: Comparison,
  rows: readonly Row[],
  stretch: Stretch,
  alarms: readonly Alarm[],
): string {
  const indices = new Set(listRows(stretch).flatMap((row) => rows[row]?.groups ?? []));
  const groups = [...indices].flatMap((index) => comparison.groups[index] ?? []);
  const furniture = groups.filter((group) => isFurniture(comparison, group));
  const story = groups.filter((group) => !isFurniture(comparison, group));
  const parts = [
    ...WORDS.map(([sort, words]) =>
      tellSentences(
        comparison,
        story.filter((group) => sortOf(group) === sort),
        words,
      ),
    ),
    tellFurniture(comparison, furniture),
    tellCount(groups.filter((group) => quotes(comparison, group)).length, [
      "with a quotation",
      "with quotations",
    ]),
    tellCount(groups.filter((group) => holdsNotice(comparison, group)).length, [
      "with damaged text",
      "with damaged text",
    ]),
    tellCount(countAlarms(alarms, indices), ["to check", "to check"]),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** Sentences of one side are told of as paragraphs where they are whole paragraphs of several sentences. */
function tellSentences(comparison: Comparison, groups: readonly Group[], words: string): string {
  const paragraphs = SIDES.map((side) => countParagraphs(comparison, groups, side)).find(
    (count) => count > 0,
  );
  const told =
    paragraphs === undefined
      ? tellCount(groups.length, ["sentence", "sentences"])
      : tellCount(paragraphs, ["paragraph", "paragraphs"]);
  return told === "" ? "" : `${told} ${words}`;
}

/** How many whole paragraphs of a side the sentences make up that have no counterpart; 0 where they do not, or where each has one sentence. */
function countParagraphs({ versions }: Comparison, groups: readonly Group[], side: Side): number {
  if (groups.some(({ relation, segments }) => relation !== "only" || segments[side].length === 0))
    return 0;
  const all = versions[side].segments;
  const own = new Set(groups.flatMap(({ segments }) => segments[side]));
  const paragraphs = new Set([...own].flatMap((index) => all[index]?.paragraph ?? []));
  const areWhole =
    own.size > paragraphs.size &&
    all.every(
      ({ paragraph, kind }, index) =>
        kind !== "body" || !paragraphs.has(paragraph) || own.has(index),
    );
  return areWhole ? paragraphs.size : 0;
}

function tellFurniture({ versions }: Comparison, groups: readonly Group[]): string {
  const kinds = new Set(
    groups.flatMap(({ segments }) =>
      SIDES.flatMap((side) =>
        segments[side].flatMap((index) => {
          const kind = versions[side].segments[index]?.kind ?? "body";
          return kind === "body" ? [] : [kind];
        }),
      ),
    ),
  );
  const named = [...kinds].slice(0, MOST_KINDS).map((kind) => FURNITURE[kind]);
  const [first] = named;
  if (first === undefined) return "";
  if (named.length === 1) return tellCount(groups.length, first);
  const several = named.map(([, plural]) => plural);
  const list = kinds.size > MOST_KINDS ? [several.join(", "), "the like"] : several;
  return `${groups.length} ${list.join(" and ")}`;
}

/** Of a pair the left text counts: the right one quotes in the same place, or an alarm says that it does not. */
function quotes({ versions }: Comparison, { segments }: Group): boolean {
  const side = segments.a.length > 0 ? "a" : "b";
  const version = versions[side];
  return segments[side].some((index) =>
    version.segments[index]?.pieces.some((piece) =>
      QUOTATION_MARK.test(slice(version.text, piece)),
    ),
  );
}

function countAlarms(alarms: readonly Alarm[], groups: ReadonlySet<GroupIndex>): number {
  return alarms.filter(({ group }) => groups.has(group)).length;
}

function tellCount(count: number, [one, several]: readonly [string, string]): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : several}`;
}
