/** A small story in two versions, for tests that need texts and care little which. */
import { expect, type Page } from "@playwright/test";

import { dropFiles, makeFile } from "./drop";
import { openKept } from "./kept";
import { names, openGalley } from "./reader";

/** One sentence kept, one reworded, one that only this version has. */
export const EARLY = makeFile(
  "ferry-1-early.txt",
  [
    "The last ferry of the season left Brackholm at noon on Friday.",
    "Nobody aboard was hurt.",
    "Mechanics found a hairline crack in the propeller shaft.",
  ].join("\n\n"),
);

/** The later version. */
export const LATE = makeFile(
  "ferry-2-late.txt",
  [
    "The last ferry of the season left Brackholm at noon on Friday.",
    "A hairline crack in the propeller shaft was discovered by mechanics.",
    "Tickets stay valid until Easter.",
  ].join("\n\n"),
);

/** A third version, to put in the place of either. */
export const LATEST = makeFile(
  "ferry-3-latest.txt",
  [
    "The last ferry of the season left Brackholm at noon on Friday.",
    "The propeller shaft has been replaced.",
  ].join("\n\n"),
);

/** Opens the page with both, kept: verbatim, paraphrase, what stands on one side only, all the editor's own. */
export async function openFerry(page: Page): Promise<void> {
  await openKept(page, [EARLY, LATE]);
}

/** Opens the page and drops both on it. */
export async function dropFerry(page: Page): Promise<void> {
  await openGalley(page);
  await dropFiles(page, [EARLY, LATE], "left");
  await expect(names(page)).toHaveText([EARLY.name, LATE.name]);
}
