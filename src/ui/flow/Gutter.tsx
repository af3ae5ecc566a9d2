import { useSyncExternalStore } from "react";
import type { Comparison } from "../../model/comparison";
import { otherSide, type Side } from "../../model/pair";
import { type Drawn, drawGroup, listLinked, spread, tellBeyond } from "../../present/links";
import type { GroupIndex } from "../../present/rows";
import { SIDE_NAMES } from "../reader/words";
import type { Panes } from "./panes";

interface Props {
  readonly comparison: Comparison;
  readonly panes: Panes;
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  /** Brings the text of a group on a side level with what of it is in view. */
  readonly onBring: (group: GroupIndex, side: Side) => void;
}

interface Link {
  readonly group: GroupIndex;
  readonly look: "current" | "lit" | "moved" | "split";
  readonly shape: Drawn;
}

type Stub = Omit<Link, "shape"> & { readonly shape: Extract<Drawn, { readonly kind: "stub" }> };

/** The height kept for the words of a stub, in pixels; agrees with flow.css. */
const STUB_HEIGHT = 36;

/**
 * The links between the texts, only where they say something: the selected pair, the one under the pointer, moves and splits.
 * For the eye; what a screen reader needs stands in the texts. The words of a stub are a button, which brings its end here.
 */
export function Gutter({ comparison, panes, focus, lit, onBring }: Props) {
  const texts = useSyncExternalStore(panes.subscribe, panes.read);
  // What lies over the others comes last.
  const groups = [...new Set([lit, focus])].filter((group) => group !== null);
  const others = listLinked(comparison).filter((group) => !groups.includes(group));
  const links = [...others, ...groups].flatMap((group): readonly Link[] => {
    const found = comparison.groups[group];
    if (texts === null || found === undefined || found.relation === "only") return [];
    const kind = found.moved ? "moved" : "split";
    const look = group === focus ? "current" : group === lit ? "lit" : kind;
    const shapes = drawGroup(found.segments, texts, texts.width);
    return shapes.map((shape) => ({ group, look, shape }));
  });
  const stubs = links.flatMap(({ shape, ...link }): readonly Stub[] =>
    shape.kind === "stub" && link.look !== "split" ? [{ ...link, shape }] : [],
  );
  const heights = spread(
    stubs.map(({ shape }) => shape.y - STUB_HEIGHT / 2),
    STUB_HEIGHT,
  );
  return (
    <div className="flow-gutter" data-gutter="">
      <svg className="flow-links" aria-hidden="true" focusable="false">
        {links.map(({ group, look, shape }, index) => (
          <path
            key={`${group}.${index}`}
            className={`link is-${shape.kind} is-${look}`}
            data-link={group}
            d={shape.path}
          />
        ))}
      </svg>
      {stubs.map(({ group, look, shape }, index) => {
        const { side } = shape.beyond;
        const words = `${shape.beyond.where === "above" ? "↑" : "↓"} ${tellBeyond(shape.beyond)}`;
        const place = {
          className: `flow-stub from-${otherSide(side)} is-${look}`,
          style: { insetBlockStart: heights[index] },
        };
        // What is only under the pointer is gone before a button could be pressed.
        return look === "lit" ? (
          <span key={group} {...place} aria-hidden="true">
            {words}
          </span>
        ) : (
          <button key={group} type="button" {...place} onClick={() => onBring(group, side)}>
            <span className="sr-only">{SIDE_NAMES[side]}, bring level: </span>
            {words}
          </button>
        );
      })}
    </div>
  );
}
