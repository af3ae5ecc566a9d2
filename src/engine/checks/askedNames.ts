/*
 * Names as they are asked about: without what may come and go beside them, titles and dates, and with what of them stands
 * nowhere in the other version.
 */
import { otherSide, type Side } from "../../model/pair";
import type { Materials } from "./material";
import { areOneName } from "./oneName";
import { type NamePart, type PlacedName, weightyParts } from "./placedNames";

/** A name of one side, asked of the other. */
export interface AskedName extends PlacedName {
  /** Its parts without titles and initials. */
  readonly weighty: readonly NamePart[];
  /** Those that stand nowhere in the other version. */
  readonly strange: readonly NamePart[];
}

/** Asks the other version about a name of `side`. */
export function askName({ versions, names }: Materials, name: PlacedName, side: Side): AskedName {
  const weighty = weightyParts(name, versions[side].language);
  const far = names[otherSide(side)];
  const strange = weighty.filter(({ key }) => !far.holds(key) && !names[side].credits(key));
  return { ...name, weighty, strange };
}

/** Whether no part of a name that says who it is stands in the other version. */
export function isWhollyStrange({ weighty, strange }: AskedName): boolean {
  return strange.length > 0 && strange.length === weighty.length;
}

/** Whether none of `others` has a part of the name. */
export function isAbsent(
  { weighty }: AskedName,
  others: readonly AskedName[],
  language: string,
): boolean {
  return (
    weighty.length > 0 &&
    !weighty.some(({ key }) =>
      others.some(({ parts }) => parts.some((part) => areOneName(key, part.key, language))),
    )
  );
}
