import "./find.css";
import { type KeyboardEvent as Press, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Comparison } from "../../model/comparison";
import type { Found } from "../../present/found";
import type { GroupIndex } from "../../present/rows";
import { visitCell } from "../reader/places";
import { useCommands } from "../useCommands";
import { readPlaceOfHit, readSelection, returnFocus, showHit } from "./places";
import { useSearch } from "./useSearch";

interface Props {
  readonly comparison: Comparison;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the page shows of the search, and what is told when that should be something else. */
  readonly found: Found;
  readonly onFound: (found: Found) => void;
  readonly onSelect: (group: GroupIndex) => void;
  readonly onClose: () => void;
}

/** The line in which one looks for something. No dialog: the page beside it can be read, walked and clicked as before. */
export function FindBar(props: Props) {
  const { comparison, query, onQuery, found, onFound, onSelect, onClose } = props;
  const [before] = useState(() => document.activeElement);
  const field = useRef<HTMLInputElement>(null);
  const { words, step } = useSearch(comparison, query, onFound);

  function begin(): void {
    const selected = readSelection();
    if (selected !== "") onQuery(selected);
    field.current?.select();
  }

  const onOpen = useEffectEvent(begin);
  useEffect(() => onOpen(), []);
  useCommands((command) => {
    if (command === "find") begin();
  });
  useEffect(() => {
    if (found.current !== null) showHit();
  }, [found]);

  /** Back to where one was; who was nowhere is at what was found. */
  function close(): void {
    const place = readPlaceOfHit();
    if (!returnFocus(before) && place !== null) visitCell(place, false);
    onClose();
  }

  function goThere(): void {
    const place = readPlaceOfHit();
    if (place === null || found.group === null) return;
    onSelect(found.group);
    visitCell(place, true);
    onClose();
  }

  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest("dialog, .settings") !== null)
      return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onEscape(event);
    // Before the page's own Esc, which would clear the selection as well.
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, []);

  function press(event: Press<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === "Enter" && (event.ctrlKey || event.metaKey)) goThere();
    else if (key === "ArrowDown" || (key === "Enter" && !event.shiftKey)) step(1);
    else if (key === "ArrowUp" || key === "Enter") step(-1);
    else return;
    event.preventDefault();
  }

  return (
    <search className="find" aria-label="Find in both texts">
      <input
        ref={field}
        className="find-field"
        aria-label="Find in both texts"
        placeholder="Find in both texts"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={press}
      />
      <output className="find-count">{words}</output>
      <div className="find-acts">
        <button
          type="button"
          className="quiet"
          aria-label="Previous match"
          title="Previous match (Shift Enter)"
          onClick={() => step(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="quiet"
          aria-label="Next match"
          title="Next match (Enter)"
          onClick={() => step(1)}
        >
          ↓
        </button>
        <button
          type="button"
          className="quiet"
          title="Close, and select this sentence (Ctrl Enter)"
          aria-disabled={found.current === null}
          onClick={goThere}
        >
          Go there
        </button>
        <button
          type="button"
          className="quiet"
          aria-label="Close find"
          title="Close, and go back (Esc)"
          onClick={close}
        >
          ✕
        </button>
      </div>
    </search>
  );
}
