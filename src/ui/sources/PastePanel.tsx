import { type ClipboardEvent, type FormEvent, useEffect, useId, useRef } from "react";
import type { Side } from "../../model/pair";
import { type Carried, readCarried } from "./readPasted";

interface Props {
  readonly side: Side;
  readonly onPaste: (pasted: Carried) => void;
  readonly onClose: () => void;
}

/** A field to paste a text into, for one side. Closes with Esc, which the dialog element does by itself. */
export function PastePanel({ side, onPaste, onClose }: Props) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // The field shows the words alone; the structure they came with counts as long as they stay as they came.
  const pasted = useRef<Carried>({ text: "", html: "" });

  useEffect(() => dialog.current?.showModal(), []);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get("text");
    const text = typeof value === "string" ? value : "";
    onPaste(sameWords(text, pasted.current.text) ? pasted.current : { text, html: "" });
  }
  function remember(event: ClipboardEvent<HTMLTextAreaElement>): void {
    pasted.current = readCarried(event.clipboardData);
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
          onPaste={remember}
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

/** A field writes line breaks in its own way. */
function sameWords(one: string, other: string): boolean {
  return one.replaceAll(/\s/gu, "") === other.replaceAll(/\s/gu, "");
}
