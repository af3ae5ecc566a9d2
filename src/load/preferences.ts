/** How comparisons are looked at and how the page is set: kept for all tabs, and longer than any text. */
import { readValue, writeValue } from "./database";
import { checkSettings, type Settings } from "./settings";

const VIEW = "view";
const SETTINGS = "settings";

/** Keeps the name of a view. False where this browser refuses to keep anything. */
export async function keepView(view: string): Promise<boolean> {
  return writeValue(VIEW, view);
}

/** The name of the view kept last, or null where there is none or it cannot be had. */
export async function restoreView(): Promise<string | null> {
  const view = await readValue(VIEW);
  return typeof view === "string" ? view : null;
}

/** Keeps how the editor wants the page. False where this browser refuses to keep anything. */
export async function keepSettings(settings: Settings): Promise<boolean> {
  return writeValue(SETTINGS, settings);
}

/** What was kept of the settings, and the standard for whatever was not. */
export async function restoreSettings(): Promise<Settings> {
  return checkSettings(await readValue(SETTINGS));
}
