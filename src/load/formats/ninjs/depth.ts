import { findStringEnd } from "./strings";

/** An item nests a dozen levels. Five million brackets in one another take 400 MB to be found wrong. */
const DEEPEST = 500;

/** Whether a JSON text, valid or not, nests deeper than any item. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '"') at = findStringEnd(json, at);
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
