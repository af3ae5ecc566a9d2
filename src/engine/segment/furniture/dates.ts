/*
 * Dates and clock times in words and figures, as page stamps and embargoes have them: "Freitag, 7.45 Uhr",
 * "until 1800 GMT Thursday, Nov. 14". One word that belongs to no date makes the whole no date: "Published figures
 * from 2024 show" is a sentence.
 */
import { MONTHS } from "../../lexicon/numerals/numerals";
import { words } from "../../lexicon/words";

const CALENDAR: ReadonlySet<string> = words(`
  ${MONTHS.join(" ")}
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday
  lundi mardi mercredi jeudi vendredi samedi dimanche hier
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  heute gestern
  lunes martes miércoles jueves viernes sábado domingo hoy ayer
  понедельник понедельника вторник вторника среда среды среду четверг четверга пятница пятницы пятницу суббота субботы
  субботу воскресенье воскресенья сегодня вчера
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січ лют бер квіт трав черв лип
  серп вер жовт лист груд понеділок понеділка вівторок вівторка середа середи середу четвер четверга п'ятниця п'ятниці
  п'ятницю субота суботи суботу неділя неділі неділю сьогодні вчора учора
`);

const FILLERS: ReadonlySet<string> = words(`
  at on of the a.m p.m am pm gmt utc bst est edt et ct cst cdt mt mst mdt pt pst pdt ist cet cest hrs hr hours hour ago noon midnight first last updated published modified and
  until not for use before release publication min mins minute minutes read
  le la à h heures paris jusqu'à jusqu'au avant et mis jour publié actualisé lecture de temps midi
  um uhr der den vom am bis zum zur mez mesz lesezeit aktualisiert veröffentlicht zuletzt frei und
  el las los del a hasta horas h actualizado publicado y lectura tiempo
  в до с на мск по г года время москве обновлено опубликовано и
  у о об від та за року р час часом києвом оновлено опубліковано
`);

const PARTS = /[\s,;|()/–—-]+/u;

/** Whether `text` is a date, a clock time, or both, and nothing else. */
export function isDate(text: string): boolean {
  let anchored = false;
  for (const part of text.toLowerCase().replaceAll("’", "'").split(PARTS)) {
    const word = part.replace(/[.:]+$/u, "");
    if (word === "") continue;
    if (/^\d{1,4}(?:[.:h]\d{0,4}){0,3}\p{L}{0,5}$/u.test(word) || CALENDAR.has(word))
      anchored = true;
    else if (!FILLERS.has(word) && !/^(?:gmt|utc)\+\d{1,2}$/u.test(word)) return false;
  }
  return anchored;
}

/** Whether `word`, its case aside, names a month or a day. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word.toLowerCase().replace(/[.,]+$/u, ""));
}
