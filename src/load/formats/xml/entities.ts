/*
 * Entities by name. A document may declare its own, and two short lines of such declarations grow to gigabytes ("billion
 * laughs"), or one long one to forty megabytes ("quadratic blow-up"). News uses them for single characters only.
 */
import { decodeHTMLStrict } from "entities/decode";

/** What the names of a document stand for. */
export interface Entities {
  readonly values: Readonly<Record<string, string>>;
  /** Whether the document calls for parts that stand in other files. */
  readonly external: boolean;
  /** Whether such a part has its place in the text. The place stays empty, or keeps the name as written. */
  readonly lost: boolean;
}

/** A declaration of a desk stands for a sign or a short name. */
const LONGEST_VALUE = 200;

/** What all declared names together may add to a text; a name of a company in every paragraph does not come near. */
const MOST_GROWTH = 100_000;

const DOCTYPE_START = "<!DOCTYPE";

/** Only ever tried in one place, where a document type begins: it looks ahead to the end of the text. */
const DOCTYPE = /<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/uy;
const EXTERNAL_TYPE = /^<!DOCTYPE\s+\S+\s+(?:SYSTEM|PUBLIC)\s/u;
const DECLARATION =
  /<!ENTITY\s+(%\s+)?([^\s"'>]+)\s+(?:(SYSTEM|PUBLIC)\b[^>]*|"([^"]*)"|'([^']*)')\s*>/gu;
const PARAMETER = /%[A-Za-z][\w.-]*;/u;
const REFERENCE = /&([A-Za-z][\w.-]*);/gu;

/** What XML itself defines. */
const BUILT_IN: ReadonlySet<string> = new Set(["amp", "apos", "gt", "lt", "quot"]);

/** Reads the entities of `text`, by its own declarations and by the names of HTML; "tricks" where they are made to grow. */
export function readEntities(text: string): Entities | "tricks" {
  const doctype = findDoctype(text);
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  const outside = new Set<string>();
  let external = EXTERNAL_TYPE.test(doctype);
  for (const [, parameter, name = "", elsewhere, quoted, apostrophed] of doctype.matchAll(
    DECLARATION,
  )) {
    if (elsewhere !== undefined) {
      external = true;
      outside.add(name);
    }
    const value = quoted ?? apostrophed ?? "";
    if (value.length > LONGEST_VALUE || refersToOthers(value)) return "tricks";
    if (parameter === undefined) values[name] = decodeHTMLStrict(value);
  }
  let growth = 0;
  let lost = false;
  for (const [reference, name = ""] of text.matchAll(REFERENCE)) {
    if (BUILT_IN.has(name)) continue;
    const value = values[name] ?? readName(reference, external);
    if (value === undefined) continue;
    values[name] = value;
    lost ||= outside.has(name) || value === reference;
    growth += value.length - reference.length;
    if (growth > MOST_GROWTH) return "tricks";
  }
  return { values, external, lost };
}

function findDoctype(text: string): string {
  DOCTYPE.lastIndex = Math.max(0, text.indexOf(DOCTYPE_START));
  return DOCTYPE.exec(text)?.[0] ?? "";
}

/** A name of HTML; or one that a file which is not loaded may define, as written. Any other is a fault of the document. */
function readName(reference: string, external: boolean): string | undefined {
  const character = decodeHTMLStrict(reference);
  return character !== reference || external ? character : undefined;
}

/** Whether a declared value is made of other declared values, and not of characters alone. */
function refersToOthers(value: string): boolean {
  if (PARAMETER.test(value)) return true;
  return Array.from(value.matchAll(REFERENCE)).some(
    ([reference]) => decodeHTMLStrict(reference) === reference,
  );
}
