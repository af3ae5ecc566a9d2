import { useLayoutEffect, useState } from "react";
import type { Settings } from "../../load/settings";
import { keepSettings } from "../../load/preferences";

/** How the editor wants the page: what was `kept`, before anything is painted, and whenever it changes. */
export function useSettings(kept: Settings): readonly [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(kept);
  const { textSize, columnWidth } = settings;

  // settings.css reads them there.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset["textSize"] = textSize;
    dataset["columnWidth"] = columnWidth;
  }, [textSize, columnWidth]);

  function change(next: Settings): void {
    setSettings(next);
    void keepSettings(next);
  }
  return [settings, change];
}
