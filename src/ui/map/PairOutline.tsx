import type { Group } from "../../model/comparison";
import { mapPair, SIDES } from "../../model/pair";
import { middleOf, type OverviewMap } from "../../present/map";
import { BAR_WIDTH, BARS } from "./frame";
import { drawSlope } from "./paths";

interface Props {
  readonly map: OverviewMap;
  readonly group: Group;
  readonly look: "lit" | "current";
}

/** Where the selected pair stands, or the one under the pointer: a frame around its cells and a line between them. */
export function PairOutline({ map, group, look }: Props) {
  const isPair = group.relation !== "only";
  return (
    <g className={`map-pair is-${look}`}>
      {isPair && (
        <path d={drawSlope(mapPair(map.edges, (edges, side) => middleOf(edges, group, side)))} />
      )}
      {SIDES.flatMap((side) =>
        group.segments[side].map((segment) => {
          const top = map.edges[side][segment] ?? 0;
          const bottom = map.edges[side][segment + 1] ?? top;
          return (
            <rect
              key={`${side}${segment}`}
              x={BARS[side] - 1.5}
              y={top - 1}
              width={BAR_WIDTH + 3}
              height={Math.max(3, bottom - top + 1)}
            />
          );
        }),
      )}
    </g>
  );
}
