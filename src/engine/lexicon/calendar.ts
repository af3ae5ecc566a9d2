import { byFirstWord, listThing, type Phrases } from "./numerals/lists";
import { words } from "./words";

/** Weekdays from Monday on, by language, each with its short and inflected forms, commas between. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  en: "monday,mon tuesday,tue,tues wednesday,wed thursday,thu,thur,thurs friday,fri saturday,sat sunday,sun",
  de: "montag,montags dienstag,dienstags mittwoch,mittwochs donnerstag,donnerstags freitag,freitags samstag,samstags,sonnabend sonntag,sonntags",
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche",
  es: "lunes martes miércoles jueves viernes sábado,sábados domingo,domingos",
  ru: "понедельник,понедельника,понедельнику вторник,вторника,вторнику среда,среду,среды,среде четверг,четверга,четвергу пятница,пятницу,пятницы,пятнице суббота,субботу,субботы,субботе воскресенье,воскресенья,воскресенью",
  uk: "понеділок,понеділка вівторок,вівторка середа,середу,середи четвер,четверга п'ятниця,п'ятницю,п'ятниці субота,суботу,суботи неділя,неділю,неділі",
  it: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
  pt: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
};

/** Months of languages whose figures are not read by value, in the case that dates use. */
const MONTHS: Readonly<Record<string, string>> = {
  uk: "січня,січні лютого,лютому березня,березні квітня,квітні травня,травні червня,червні липня,липні серпня,серпні вересня,вересні жовтня,жовтні листопада,листопаді грудня,грудні",
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
};

/** A part of the day as seen from when a story is told; each line one, all its words in one language. */
const PARTS_OF_DAY: Readonly<Record<string, readonly string[]>> = {
  en: [
    "last_night yesterday_evening",
    "yesterday_morning",
    "yesterday_afternoon",
    "this_morning",
    "this_afternoon",
    "tonight this_evening",
    "tomorrow_morning",
    "tomorrow_night tomorrow_evening",
  ],
  es: ["anoche", "esta_mañana", "esta_tarde", "esta_noche"],
  fr: ["hier_soir", "hier_matin", "ce_matin", "cet_après_midi", "ce_soir"],
  de: [
    "gestern_abend",
    "gestern_morgen gestern_früh",
    "heute_morgen heute_früh",
    "heute_nachmittag",
    "heute_abend",
    "morgen_früh",
  ],
  ru: ["вчера_вечером", "сегодня_утром", "сегодня_днем сегодня_днём", "сегодня_вечером"],
};

function index(
  lists: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    Object.entries(lists).map(([language, list]) => [
      language,
      new Map(
        [...words(list)].flatMap((forms, i) => forms.split(",").map((form) => [form, i] as const)),
      ),
    ]),
  );
}

const WEEKDAYS_OF = index(WEEKDAYS);
const MONTHS_OF = index(MONTHS);

/** What there is for a language; most tags are primary parts, and this is asked for each word. */
function of<Value>(lists: ReadonlyMap<string, Value>, language: string): Value | undefined {
  return lists.get(language) ?? lists.get(language.split("-")[0] ?? "");
}

/** The place of a weekday in its week, from 0 for Monday; nothing for a word that is none. `key` is a token's. */
export function weekdayOf(key: string, language: string): number | undefined {
  return of(WEEKDAYS_OF, language)?.get(key);
}

/** The place of a month in its year, from 0; nothing for a word that is none, and for languages whose dates are read. */
export function monthOf(key: string, language: string): number | undefined {
  return of(MONTHS_OF, language)?.get(key);
}

const PARTS_OF_DAY_OF: ReadonlyMap<string, Phrases> = new Map(
  Object.entries(PARTS_OF_DAY).map(([language, lines]) => [
    language,
    byFirstWord(lines.flatMap(listThing)),
  ]),
);

/** Expressions such as "last night", by their first word; those of one meaning are the same part of the same day. */
export function partsOfDay(language: string): Phrases | undefined {
  return of(PARTS_OF_DAY_OF, language);
}
