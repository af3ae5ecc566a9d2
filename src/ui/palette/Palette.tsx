import "./palette.css";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { filterCommands, listCommands, type Offers, type PaletteCommand } from "./offers";

interface Props {
  readonly offers: Offers;
  readonly onClose: () => void;
}

/**
 * Every command by name: typing leaves fewer, arrows choose, Enter does it. The focus stays in the field, as the pattern of
 * a combobox with a list has it; the dialog element gives it back and closes on Esc by itself.
 */
export function Palette({ offers, onClose }: Props) {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const found = filterCommands(listCommands(offers), query);
  const at = Math.min(chosen, found.length - 1);
  const name = (index: number): string => `${list}-${index}`;

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [list, at]);

  /** The focus is given back first: a command may take it elsewhere. */
  function run(command: PaletteCommand | undefined): void {
    if (command === undefined) return;
    dialog.current?.close();
    command.run();
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    if (event.key === "Enter") run(found[at]);
    else if (event.key === "ArrowDown") setChosen(at < last ? at + 1 : 0);
    else if (event.key === "ArrowUp") setChosen(at > 0 ? at - 1 : last);
    else if (event.key === "PageDown") setChosen(Math.min(at + PAGE, last));
    else if (event.key === "PageUp") setChosen(Math.max(at - PAGE, 0));
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className="sheet palette"
      aria-label="Commands"
      onClose={onClose}
      closedby="any"
    >
      <div className="palette-head">
        <input
          className="find-field palette-field"
          role="combobox"
          aria-label="Command"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : name(at)}
          placeholder="Type a command"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
        <button
          type="button"
          className="quiet"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          ✕
        </button>
      </div>
      <div id={list} className="palette-list" role="listbox" aria-label="Commands">
        {found.map((command, index) => (
          <div
            key={command.name}
            id={name(index)}
            role="option"
            aria-selected={index === at}
            className="palette-option"
            onPointerMove={() => setChosen(index)}
            onClick={() => run(command)}
          >
            <span>{command.name}</span>
            {command.keys.length > 0 && (
              <span className="palette-keys">
                {command.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            )}
          </div>
        ))}
      </div>
      <output className="palette-none">{found.length === 0 && "No such command"}</output>
    </dialog>
  );
}

/** How far PageUp and PageDown go. */
const PAGE = 8;
