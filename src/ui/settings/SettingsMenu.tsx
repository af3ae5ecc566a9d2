import { useId, useRef, useState } from "react";
import type { Problem } from "../../load/problem";
import type { Settings } from "../../load/settings";
import { useCommands } from "../useCommands";
import { useLater } from "../useLater";
import { useDismissal } from "./useDismissal";

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** Told when the panel cannot be had. */
  readonly onMissing: (problem: Problem) => void;
}

function loadPanel(): Promise<typeof import("./SettingsPanel")> {
  return import("./SettingsPanel");
}

/** A button, and under it how the page is to be. The text beside it changes at once, so that one sees what one chooses. */
export function SettingsMenu({ settings, onChange, onMissing }: Props) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const loaded = useLater(loadPanel, open, (problem) => {
    setOpen(false);
    onMissing(problem);
  });

  function close(): void {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  }

  useCommands((command) => {
    if (command === "settings") setOpen(true);
  });
  useDismissal(whole, open, () => setOpen(false), close);

  return (
    <div ref={whole} className="settings">
      <button
        ref={button}
        type="button"
        className="quiet"
        title="Text size, column width, keys"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        Settings
      </button>
      {open && loaded !== null && (
        <loaded.SettingsPanel id={panel} settings={settings} onChange={onChange} onClose={close} />
      )}
    </div>
  );
}
