/*
 * Whether the names of one side are those of the other. Altered is a name of which one part was exchanged (Mireille,
 * Muriel Sauvagnac), one spelt another way (Marlow, Marlowe), and another in its place (`alteredNames.ts`),
 * or one that changed places with it (`exchangedNames.ts`). Dropped or
 * added is only what is surely a name and of which no part stands anywhere in the other version (`goneNames.ts`). In
 * German every noun has a capital; only slips inside names of several words are told there.
 */
import type { Fact } from "../../model/comparison";
import { mapPair, type Pair, SIDES } from "../../model/pair";
import { isAnother, isExchange, isSlip } from "./alteredNames";
import { type AskedName, askName, isAbsent } from "./askedNames";
import { findExchangedNames } from "./exchangedNames";
import { findGermanExchanges } from "./germanNames";
import { isSurelyGone } from "./goneNames";
import type { Materials } from "./material";
import { areAtOnePlace } from "./onePlace";
import { findOnlyNames } from "./onlyName";
import { findTelltales } from "./telltaleWords";

/** The facts about the names of a match. */
export function checkNames(materials: Materials, segments: Pair<readonly number[]>): Fact[] {
  const { versions, names } = materials;
  const { language } = versions.a;
  const hasNounCapitals = SIDES.some((side) => versions[side].language.startsWith("de"));
  const own = mapPair(segments, (list, side) =>
    list
      .flatMap((segment) => names[side].placed[segment] ?? [])
      .map((name) => askName(materials, name, side)),
  );
  const sharesName = own.a.some((a) => !isAbsent(a, own.b, language));
  const facts: Fact[] = [];
  const taken = new Set<AskedName>();
  const exchanges = hasNounCapitals
    ? findGermanExchanges(materials, segments, own)
    : findExchangedNames(materials, own);
  for (const { a, b } of exchanges) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    facts.push({ kind: "name", change: "altered", at: { a: a.span, b: b.span } });
  }
  for (const areOne of listAlterations())
    for (const a of own.a)
      for (const b of own.b) {
        if (taken.has(a) || taken.has(b) || !areOne(a, b)) continue;
        taken.add(a).add(b);
        facts.push({ kind: "name", change: "altered", at: { a: a.span, b: b.span } });
      }
  if (hasNounCapitals) return facts;
  for (const at of findTelltales(materials, segments))
    if (!facts.some((fact) => areAtOnePlace(fact, { at })))
      facts.push({ kind: "name", change: "altered", at });
  const only = sharesName ? undefined : findOnlyNames(materials, segments, own);
  if (only) {
    const at = mapPair(only, ({ span }) => span);
    return facts.some((fact) => areAtOnePlace(fact, { at }))
      ? facts
      : [...facts, { kind: "name", change: "altered", at }];
  }
  const strangers = mapPair(own, (list, side) =>
    list.filter((one) => !taken.has(one) && isSurelyGone(materials, segments, one, side)),
  );
  // Names of which none is the other's belong to two events that were told in one form.
  if (!sharesName && strangers.a.length > 0 && strangers.b.length > 0) return facts;
  for (const { span } of strangers.a)
    facts.push({ kind: "name", change: "dropped", at: { a: span } });
  for (const { span } of strangers.b)
    facts.push({ kind: "name", change: "added", at: { b: span } });
  return facts;

  /** What a name may have become, the surest first; another in its place only beside one that stayed. */
  function listAlterations(): readonly ((a: AskedName, b: AskedName) => boolean)[] {
    const exchanged = (a: AskedName, b: AskedName): boolean => isExchange(materials, a, b);
    const slipped = (a: AskedName, b: AskedName): boolean => isSlip(a, b, language);
    if (hasNounCapitals) return [(a, b) => exchanged(a, b) && slipped(a, b)];
    return sharesName
      ? [exchanged, slipped, (a, b) => isAnother(materials, a, b, own)]
      : [exchanged, slipped];
  }
}
