import { useEffect, useId, useRef } from "react";
import { isCharacterKey, listKeyLines } from "../keys";

interface Props {
  /** Whether letters and signs are keys. */
  readonly characterKeys: boolean;
  readonly onCharacterKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The keys of the page. The dialog element keeps the focus in, gives it back, and closes on Esc by itself. */
export function KeySheet({ characterKeys, onCharacterKeys, onClose }: Props) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={title} onClose={onClose}>
      <h2 id={title} className="sheet-title">
        Keys
      </h2>
      <label className="settings-check keys-switch">
        <input
          type="checkbox"
          checked={characterKeys}
          onChange={({ target }) => onCharacterKeys(target.checked)}
        />
        Letters and signs are keys
      </label>
      <dl className="keys">
        {listKeyLines().map(({ keys, does }) => (
          <div key={does} className="keys-line">
            <dt>
              {keys.map((key) =>
                !characterKeys && isCharacterKey(key) ? (
                  <span key={key.key} className="keys-key">
                    <kbd className="is-off">{key.label}</kbd> <span className="tag">off</span>
                  </span>
                ) : (
                  <span key={key.key} className="keys-key">
                    <kbd>{key.label}</kbd>
                  </span>
                ),
              )}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="flex justify-end">
        <button type="button" className="loud" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
