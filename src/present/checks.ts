/**
 * The facts of a comparison as a desk goes through them: each an alarm with a name of its own, by which the page remembers
 * that it is no problem, and those of one check together, the worst first.
 */
import type { Comparison, Fact, Version } from "../model/comparison";
import { type Pair, type Side, SIDES } from "../model/pair";
import { slice, type Span } from "../model/span";
import type { GroupIndex } from "./rows";
import { readWordings, type Wordings, type WordingPart } from "./wordings";

/**
 * Names a fact of a pair of texts: what it is of, its places and its words. The same after a reload and with the sides
 * swapped.
 */
export type AlarmId = string;

/** A fact, and where and how it is shown. */
export interface Alarm {
  readonly id: AlarmId;
  readonly fact: Fact;
  readonly group: GroupIndex;
  /** How its sides read; a side where it has no place has no parts. */
  readonly wordings: Pair<readonly WordingPart[]>;
  /** What stands under a line of its own in the text; nothing for what is quiet. */
  readonly underlined: Pair<readonly Span[]>;
}

/** The alarms of one check. */
export interface AlarmGroup {
  readonly kind: Fact["kind"];
  readonly alarms: readonly Alarm[];
}

/** How many alarms there are of each sort that there is. */
export interface AlarmCount {
  readonly kind: Fact["kind"];
  readonly changes: readonly { readonly change: Fact["change"]; readonly count: number }[];
}

/** A copy editor trims and rounds all day; rank from here on is for the list, not for the eye. */
const FIRST_QUIET_RANK = 6;

/** Every fact once, in the order of the groups, and in text order within a group. */
export function listAlarms({ groups, versions }: Comparison): readonly Alarm[] {
  const alarms = new Map<AlarmId, Alarm>();
  for (const [index, group] of groups.entries()) {
    if (group.relation === "only") continue;
    for (const fact of group.facts.toSorted((one, other) => startOf(one) - startOf(other))) {
      const id = nameFact(versions, fact);
      const wordings = readWordings(versions, group, fact);
      alarms.set(id, {
        id,
        fact,
        group: index,
        wordings: wordings.parts,
        underlined: underline(fact, wordings),
      });
    }
  }
  return [...alarms.values()];
}

/** The names of all facts, without what it takes to show them. */
export function listAlarmIds({ groups, versions }: Comparison): ReadonlySet<AlarmId> {
  const facts = groups.flatMap((group) => (group.relation === "only" ? [] : group.facts));
  return new Set(facts.map((fact) => nameFact(versions, fact)));
}

/** By check; the check with the worst alarm first, and the worst alarm of each first. */
export function groupAlarms(alarms: readonly Alarm[]): readonly AlarmGroup[] {
  const ranked = alarms.toSorted((one, other) => rank(one.fact) - rank(other.fact));
  const kinds = [...new Set(ranked.map(({ fact }) => fact.kind))];
  return kinds.map((kind) => ({ kind, alarms: ranked.filter(({ fact }) => fact.kind === kind) }));
}

/** Counts the alarms in the order in which they are listed. */
export function countAlarms(alarms: readonly Alarm[]): readonly AlarmCount[] {
  return groupAlarms(alarms).map(({ kind, alarms: own }) => {
    const changes = [...new Set(own.map(({ fact }) => fact.change))];
    return {
      kind,
      changes: changes.map((change) => ({
        change,
        count: own.filter(({ fact }) => fact.change === change).length,
      })),
    };
  });
}

/** Whether a fact is of the sort that seldom is a mistake. */
export function isQuiet({ fact }: Alarm): boolean {
  return rank(fact) >= FIRST_QUIET_RANK;
}

/** The side an alarm is gone to on: the left one, where it has a place there. */
export function sideOf({ fact }: Alarm): Side {
  return fact.at.a === undefined ? "b" : "a";
}

/** How bad it would be to overlook it, from 0, the worst. Words in somebody's mouth that he never said come first. */
function rank({ kind, change }: Fact): number {
  if (isAdvisory({ kind, change })) return FIRST_QUIET_RANK + 1;
  switch (change) {
    case "quoted":
      return 0;
    case "altered":
      if (kind === "negation") return 1;
      return kind === "quote" ? 2 : 4;
    case "unquoted":
      return 3;
    case "dropped":
    case "added":
      return 5;
    case "trimmed":
    case "rounded":
      return FIRST_QUIET_RANK;
    default:
      return change satisfies never;
  }
}

/** A hedge or a source left out is often no more than a shorter sentence; another source is a mistake. */
function isAdvisory({ kind, change }: Pick<Fact, "kind" | "change">): boolean {
  return kind === "hedge" || (kind === "attribution" && change !== "altered");
}

/** The words that differ; of what is a quotation on one side only, all that stands in the quotation marks. */
function underline(fact: Fact, { differing }: Wordings): Pair<readonly Span[]> {
  if (isAdvisory(fact)) return { a: [], b: [] };
  switch (fact.change) {
    case "quoted":
    case "unquoted": {
      const quoted = fact.change === "quoted" ? "b" : "a";
      const span = fact.at[quoted];
      return { a: [], b: [], [quoted]: span === undefined ? [] : [span] };
    }
    case "trimmed":
    case "rounded":
      return { a: [], b: [] };
    case "altered":
    case "dropped":
    case "added":
      return differing;
    default:
      return fact.change satisfies never;
  }
}

/** Without the side: what was dropped is added once the sides are swapped, and is still no problem. */
function nameFact(versions: Pair<Version>, { kind, at }: Fact): AlarmId {
  const places = SIDES.flatMap((side) => {
    const span = at[side];
    return span === undefined
      ? []
      : [`${span.start}-${span.end} ${slice(versions[side].text, span)}`];
  });
  return [kind, ...places.toSorted()].join("\n");
}

function startOf({ at }: Fact): number {
  return at.a?.start ?? Number.POSITIVE_INFINITY;
}
