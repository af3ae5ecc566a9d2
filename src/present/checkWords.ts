/** What is said of alarms: in the list, in the line that sums it up, at the sentence, and in the text for the desk. */
import type { Comparison, Fact } from "../model/comparison";
import { type Pair, SIDES } from "../model/pair";
import { type Alarm, type AlarmCount, countAlarms, groupAlarms } from "./checks";
import { splitInvisible } from "./invisible";
import type { WordingPart } from "./wordings";

/** One of a kind, and several. */
const NOUNS: Readonly<Record<Fact["kind"], readonly [one: string, several: string]>> = {
  quote: ["quotation", "quotations"],
  number: ["figure", "figures"],
  name: ["name", "names"],
  negation: ["negation", "negations"],
  attribution: ["attribution", "attributions"],
  hedge: ["hedge", "hedges"],
};

/** What is drawn for a check where there is no room for its name. */
const SIGNS: Readonly<Record<Fact["kind"], string>> = {
  quote: "“ ”",
  number: "123",
  name: "Aa",
  negation: "not",
  attribution: "who",
  hedge: "may",
};

/** A comparison that has nothing to say here says so, for else nobody knew that it has looked. */
const NOTHING_FOUND = "Nothing to check";

/** The heading of a check: "Quotations". */
export function nameCheck(kind: Fact["kind"]): string {
  return capitalise(NOUNS[kind][1]);
}

/** The sign of a check. */
export function signOf(kind: Fact["kind"]): string {
  return SIGNS[kind];
}

/** What an alarm says: "Figure altered". */
export function tellAlarm({ fact: { kind, change } }: Alarm): string {
  if (change === "quoted") return "Made into a quotation";
  if (change === "unquoted") return "No longer a quotation";
  if (kind === "attribution" && change === "altered") return "Another speaker";
  return `${capitalise(NOUNS[kind][0])} ${change}`;
}

/** What stands in the place of a side that has none. */
export function tellAbsent(side: "a" | "b"): string {
  return `not on the ${side === "a" ? "left" : "right"}`;
}

/** "Quotations: 1 altered, 1 trimmed · Figures: 2 altered". */
export function tellCounts(alarms: readonly Alarm[]): string {
  const counts = countAlarms(alarms);
  return counts.length === 0 ? NOTHING_FOUND : counts.map(tellCount).join(" · ");
}

/** What a sentence has: "1 quotation and 2 figures differ". */
export function tellAtSentence(alarms: readonly Alarm[]): string {
  const parts = groupAlarms(alarms).map(({ kind, alarms: own }) => count(own.length, NOUNS[kind]));
  const verb = alarms.length === 1 ? "differs" : "differ";
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1).join(", ");
  return `${before === "" ? last : `${before} and ${last}`} ${verb}`;
}

/** The alarms as plain text for the desk, under the names of the texts; words that differ stand between asterisks. */
export function printAlarms({ versions }: Comparison, alarms: readonly Alarm[]): string {
  const title = `${show(versions.a.name)} → ${show(versions.b.name)}`;
  const groups = groupAlarms(alarms).map(({ kind, alarms: own }) =>
    [nameCheck(kind), ...own.map(printAlarm)].join("\n"),
  );
  return [`${title}\n${tellCounts(alarms)}`, ...groups].join("\n\n").concat("\n");
}

function printAlarm(alarm: Alarm): string {
  const [a, b] = SIDES.map((side) => printWording(alarm.wordings, side));
  return `- ${tellAlarm(alarm)}: ${a} → ${b}`;
}

function printWording(wordings: Pair<readonly WordingPart[]>, side: "a" | "b"): string {
  const parts = wordings[side];
  if (parts.length === 0) return `(${tellAbsent(side)})`;
  return parts
    .map(({ text, kind }) => (kind === "differing" ? `*${show(text)}*` : show(text)))
    .join("");
}

function tellCount({ kind, changes }: AlarmCount): string {
  const list = changes.map(({ change, count: number }) => `${number} ${change}`).join(", ");
  return `${nameCheck(kind)}: ${list}`;
}

/** What shows nothing or turns the line round must not reach another program unseen. */
function show(text: string): string {
  return splitInvisible(text)
    .map((part) => (part.code === null ? part.text : `[${part.code}]`))
    .join("");
}

function count(number: number, [one, several]: readonly [string, string]): string {
  return `${number} ${number === 1 ? one : several}`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
