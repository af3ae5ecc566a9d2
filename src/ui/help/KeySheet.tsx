import { useEffect, useId, useRef } from "react";
import { KEYS } from "../keys";

/** The keys of the page. The dialog element keeps the focus in, gives it back, and closes on Esc by itself. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={title} onClose={onClose}>
      <h2 id={title} className="sheet-title">
        Keys
      </h2>
      <dl className="keys">
        {KEYS.map(({ key, label, does }) => (
          <div key={key} className="keys-line">
            <dt>
              <kbd>{label}</kbd>
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
