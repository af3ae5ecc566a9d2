/**
 * The first of `count` indices for which `holds` is false, `count` where there is none. It must be true up to some index and
 * false from there on, so that halving finds it: of a long list few are asked.
 */
export function partitionPoint(count: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
