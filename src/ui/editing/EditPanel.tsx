import "./editing.css";
import { type SyntheticEvent, useEffect, useEffectEvent, useId, useRef } from "react";
import { fromFieldOffset, fromFieldText, toFieldOffset, toFieldText } from "../../model/lineBreaks";
import type { Loaded } from "../state/state";
import type { EditedText } from "./useEditing";

interface Props {
  readonly editing: EditedText;
  /** The text as it is wanted now. */
  readonly text: Loaded | null;
  readonly onText: (text: string) => void;
  readonly onCaret: (offset: number) => void;
  readonly onEnd: () => void;
  /** Told where another text has taken the place of the edited one. */
  readonly onLeave: () => void;
}

/** Between two words nobody reads a comparison. Milliseconds. */
const PAUSE = 150;

/**
 * A field with the whole of one text, under the pairs; the comparison above follows what is typed. The field is the
 * browser's own, with its undo, its spelling and its search.
 */
export function EditPanel({ editing, text, onText, onCaret, onEnd, onLeave }: Props) {
  const { side, before, start } = editing;
  const title = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef(0);
  const written = useRef(before.source.text);
  const begin = useEffectEvent(() => {
    const at = toFieldOffset(start, before.source.text);
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(at, at);
    scrollToCaret(field.current, at);
    onCaret(start);
  });

  function read(): string {
    return fromFieldText(field.current?.value ?? "", before.source.text);
  }
  const flush = useEffectEvent(() => {
    clearTimeout(timer.current);
    if (field.current === null || read() === written.current) return;
    written.current = read();
    onText(written.current);
  });
  function type(): void {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      written.current = read();
      onText(written.current);
    }, PAUSE);
  }
  function follow({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>): void {
    onCaret(fromFieldOffset(currentTarget.selectionStart, read()));
  }
  function end(): void {
    if (field.current !== null && read() !== written.current) onText(read());
    written.current = read();
    clearTimeout(timer.current);
    onEnd();
  }

  useEffect(() => {
    begin();
    document.documentElement.classList.add("is-editing");
    return () => {
      flush();
      document.documentElement.classList.remove("is-editing");
    };
  }, []);

  // Another text has come to this side, by a drop, a swap or an undo; it is not this field's.
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    if (text?.source.text !== written.current) leave();
  }, [text]);

  return (
    <section className={`edit side-${side}`} aria-labelledby={title} data-side={side}>
      <div className="edit-line">
        <h2 id={title} className="edit-title">
          Edit the {side === "a" ? "left" : "right"} text
        </h2>
        <span className="edit-hint">Your file on disk stays as it is.</span>
        <button type="button" className="loud" onClick={end}>
          Done
        </button>
      </div>
      <textarea
        ref={field}
        className="field edit-field"
        dir="auto"
        aria-labelledby={title}
        defaultValue={toFieldText(before.source.text)}
        onInput={type}
        onSelect={follow}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          end();
        }}
      />
    </section>
  );
}

/** A field shows its caret only when something is typed; lines above it give the height. */
function scrollToCaret(field: HTMLTextAreaElement | null, at: number): void {
  if (field === null || at === 0) return;
  const share = at / Math.max(1, field.value.length);
  field.scrollTop = share * field.scrollHeight - field.clientHeight / 3;
}
