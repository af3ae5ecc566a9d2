import type { Sample } from "../../load/remote";
import { FilePicker } from "../sources/FilePicker";
import type { Texts } from "../state/state";

interface Props {
  readonly samples: readonly Sample[];
  readonly texts: Texts;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (sample: Sample) => void;
}

/** Shown with a sample: how to bring one's own texts, and the other samples. */
export function Invitation({ samples, texts, onFiles, onSample }: Props) {
  return (
    <section className="invitation" aria-label="Getting started">
      <p>
        <Sentence texts={texts} />
      </p>
      <div className="flex flex-wrap gap-2">
        <FilePicker
          label="Open two files…"
          title="Two files to compare"
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

function Sentence({ texts: { a, b } }: { readonly texts: Texts }) {
  if (a?.from === "sample" && b?.from === "sample") {
    return (
      <>
        <b>Drop your two versions anywhere on this page</b>, or one onto the side it should replace.
        What you see now is a sample.
      </>
    );
  }
  const side = a?.from === "sample" ? "left" : "right";
  return (
    <>
      <b>Now drop the other version onto the {side} side</b>, which still holds the sample.
    </>
  );
}
