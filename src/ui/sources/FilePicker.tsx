import { type ChangeEvent, useRef } from "react";
import type { Command } from "../keys";
import { useCommands } from "../useCommands";

interface Props {
  /** What the button says. */
  readonly label: string;
  /** What the field behind it is called by assistive technology. */
  readonly title: string;
  readonly look: "quiet" | "loud";
  /** What opens it, too. */
  readonly command?: Command;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's own file dialog. */
export function FilePicker({ label, title, look, command, onFiles }: Props) {
  const field = useRef<HTMLInputElement>(null);

  useCommands((issued) => {
    if (issued === command) field.current?.click();
  });

  function pick(event: ChangeEvent<HTMLInputElement>): void {
    onFiles([...(event.target.files ?? [])]);
    // The same file, saved anew, can be picked again.
    event.target.value = "";
  }

  return (
    <>
      <button type="button" className={look} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input ref={field} type="file" hidden multiple aria-label={title} onChange={pick} />
    </>
  );
}
