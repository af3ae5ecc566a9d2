import { useLater } from "../useLater";
import type { MapProps } from "./MapStrip";

const loadMap = (): Promise<typeof import("./MapStrip")> => import("./MapStrip");

/** The map, once the page has nothing else to do: what is read comes first, and the map lies beside it. */
export function OverviewMap(props: MapProps) {
  const map = useLater(loadMap, false, () => {});
  return map && <map.MapStrip {...props} />;
}
