/** By how much the best pair that a segment is in leads the next best. */
export interface Lead {
  readonly first: number;
  readonly second: number;
}

/** The best and next best gain of each segment of either side, over all `pairs`. */
export function findLeads(
  pairs: readonly { readonly a: number; readonly b: number; readonly gain: number }[],
): { readonly a: ReadonlyMap<number, Lead>; readonly b: ReadonlyMap<number, Lead> } {
  const best = { a: new Map<number, Lead>(), b: new Map<number, Lead>() };
  for (const { a, b, gain } of pairs) {
    raise(best.a, a, gain);
    raise(best.b, b, gain);
  }
  return best;
}

/** Whether `gain` is the best and leads the next best by more than `least`. */
export function isAhead(lead: Lead | undefined, gain: number, least: number): boolean {
  return lead !== undefined && lead.first === gain && gain - lead.second > least;
}

function raise(leads: Map<number, Lead>, segment: number, gain: number): void {
  const { first, second } = leads.get(segment) ?? { first: -Infinity, second: -Infinity };
  if (gain > first) leads.set(segment, { first: gain, second: first });
  else if (gain > second) leads.set(segment, { first, second: gain });
}
