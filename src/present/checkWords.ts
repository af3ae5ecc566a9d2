/** What is said of alarms: in the list and at the sentence. */
import type { Fact } from "../model/comparison";
import { type Alarm, groupAlarms } from "./checks";

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

/** What a sentence has: "1 quotation and 2 figures differ". */
export function tellAtSentence(alarms: readonly Alarm[]): string {
  const parts = groupAlarms(alarms).map(({ kind, alarms: own }) => count(own.length, NOUNS[kind]));
  const verb = alarms.length === 1 ? "differs" : "differ";
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1).join(", ");
  return `${before === "" ? last : `${before} and ${last}`} ${verb}`;
}

function count(number: number, [one, several]: readonly [string, string]): string {
  return `${number} ${number === 1 ? one : several}`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
