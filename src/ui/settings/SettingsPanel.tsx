import "./panel.css";
import { COLUMN_WIDTHS, type Settings, TEXT_SIZES } from "../../load/settings";
import { Steps } from "./Steps";

interface Props {
  readonly id: string;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** How the page is to be: the text beside it changes at once. */
export function SettingsPanel({ id, settings, onChange, onClose }: Props) {
  return (
    <form id={id} className="settings-panel" aria-label="Settings">
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
        <button type="button" className="quiet" onClick={onClose}>
          Close
        </button>
      </div>
    </form>
  );
}
