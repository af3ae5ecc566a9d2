import type { Sample } from "../../load/remote";
import type { Side } from "../../model/pair";
import { FilePicker } from "../sources/FilePicker";
import type { Texts } from "../state/state";

interface Props {
  readonly samples: readonly Sample[];
  readonly texts: Texts;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (sample: Sample) => void;
}

/**
 * Shown with a sample: how to bring one's own texts, and the other samples. Where there is no mouse nothing can be dropped,
 * and the sentence speaks of opening alone; the style sheet knows.
 */
export function Invitation({ samples, texts, onFiles, onSample }: Props) {
  const missing = findSample(texts);
  return (
    <section className="invitation" aria-label="Getting started">
      <p>
        <Sentence missing={missing} />
      </p>
      <div className="flex flex-wrap gap-2">
        <FilePicker
          label={missing === null ? "Open two files…" : "Open the other version…"}
          title={missing === null ? "Two files to compare" : "The other version to compare"}
          look="loud"
          onFiles={onFiles}
        />
        {samples.map((sample) => (
          <button
            key={sample.id}
            type="button"
            className="quiet"
            aria-pressed={texts.a?.from === "sample" && texts.a.source.name === sample.a.name}
            onClick={() => onSample(sample)}
          >
            {sample.title}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The side that still holds a sample beside a text of the editor's; null where both do. */
function findSample({ a, b }: Texts): Side | null {
  if (a?.from === "sample" && b?.from === "sample") return null;
  return a?.from === "sample" ? "a" : "b";
}

function Sentence({ missing }: { readonly missing: Side | null }) {
  if (missing === null) {
    return (
      <>
        <b className="with-mouse">Drop your two versions anywhere on this page</b>
        <span className="with-mouse">, or one onto the side it should replace. </span>
        <b className="without-mouse">Open or paste your two versions. </b>
        What you see now is a sample.
      </>
    );
  }
  const side = missing === "a" ? "left" : "right";
  return (
    <>
      <b className="with-mouse">Now drop the other version onto the {side} side</b>
      <b className="without-mouse">Now open or paste the other version for the {side} side</b>,
      which still holds the sample.
    </>
  );
}
