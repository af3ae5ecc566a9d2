import { Fragment, memo } from "react";
import { SIDES } from "../../model/pair";
import { type OverviewMap, TONES } from "../../present/map";
import { DOTS } from "./frame";
import { drawCells, drawSlopes } from "./paths";

/** What of the map stays while an editor reads: cells, slopes and dots. */
export const Bars = memo(function Bars({ map }: { readonly map: OverviewMap }) {
  return (
    <>
      {map.slopes.length > 0 && <path className="map-slopes" d={drawSlopes(map.slopes)} />}
      {SIDES.map((side) => (
        <Fragment key={side}>
          <g className={`map-bar side-${side}`} data-bar={side}>
            {TONES.map((tone) => (
              <path
                key={tone}
                className={`map-tone-${tone}`}
                d={drawCells(map.cells[side], side, tone)}
              />
            ))}
          </g>
          {map.dots[side].map(({ height, quiet }) => (
            <circle
              key={height}
              className={`map-dot ${quiet ? "is-quiet" : ""}`}
              cx={DOTS[side]}
              cy={height}
              r={quiet ? 2 : 2.5}
            />
          ))}
        </Fragment>
      ))}
    </>
  );
});
