import { type Alarm, groupAlarms, isQuiet } from "../../present/checks";
import { signOf, tellAtSentence } from "../../present/checkWords";

/**
 * The small signs at a sentence, one for each check that says something about it. They are for the eye, drawn by the
 * style sheet: the head of the row says the same in words, and what is copied is the text.
 */
export function AlarmSigns({ alarms }: { readonly alarms: readonly Alarm[] }) {
  return groupAlarms(alarms).map(({ kind, alarms: own }) => (
    <span
      key={kind}
      className={`alarm-sign ${own.every(isQuiet) ? "is-quiet" : ""}`}
      data-sign={signOf(kind)}
      title={tellAtSentence(own)}
      aria-hidden="true"
    />
  ));
}
