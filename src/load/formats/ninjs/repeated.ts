/** Names that a JSON object has twice. The later value stands, and without a word the earlier one would be gone. */

import { findStringEnd } from "./strings";

/** The names that stand twice in one object, each once, of valid JSON. */
export function findRepeated(json: string): readonly string[] {
  const repeated = new Set<string>();
  const open: Set<string>[] = [];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === "{") open.push(new Set());
    else if (sign === "}") open.pop();
    else if (sign === '"') {
      const end = findStringEnd(json, at);
      const names = open.at(-1);
      if (
        names !== undefined &&
        json
          .slice(end + 1, end + LOOK_AHEAD)
          .trimStart()
          .startsWith(":")
      ) {
        const name = json.slice(at + 1, end);
        if (names.has(name)) repeated.add(name);
        names.add(name);
      }
      at = end;
    }
  }
  return [...repeated];
}

/** The colon stands right behind its name, or a few spaces on. */
const LOOK_AHEAD = 20;
