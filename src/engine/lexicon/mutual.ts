/*
 * Words of all languages together, as they begin, that leave open which of two names comes first.
 */

/** What two do to each other, or one with the other: nobody is first in it. */
const MUTUAL =
  /^(?:(?:and|with|versus|vs?|against|between|met|wars?|et|avec|entre|contre|y|con|contra|с|со|и|против|между)$|meet|marr|talk|sp[eo]k|play|fac(?:e|ed|es|ing)$|f(?:i|ou)ght|clash|agree|discuss|border|dr[ae]w|deal|share|join|rencontr|épous|affront|discut|jou[eé]|reuni|reún|enfrent|cas[aó]|habl|встре|игра|беседова|говор)/u;

/** Whether a word tells something in which two names may change places. */
export function isMutual(word: string): boolean {
  return MUTUAL.test(word);
}
