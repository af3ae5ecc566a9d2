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
  /** Selects a group and opens its card. */
  readonly onAsk: (group: GroupIndex) => void;
  /** Lights a group, or none. */
  readonly onLight: (group: GroupIndex | null) => void;
}

interface Link {
  readonly group: GroupIndex;
  /** The same however many others there are: what is pressed must not be another element when it is let go. */
  readonly key: string;
  readonly look: "current" | "lit" | "moved" | "split";
  /** Whether it is there without the pointer. */
  readonly stays: boolean;
  readonly shape: Drawn;
}

type Stub = Omit<Link, "shape"> & { readonly shape: Extract<Drawn, { readonly kind: "stub" }> };

/** The height kept for the words of a stub, in pixels; agrees with flow.css. */
const STUB_HEIGHT = 36;

/**
 * The links between the texts, only where they say something: the selected pair, the one under the pointer, moves and splits.
 * For eye and pointer; what a screen reader needs stands in the texts, and what a click on a link does, `w` does. The words of
 * a stub are a button, which brings its end here.
 */
export function Gutter({ comparison, panes, focus, lit, onBring, onAsk, onLight }: Props) {
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
    const stays = found.moved || group === focus;
    return shapes.map((shape, at) => ({ group, key: `${group}.${at}`, look, stays, shape }));
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
      <svg
        className="flow-links"
        aria-hidden="true"
        focusable="false"
        onPointerOver={({ target }) => onLight(readLink(target))}
        onPointerLeave={() => onLight(null)}
      >
        {links.map(({ group, key, look, shape }) => (
          <path
            key={key}
            className={`link is-${shape.kind} is-${look}`}
            data-link={group}
            d={shape.path}
            onClick={() =>
              shape.kind === "stub" ? onBring(group, shape.beyond.side) : onAsk(group)
            }
          >
            <title>{shape.kind === "stub" ? tellBeyond(shape.beyond) : "Why these two?"}</title>
          </path>
        ))}
      </svg>
      {stubs.map(({ group, look, stays, shape }, index) => {
        const { side } = shape.beyond;
        const words = `${shape.beyond.where === "above" ? "↑" : "↓"} ${tellBeyond(shape.beyond)}`;
        const place = {
          className: `flow-stub from-${otherSide(side)} is-${look}`,
          style: { insetBlockStart: heights[index] },
        };
        // What is only under the pointer is gone before a button could be pressed.
        return stays ? (
          <button key={group} type="button" {...place} onClick={() => onBring(group, side)}>
            <span className="sr-only">{SIDE_NAMES[side]}, bring level: </span>
            {words}
          </button>
        ) : (
          <span key={group} {...place} aria-hidden="true">
            {words}
          </span>
        );
      })}
    </div>
  );
}

function readLink(target: EventTarget): GroupIndex | null {
  const link = target instanceof Element ? target.closest("[data-link]") : null;
  return link === null ? null : Number(link.getAttribute("data-link"));
}
