import type { CSSProperties } from "react";
import type { Side } from "../../model/pair";
import type { Drag } from "./useDropTarget";

/** While files are dragged over the page: where they will land. */
export function DropHalves({ drag: { side, pair, middle } }: { readonly drag: Drag }) {
  return (
    <div
      className="halves"
      aria-hidden="true"
      style={{ "--middle": `${middle}px` } as CSSProperties}
    >
      <Half side="a" chosen={pair || side === "a"} pair={pair} />
      <Half side="b" chosen={pair || side === "b"} pair={pair} />
    </div>
  );
}

function Half({
  side,
  chosen,
  pair,
}: {
  readonly side: Side;
  readonly chosen: boolean;
  readonly pair: boolean;
}) {
  const name = side === "a" ? "left" : "right";
  const order = side === "a" ? "first" : "second";
  return (
    <div className={`half side-${side} ${chosen ? "is-chosen" : ""}`}>
      <p className="half-label">
        {pair ? `Both files: the ${order} by name goes here` : `Replaces the ${name} text`}
      </p>
    </div>
  );
}
