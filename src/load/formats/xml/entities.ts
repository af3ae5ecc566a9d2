/*
 * Entities by name. A document may declare its own, and two short lines of such declarations grow to gigabytes ("billion
 * laughs"), or one long one to forty megabytes ("quadratic blow-up"). News uses them for single characters only.
 */
import { decodeHTMLStrict } from "entities/decode";

/** What the names of a document stand for. */
export interface Entities {
  readonly values: Readonly<Record<string, string>>;
  /** Whether the document calls for parts that stand in other files. Their places stay empty. */
  readonly external: boolean;
}

/** A declaration of a desk stands for a sign or a short name. */
const LONGEST_VALUE = 200;

const DOCTYPE = /<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/u;
const EXTERNAL_TYPE = /^<!DOCTYPE\s+\S+\s+(?:SYSTEM|PUBLIC)\s/u;
const DECLARATION =
  /<!ENTITY\s+(%\s+)?([^\s"'>]+)\s+(?:(SYSTEM|PUBLIC)\b[^>]*|"([^"]*)"|'([^']*)')\s*>/gu;
const PARAMETER = /%[A-Za-z][\w.-]*;/u;
const REFERENCE = /&([A-Za-z][\w.-]*);/gu;

/** Reads the entities of `text`, by its own declarations and by the names of HTML; "tricks" where they are made to grow. */
export function readEntities(text: string): Entities | "tricks" {
  const doctype = DOCTYPE.exec(text)?.[0] ?? "";
  let external = EXTERNAL_TYPE.test(doctype);
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, parameter, name = "", outside, quoted, apostrophed] of doctype.matchAll(
    DECLARATION,
  )) {
    if (outside !== undefined) external = true;
    const value = quoted ?? apostrophed ?? "";
    if (value.length > LONGEST_VALUE || refersToOthers(value)) return "tricks";
    if (parameter === undefined) values[name] = decodeHTMLStrict(value);
  }
  for (const [reference, name = ""] of text.matchAll(REFERENCE)) {
    const character = decodeHTMLStrict(reference);
    if (!(name in values) && character !== reference) values[name] = character;
  }
  return { values, external };
}

/** Whether a declared value is made of other declared values, and not of characters alone. */
function refersToOthers(value: string): boolean {
  if (PARAMETER.test(value)) return true;
  return Array.from(value.matchAll(REFERENCE)).some(
    ([reference]) => decodeHTMLStrict(reference) === reference,
  );
}
