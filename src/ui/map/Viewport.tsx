import { useEffect, useState } from "react";
import { mapPair, type Pair } from "../../model/pair";
import { type Edges, endsOf, type Stretch } from "../../present/mapScale";
import { BAR_WIDTH, BARS } from "./frame";
import { watchView } from "./pageScroll";

/** What stands out on either side of the bars, so that the handle is seen on dark cells. */
const OVERHANG = 4;

/** The handle: what is in view of the one text, of the other, and what lies between. */
export function Viewport({ edges }: { readonly edges: Pair<Edges> }) {
  const [view, setView] = useState<Pair<Stretch> | null>(null);

  useEffect(() => watchView(setView), []);

  if (view === null) return null;
  const { a, b } = mapPair(view, (stretch, side) => endsOf(edges[side], stretch));
  const [left, right] = [BARS.a - OVERHANG, BARS.b + BAR_WIDTH + OVERHANG];
  const [leftInner, rightInner] = [BARS.a + BAR_WIDTH, BARS.b];
  return (
    <path
      className="map-view"
      d={
        `M${left} ${a.top}H${leftInner}L${rightInner} ${b.top}H${right}` +
        `V${b.bottom}H${rightInner}L${leftInner} ${a.bottom}H${left}Z`
      }
    />
  );
}
