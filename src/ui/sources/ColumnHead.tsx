import { useState } from "react";
import type { GivenFile } from "../../load/origin";
import type { Problem } from "../../load/problem";
import type { Reading } from "../../load/reading";
import type { Side } from "../../model/pair";
import type { Loaded } from "../state/state";
import { issue, useCommands } from "../useCommands";
import { useLater } from "../useLater";
import { NoticeCount } from "../notices/NoticeCount";
import { FileName } from "./FileName";
import { FilePicker } from "./FilePicker";
import { HeadFacts } from "./HeadFacts";
import type { Carried } from "./readPasted";

interface Props {
  readonly side: Side;
  readonly text: Loaded | null;
  /** What is to be in its place once it has been compared. */
  readonly wanted: Loaded | null;
  readonly shelf: readonly GivenFile[];
  readonly onGiven: (file: GivenFile, reading: Reading) => Promise<void>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (pasted: Carried) => void;
  /** How many notices the text has. */
  readonly notices: number;
  readonly onNotices: () => void;
  /** Told when the panel to paste into cannot be had. */
  readonly onMissing: (problem: Problem) => void;
}

function loadPanel(): Promise<typeof import("./PastePanel")> {
  return import("./PastePanel");
}

/** The head of a column: whose text it is, and two ways to put another in its place. */
export function ColumnHead(props: Props) {
  const { side, text, shelf, notices, onFiles, onGiven, onPaste, onNotices, onMissing } = props;
  const [pasting, setPasting] = useState(false);
  const panel = useLater(loadPanel, pasting, (problem) => {
    setPasting(false);
    onMissing(problem);
  });
  useCommands((command) => {
    if (command === `paste ${side}`) setPasting(true);
  });

  return (
    <section
      className={`head side-${side} @container`}
      aria-label={side === "a" ? "Left text" : "Right text"}
      data-side={side}
    >
      <div className="head-line">
        <span className="side-label">{side === "a" ? "Left" : "Right"}</span>
        <h2 className="head-name" {...(text !== null && { "aria-label": text.source.name })}>
          {text === null ? "No text yet" : <FileName name={text.source.name} />}
        </h2>
        {text?.from === "sample" && <span className="tag">Sample</span>}
        <div className="head-actions">
          <NoticeCount count={notices} onVisit={onNotices} />
          <FilePicker
            label="Choose…"
            title={side === "a" ? "File for the left side" : "File for the right side"}
            look="quiet"
            command={`open ${side}`}
            onFiles={onFiles}
          />
          <button type="button" className="quiet" onClick={() => setPasting(true)}>
            Paste…
          </button>
          {text !== null && (
            <button type="button" className="quiet" onClick={() => issue(`edit ${side}`)}>
              Edit
            </button>
          )}
        </div>
      </div>
      <HeadFacts
        side={side}
        text={text}
        wanted={props.wanted}
        shelf={shelf}
        onGiven={onGiven}
        onMissing={onMissing}
      />
      {pasting && panel !== null && (
        <panel.PastePanel
          side={side}
          onClose={() => setPasting(false)}
          onPaste={(pasted) => {
            setPasting(false);
            onPaste(pasted);
          }}
        />
      )}
    </section>
  );
}
