import { type Outcome, refuse } from "../../problem";
import type { Remark } from "../story";
import type { XmlOutcome } from "./tree";

type XmlFailure = Extract<XmlOutcome, { ok: false }>;

/** Says why the XML of the file called `name` was not read. */
export function refuseXml(name: string, { reason, line }: XmlFailure): Outcome<never> {
  switch (reason) {
    case "tricks":
      return refuse(
        `“${name}” uses entity tricks, so it was not opened.`,
        "Have the story sent again from a source you trust.",
      );
    case "deep":
      return refuse(
        `“${name}” nests its elements deeper than any story does, so it was not opened.`,
        "Have the story sent again from a source you trust.",
      );
    case "large":
      return refuse(
        `“${name}” holds more elements than any story does, so it was not opened.`,
        "Save the one story you want to compare as a file of its own.",
      );
    case "damaged":
      return refuse(
        `“${name}” is damaged: its XML breaks in line ${line}.`,
        "Show the file as plain text to see what is there, or have it sent again.",
      );
    default:
      return reason satisfies never;
  }
}

/** What an editor must hear of parts that stand in other files and were not loaded. */
export function remarkExternal({
  external,
  lost,
}: Extract<XmlOutcome, { ok: true }>): readonly Remark[] {
  if (!external) return [];
  return [
    {
      weight: lost ? "warning" : "note",
      words: "External parts of this file were not loaded.",
    },
  ];
}
