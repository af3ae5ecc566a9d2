import type { Version } from "../../model/comparison";

/** "PORT SARELLE (Meridian) —": where and by whom a story was sent. */
const DATELINE = /^[^.!?]{2,60}?(?:\s|\.)[–—-]{1,2}\s/u;
const CAPITALS = /\p{Lu}{3}/u;

/** Where the dateline at the start of a segment ends; where there is none, the segment's start. */
export function datelineEnd({ text, segments }: Version, segment: number): number {
  const [first] = segments[segment]?.pieces ?? [];
  if (!first) return 0;
  const dateline = DATELINE.exec(text.slice(first.start, first.end))?.[0] ?? "";
  return CAPITALS.test(dateline) ? first.start + dateline.length : first.start;
}
