/** What is said of findings: in the list, in the line that sums it up, and in the text for the desk. */
import type { LeftOut } from "../model/comparison";
import type { Finding } from "./findings";

const NAMES: Readonly<Record<Finding["kind"], string>> = {
  spelling: "Spellings",
  "left out": "Left out",
  added: "Added",
};

const SIGNS: Readonly<Record<Finding["kind"], string>> = {
  spelling: "Ab",
  "left out": "−",
  added: "+",
};

const HELD: Readonly<Record<LeftOut["holds"][number], string>> = {
  quote: "quotation",
  number: "figure",
  name: "name",
};

/** The heading of what was found: "Left out". */
export function nameFindings(kind: Finding["kind"]): string {
  return NAMES[kind];
}

/** What is drawn at the heading. */
export function signOfFindings(kind: Finding["kind"]): string {
  return SIGNS[kind];
}

/** What stands over a finding in the list: "Quotation, figure"; a plain word where a sentence holds nothing of weight. */
export function tellFinding({ kind, holds }: Finding): string {
  if (kind === "spelling") return "One name";
  const held = tellHeld(holds) || "sentence";
  return held.charAt(0).toUpperCase() + held.slice(1);
}

/** What a sentence holds: "quotation, figure"; "" for nothing of weight, and for spellings. */
export function tellHeld(holds: LeftOut["holds"]): string {
  return holds.map((kind) => HELD[kind]).join(", ");
}
