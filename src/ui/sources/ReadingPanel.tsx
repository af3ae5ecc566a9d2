import "./reading.css";
import { type ReactNode, startTransition, useEffect, useId, useOptimistic, useRef } from "react";
import { ENCODING_REGIONS } from "../../load/encodings";
import type { Origin } from "../../load/origin";
import type { Choice, Reading } from "../../load/reading";
import { VisibleText } from "./VisibleText";

interface Props {
  readonly origin: Origin;
  /** Whether something was typed into the text, which reading it again takes back. */
  readonly edited: boolean;
  /** Ends when the file has been read in that way, or could not be. */
  readonly onChoose: (reading: Reading) => Promise<void>;
  readonly onClose: () => void;
}

const EVIDENCE: Readonly<Record<NonNullable<Origin["encoding"]>["evidence"], string>> = {
  mark: "The file says so in its first bytes.",
  "utf-8": "Its bytes are valid UTF-8, which no other encoding is by chance.",
  label: "The file says so.",
  nul: "Every second byte is empty, as in UTF-16.",
  statistics: "A guess from its letters. If they look wrong, choose another.",
  chosen: "Chosen by you.",
};

/** How a file was read, what was left out, and the other ways to read it; a choice takes effect at once. */
export function ReadingPanel({ origin, edited, onChoose, onClose }: Props) {
  const { file, encoding, format, choices, titles, remarks } = origin;
  // A choice is seen at once; where the file cannot be read in that way it goes back.
  const [reading, showReading] = useOptimistic(origin.reading);
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const offers = (choice: Choice): boolean => choices.includes(choice);

  function choose(change: Reading): void {
    const chosen = { ...reading, ...change };
    startTransition(async () => {
      showReading(chosen);
      await onChoose(chosen);
    });
  }

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={title} onClose={onClose}>
      <h2 id={title} className="sheet-title">
        How <VisibleText text={file.name} /> was read
      </h2>
      <p className="reading-format">It is {format}.</p>
      {remarks.length > 0 && (
        <ul className="reading-remarks">
          {remarks.map(({ words }) => (
            <li key={words}>
              <VisibleText text={words} />
            </li>
          ))}
        </ul>
      )}
      {titles.length > 1 && (
        <Choose label="Story">
          <select
            value={reading.story ?? 0}
            onChange={({ target }) => choose({ story: Number(target.value) })}
          >
            {titles.map((name, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
        </Choose>
      )}
      {offers("changes") && (
        <Choose label="Tracked changes">
          <select
            value={reading.changes ?? "accepted"}
            onChange={({ target }) =>
              choose({ changes: target.value === "original" ? "original" : "accepted" })
            }
          >
            <option value="accepted">All accepted</option>
            <option value="original">None accepted: the text before them</option>
          </select>
        </Choose>
      )}
      {offers("extent") && (
        <Choose label="Of the page">
          <select
            value={reading.extent ?? "article"}
            onChange={({ target }) =>
              choose({ extent: target.value === "page" ? "page" : "article" })
            }
          >
            <option value="article">The article</option>
            <option value="page">All of its text</option>
          </select>
        </Choose>
      )}
      {offers("encoding") && encoding !== undefined && (
        <Choose label="Encoding" note={EVIDENCE[encoding.evidence]}>
          <select
            value={reading.encoding ?? encoding.label}
            onChange={({ target }) => choose({ encoding: target.value })}
          >
            {!isListed(encoding.label) && <option value={encoding.label}>{encoding.label}</option>}
            {ENCODING_REGIONS.map(({ region, encodings }) => (
              <optgroup key={region} label={region}>
                {encodings.map(({ label, name }) => (
                  <option key={label} value={label}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Choose>
      )}
      {offers("plain") && (
        <label className="reading-check">
          <input
            type="checkbox"
            checked={reading.plain === true}
            onChange={({ target }) => choose({ plain: target.checked })}
          />
          <span>Show the file as it is, markup and all</span>
        </label>
      )}
      {edited && (
        <p className="reading-format">
          A choice brings back the text of the file, without your edits.
        </p>
      )}
      <div className="flex justify-end">
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function Choose({
  label,
  note,
  children,
}: {
  readonly label: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <label className="reading-choice">
      <span>{label}</span>
      {children}
      {note !== undefined && <small className="reading-note">{note}</small>}
    </label>
  );
}

function isListed(label: string): boolean {
  return ENCODING_REGIONS.some(({ encodings }) => encodings.some((known) => known.label === label));
}
