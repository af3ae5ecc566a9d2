import { useId, useRef, useState } from "react";
import { COLUMN_WIDTHS, type Settings, TEXT_SIZES } from "../../load/settings";
import { useCommands } from "../useCommands";
import { Steps } from "./Steps";
import { useDismissal } from "./useDismissal";

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** A button, and under it how the page is to be. The text beside it changes at once, so that one sees what one chooses. */
export function SettingsMenu({ settings, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

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
      {open && (
        <form id={panel} className="settings-panel" aria-label="Settings">
          <Steps
            name="Text size"
            steps={TEXT_SIZES}
            value={settings.textSize}
            first
            onChange={(textSize) => onChange({ ...settings, textSize })}
          />
          <div className="settings-width">
            <Steps
              name="Column width"
              steps={COLUMN_WIDTHS}
              value={settings.columnWidth}
              onChange={(columnWidth) => onChange({ ...settings, columnWidth })}
            />
          </div>
          <label className="settings-check">
            <input
              type="checkbox"
              checked={settings.characterKeys}
              onChange={({ target }) => onChange({ ...settings, characterKeys: target.checked })}
            />
            <span>
              Letters and signs are keys
              <small className="settings-note">
                J, K, / and the like. Off, everything is still in the commands (Ctrl K).
              </small>
            </span>
          </label>
          <div className="flex justify-end">
            <button type="button" className="quiet" onClick={close}>
              Close
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
