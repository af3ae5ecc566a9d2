import { type FormEvent, useEffect, useId, useRef } from "react";
import type { Side } from "../../model/pair";

interface Props {
  readonly side: Side;
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/** A field to paste a text into, for one side. Closes with Esc, which the dialog element does by itself. */
export function PastePanel({ side, onPaste, onClose }: Props) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get("text");
    onPaste(typeof text === "string" ? text : "");
  }

  return (
    <dialog ref={dialog} className="sheet sheet-wide" aria-labelledby={title} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <h2 id={title} className="sheet-title">
          Paste the {side === "a" ? "left" : "right"} text
        </h2>
        <textarea
          name="text"
          rows={12}
          dir="auto"
          required
          aria-labelledby={title}
          className="field"
        />
        <div className="flex justify-end gap-2">
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" className="loud">
            Compare
          </button>
        </div>
      </form>
    </dialog>
  );
}
