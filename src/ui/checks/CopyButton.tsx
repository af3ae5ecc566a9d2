import { useState } from "react";
import { useCommands } from "../useCommands";

interface Props {
  readonly text: string;
}

/** Puts the list on the clipboard as plain text. Where the browser refuses, the text is shown, to be copied by hand. */
export function CopyButton({ text }: Props) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean } | null>(
    null,
  );
  // What was copied before something was dismissed is not this list.
  const answer = copied?.text === text ? copied : null;

  useCommands((command) => {
    if (command === "copy list") void copy();
  });

  async function copy(): Promise<void> {
    const ok = await write(text);
    setCopied({ text, ok });
  }

  return (
    <div className="checks-copy">
      <button type="button" className="quiet" onClick={() => void copy()}>
        Copy list
      </button>
      <output>
        {answer?.ok === true && "Copied."}
        {answer?.ok === false && "This browser lets no page copy. Select the text below."}
      </output>
      {answer?.ok === false && (
        <textarea className="field" aria-label="The list as text" readOnly rows={8} value={text} />
      )}
    </div>
  );
}

/** There is no clipboard on a page that came over plain HTTP from another machine. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
