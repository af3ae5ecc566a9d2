/** Texts kept beside the project, not in it; a clone alone has none of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { CarriedFile } from "./drop";

const SHARED = path.join(import.meta.dirname, "..", "..", "shared");

/** The files of a folder beside the project, by name; none where the folder is absent. */
export function readBeside(folder: string): readonly CarriedFile[] {
  const place = path.join(SHARED, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: readFileSync(path.join(place, name)) }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
