/*
 * Whether two names are surely of two persons. "Peskov said" and "the Kremlin said" are one source, and so are a bank and
 * its economist; only what is called by a first name and a surname in one place and by the surname alone in another, or
 * has a title, is surely a person.
 */
import { type Pair, SIDES } from "../../model/pair";
import { NAME_OPENERS, NAME_TITLES } from "../lexicon/nameWords";
import { lexiconOf } from "../lexicon/lexicon";
import { heldBy, type Materials } from "./material";
import { areOneName, areSpeltAlike } from "./oneName";
import type { PlacedName } from "./placedNames";

/** Parts that are kin this far may be one name in two forms. */
const LEAST_KIN = 0.4;
const ARTICLES: ReadonlySet<string> = new Set("the el la los las le les l' der die das".split(" "));

/** Whether the names are of two persons, and not of one by another part of the name. */
export function areTwoPersons(materials: Materials, { a, b }: Pair<PlacedName>): boolean {
  const { language } = materials.versions.a;
  const titles = SIDES.map((side) => lexiconOf(materials.versions[side].language).titles);
  const all = SIDES.flatMap((side) => materials.names[side].placed.flat());
  const [one, other] = [weighty(a), weighty(b)];
  if (one.length === 0 || other.length === 0) return false;
  if (one.some((part) => other.some((far) => isOne(part, far)))) return false;
  const holds = (name: PlacedName, parts: PlacedName["parts"]): boolean =>
    parts.some(({ key }) => name.parts.some((part) => areOneName(key, part.key, language)));
  // A first name here and the surname there.
  if (all.some((name) => holds(name, one) && holds(name, other))) return false;
  return isPerson(a) && isPerson(b);

  function weighty({ parts }: PlacedName): PlacedName["parts"] {
    return parts.filter(
      ({ key }) => key.length > 1 && !NAME_TITLES.has(key) && !titles.some((list) => list.has(key)),
    );
  }

  function isOne(part: PlacedName["parts"][number], far: PlacedName["parts"][number]): boolean {
    return (
      areOneName(part.key, far.key, language) ||
      areSpeltAlike(part.key, far.key) ||
      heldBy(part.term, new Set([far.term]), materials.kin) >= LEAST_KIN
    );
  }

  function isPerson(name: PlacedName): boolean {
    const surname = weighty(name).at(-1)?.key ?? "";
    const own = all.filter(({ parts }) => areOneName(parts.at(-1)?.key ?? "", surname, language));
    if (own.some(({ before }) => ARTICLES.has(before ?? ""))) return false;
    const hasTitle = own.some((one) => weighty(one).length < one.parts.length);
    const isFull = own.some((one) => {
      const parts = weighty(one);
      return parts.length > 1 && !NAME_OPENERS.has(parts[0]?.key ?? "");
    });
    return hasTitle || (isFull && own.some((one) => weighty(one).length === 1));
  }
}
