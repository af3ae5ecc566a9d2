/*   sechsstündig · zweitägige · шестичасовой · трёхдневную
 * Lengths of time that German and Russian write as one adjective, read by the number before the measure.
 */
import { type Line, numeralIn } from "./line";

/** The number, and the measure in German or in Russian. */
const ADJECTIVE =
  /^(\p{L}+?)(?:(minüt|stünd|täg|wöch|monat|jähr)ige?.?|(минутн|часов|дневн|недельн|месячн|летн)\p{L}{2,3})$/u;
const UNITS = "minute hour day week month year".split(" ");
const STEMS = "minüt stünd täg wöch monat jähr минутн часов дневн недельн месячн летн".split(" ");
/** Nearly all words are passed over by their length. */
const SHORTEST = 7;

/** The length of time that an adjective says, or nothing. */
export function readLengthAdjective(
  line: Line,
  key: string,
): { readonly amount: number; readonly unit: string } | undefined {
  if (key.length < SHORTEST || !(line.language === "de" || line.language === "ru"))
    return undefined;
  const [, number = "", german, russian] = ADJECTIVE.exec(key) ?? [];
  const unit = UNITS[STEMS.indexOf(german ?? russian ?? "") % UNITS.length];
  const amount = unit === undefined ? undefined : numeralIn(line, number)?.amount;
  return unit === undefined || amount === undefined ? undefined : { amount, unit };
}
