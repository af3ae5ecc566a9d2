import { useLayoutEffect, useState } from "react";
import { keepSettings, readSettings, type Settings } from "../../load/settings";

/** How the editor wants the page, from the last visit on: before anything is painted, and whenever it changes. */
export function useSettings(): readonly [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(readSettings);
  const { textSize, columnWidth } = settings;

  // settings.css reads them there.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset["textSize"] = textSize;
    dataset["columnWidth"] = columnWidth;
  }, [textSize, columnWidth]);

  function change(next: Settings): void {
    setSettings(next);
    keepSettings(next);
  }
  return [settings, change];
}
