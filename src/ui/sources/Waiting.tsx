import type { ReactNode } from "react";
import { type Side, SIDES } from "../../model/pair";
import type { Texts } from "../state/state";

interface Props {
  readonly texts: Texts;
  readonly onCompare: () => void;
}

/** Stands where the comparison will be while a text is missing, or where a comparison was called off. */
export function Waiting({ texts, onCompare }: Props) {
  if (texts.a !== null && texts.b !== null) {
    return (
      <div className="waiting">
        <p className="waiting-place">These two texts have not been compared.</p>
        <button type="button" className="loud" onClick={onCompare}>
          Compare
        </button>
      </div>
    );
  }
  return (
    <div className="waiting">
      {SIDES.map((side) => (
        <p key={side} className={`waiting-place side-${side}`} data-side={side}>
          {describe(texts, side)}
        </p>
      ))}
    </div>
  );
}

function describe(texts: Texts, side: Side): ReactNode {
  if (texts[side] !== null) return "This text is here. Now the other version.";
  const text = side === "a" ? "left text" : "right text";
  return (
    <>
      <span className="with-mouse">Drop the {text} here</span>
      <span className="without-mouse">Open or paste the {text}</span>
    </>
  );
}
