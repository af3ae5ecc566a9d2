import "./map.css";
import { useEffect, useRef, useState } from "react";
import type { Comparison } from "../../model/comparison";
import type { Side } from "../../model/pair";
import type { Alarm } from "../../present/checks";
import { layMap } from "../../present/map";
import type { GroupIndex } from "../../present/rows";
import { Bars } from "./Bars";
import { sideAt, WIDTH } from "./frame";
import { PairOutline } from "./PairOutline";
import { scrollBeside } from "./pageScroll";
import { useMapPointer } from "./useMapPointer";
import { Viewport } from "./Viewport";

/** What the map shows, and what it tells. */
export interface MapProps {
  readonly comparison: Comparison;
  /** What is still to be checked. */
  readonly alarms: readonly Alarm[];
  /** The selected group, and the one under the pointer or the focus. */
  readonly focus: GroupIndex | null;
  readonly lit: GroupIndex | null;
  readonly onLight: (group: GroupIndex | null) => void;
  readonly onVisit: (group: GroupIndex, side: Side) => void;
  readonly onAlarm: (alarm: Alarm) => void;
}

/**
 * Both texts at a glance, at the edge of the window beside what it scrolls. For the eye and the pointer alone: to the
 * keyboard and to those who listen, the list of things to check and the stepper say the same.
 */
export function MapStrip(props: MapProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const [words, setWords] = useState("");

  useEffect(() => {
    const { current } = strip;
    if (current === null) return undefined;
    const sizes = new ResizeObserver(() => setHeight(current.clientHeight));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);

  return (
    <div
      className="map"
      aria-hidden="true"
      onWheel={(event) => {
        const { left = 0 } = strip.current?.getBoundingClientRect() ?? {};
        // With Ctrl it makes the page larger.
        if (!event.ctrlKey) scrollBeside(sideAt(event.clientX - left), event);
      }}
    >
      <div ref={strip} className="map-strip" title={words}>
        {/* Narrow windows and paper have no map, and then no height for one. */}
        {height > 0 && <Drawing {...props} height={height} onTell={setWords} />}
      </div>
    </div>
  );
}

interface DrawingProps extends MapProps {
  readonly height: number;
  readonly onTell: (words: string) => void;
}

function Drawing(props: DrawingProps) {
  const { comparison, alarms, focus, lit, height, onLight, onVisit, onAlarm, onTell } = props;
  const map = layMap(comparison, alarms, height);
  const events = useMapPointer(map, { onLight, onVisit, onAlarm, onTell });
  const current = focus === null ? undefined : comparison.groups[focus];
  const hovered = lit === null || lit === focus ? undefined : comparison.groups[lit];
  return (
    <svg className="map-drawing" width={WIDTH} height={height} {...events}>
      <rect className="map-ground" width={WIDTH} height={height} />
      <Bars map={map} />
      {hovered !== undefined && <PairOutline map={map} group={hovered} look="lit" />}
      {current !== undefined && <PairOutline map={map} group={current} look="current" />}
      <Viewport edges={map.edges} />
    </svg>
  );
}
