/** Any text at all, pasted or dropped, as the engine sees it when there is nothing to compare it with. */
import { useEffect, useState } from "react";
import { takeFile } from "../load/file";
import { findFiles, listDropped } from "../load/folders";
import { toSource } from "../load/toSource";
import type { Source, Version } from "../model/comparison";
import { startComparison } from "../worker/client";
import { readAway } from "../worker/readClient";
import { SegmentTable } from "./SegmentTable";

const NOTHING: Source = { name: "Pasted text", text: "" };

/** A field for the text, and the table of what becomes of it. */
export function AnyText() {
  const [source, setSource] = useState(NOTHING);
  const [version, setVersion] = useState<Version | null>(null);
  const [trouble, setTrouble] = useState("");

  useEffect(
    () =>
      startComparison(
        { a: source, b: NOTHING },
        { onDone: ({ versions }) => setVersion(versions.a), onFailed: setTrouble },
      ),
    [source],
  );

  async function take(transfer: DataTransfer): Promise<void> {
    const [dropped] = await findFiles(listDropped(transfer));
    if (dropped === undefined) return;
    const file = await takeFile(dropped);
    const outcome = file.ok ? await readAway(file.value, {}) : file;
    setTrouble(outcome.ok ? "" : outcome.problem.what);
    const [story] = outcome.ok ? outcome.value.stories : [];
    if (story !== undefined) setSource(toSource(dropped.name, story));
  }

  return (
    <div
      className="lab-any"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer);
      }}
    >
      <textarea
        className="field"
        rows={8}
        dir="auto"
        aria-label="Text"
        placeholder="Paste a text, or drop a file here"
        value={source.text}
        onChange={({ target }) => setSource({ ...NOTHING, text: target.value })}
      />
      {trouble !== "" && <p role="alert">{trouble}</p>}
      {version !== null && <SegmentTable version={version} />}
    </div>
  );
}
