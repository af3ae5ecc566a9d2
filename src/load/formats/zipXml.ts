/** The XML parts of an office document. */
import { decodeText } from "../encoding";
import { type Outcome, refuse, succeed } from "../problem";
import { refuseXml } from "./xml/refusal";
import { parseXml, type XmlElement } from "./xml/tree";
import type { Zip } from "./zip";

/**
 * A long report has a hundred thousand tags. A part of this many makes a tree of some hundred megabytes, and a worker that
 * runs out of memory takes the whole page with it.
 */
const MOST_TAGS = 1_000_000;

const ADVICE =
  "Open it in the program it was made with, copy the text and paste it, or save it as plain text (UTF-8) and drop that.";

/** Parses `part` of the document `name`; null where there is no such part. */
export async function readXmlPart(
  name: string,
  zip: Zip,
  part: string,
): Promise<Outcome<XmlElement | null>> {
  const outcome = await zip.read(part);
  if (!outcome.ok) return outcome;
  if (outcome.value === null) return succeed(null);
  const text = (await decodeText(outcome.value))?.text ?? "";
  if (countTags(text) > MOST_TAGS)
    return refuse(`“${name}” has more markup than any story needs, so it was not opened.`, ADVICE);
  const parsed = parseXml(text);
  if (parsed.ok) return succeed(parsed.root);
  switch (parsed.reason) {
    case "deep":
      return refuse(`“${name}” cannot be read: it is nested deeper than any story.`, ADVICE);
    case "damaged":
      return refuse(`“${name}” cannot be read: one of its parts (“${part}”) is damaged.`, ADVICE);
    case "tricks":
    case "large":
      return refuseXml(name, parsed);
    default:
      return parsed.reason satisfies never;
  }
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) count++;
  return count;
}
