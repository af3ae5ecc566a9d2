import { useState } from "react";
import type { GivenFile, Origin } from "../../load/origin";
import type { Problem } from "../../load/problem";
import type { Reading } from "../../load/reading";
import type { Side } from "../../model/pair";
import type { Loaded } from "../state/state";
import { useCommands } from "../useCommands";
import { useLater } from "../useLater";
import { ShelfPicker } from "./ShelfPicker";
import { sumUpOrigin } from "./sumUpOrigin";
import { VisibleText } from "./VisibleText";

interface Props {
  readonly side: Side;
  readonly text: Loaded | null;
  /** Another one, or the same read otherwise, while it is not compared yet. */
  readonly wanted: Loaded | null;
  readonly shelf: readonly GivenFile[];
  readonly onGiven: (file: GivenFile, reading: Reading) => Promise<void>;
  /** Told when the panel cannot be had. */
  readonly onMissing: (problem: Problem) => void;
}

function loadPanel(): Promise<typeof import("./ReadingPanel")> {
  return import("./ReadingPanel");
}

/** What is to be known of how a text came here: nothing for plain text in UTF-8, which leaves no question. */
export function HeadFacts({ side, text, wanted, shelf, onGiven, onMissing }: Props) {
  const [shown, setShown] = useState(false);
  const panel = useLater(loadPanel, shown, (problem) => {
    setShown(false);
    onMissing(problem);
  });
  useCommands((command) => {
    if (command === `reading ${side}`) setShown(text?.origin !== undefined);
  });

  const origin = text?.origin;
  // What was chosen stays chosen while it is compared.
  const next = wanted?.origin ?? origin;
  const facts = origin === undefined ? null : sumUpOrigin(origin);
  const warnings = listWords(origin, "warning");
  const notes = listWords(origin, "note").join(" ");
  if (
    shelf.length === 0 &&
    facts === null &&
    warnings.length === 0 &&
    text?.edited !== true &&
    !shown
  )
    return null;
  return (
    <div className="head-facts">
      {shelf.length > 0 && (
        <ShelfPicker
          side={side}
          shelf={shelf}
          chosen={text?.origin?.file ?? null}
          onChoose={(file) => void onGiven(file, {})}
        />
      )}
      {facts !== null && (
        <button
          type="button"
          className="quiet head-reading"
          aria-haspopup="dialog"
          title="How this file was read"
          onClick={() => setShown(true)}
        >
          {facts}
        </button>
      )}
      {text?.edited === true && <span className="tag">Edited</span>}
      {notes !== "" && (
        <span className="head-note" title={notes}>
          {notes}
        </span>
      )}
      {warnings.map((words) => (
        <p key={words} className="head-warning">
          <span aria-hidden="true">⚠ </span>
          <VisibleText text={words} />
        </p>
      ))}
      {shown && panel !== null && next !== undefined && (
        <panel.ReadingPanel
          origin={next}
          edited={(wanted ?? text)?.edited === true}
          onChoose={(reading) => onGiven(next.file, reading)}
          onClose={() => setShown(false)}
        />
      )}
    </div>
  );
}

function listWords(
  origin: Origin | undefined,
  weight: Origin["remarks"][number]["weight"],
): readonly string[] {
  return (origin?.remarks ?? []).flatMap((remark) =>
    remark.weight === weight ? [remark.words] : [],
  );
}
