/** What the checks have to say as plain text, to be pasted into a message to the desk. */
import type { Comparison } from "../model/comparison";
import { type Pair, type Side, SIDES } from "../model/pair";
import type { Checked } from "./checked";
import { type Alarm, groupAlarms } from "./checks";
import { nameCheck, tellAbsent, tellAlarm } from "./checkWords";
import { type Finding, groupFindings } from "./findings";
import { nameFindings, tellHeld } from "./findingWords";
import { splitInvisible } from "./invisible";
import { tellSummary } from "./summaryLine";
import type { WordingPart } from "./wordings";

/** The list under the names of the texts and what it comes to; words that differ stand between asterisks. */
export function printForDesk(comparison: Comparison, open: Checked, dismissed: Checked): string {
  const { a, b } = comparison.versions;
  const title = `${show(a.name)} → ${show(b.name)}`;
  const lists = [
    ...groupAlarms(open.alarms).map(({ kind, alarms }) =>
      [nameCheck(kind), ...alarms.map(printAlarm)].join("\n"),
    ),
    ...groupFindings(open.findings).map(({ kind, findings }) =>
      [nameFindings(kind), ...findings.map(printFinding)].join("\n"),
    ),
  ];
  const summary = tellSummary(comparison, open, dismissed);
  return [`${title}\n${summary}`, ...lists].join("\n\n").concat("\n");
}

function printAlarm(alarm: Alarm): string {
  const [a, b] = SIDES.map((side) => printWording(alarm.wordings, side));
  return `- ${tellAlarm(alarm)}: ${a} → ${b}`;
}

function printFinding({ words, holds }: Finding): string {
  return `- ${show(words)}${holds.length > 0 ? ` (${tellHeld(holds)})` : ""}`;
}

function printWording(wordings: Pair<readonly WordingPart[]>, side: Side): string {
  const parts = wordings[side];
  if (parts.length === 0) return `(${tellAbsent(side)})`;
  return parts
    .map(({ text, kind }) => (kind === "differing" ? `*${show(text)}*` : show(text)))
    .join("");
}

/** What shows nothing or turns the line round must not reach another program unseen. */
function show(text: string): string {
  return splitInvisible(text)
    .map((part) => (part.code === null ? part.text : `[${part.code}]`))
    .join("");
}
