/** What a printed or scrolled page adds around a story: numbers, stamps, headers, menus, trails. */
import { isDate } from "./dates";
import { loosely, oneOf, WORD_END, type Pattern } from "./wordings";

const PAGE = oneOf({
  en: "page | take",
  fr: "page",
  de: "seite",
  es: "página",
  ru: String.raw`стр\.? | страница`,
  uk: String.raw`стор\.? | с\. | сторінка`,
});

/** Numbers, whatever the case of what stands before them. */
export const PAGE_NUMBERS: readonly Pattern[] = [
  loosely(`^(?:${PAGE}\\s*)?\\d{1,4}\\s*(?:\\/|of|von|sur|de|di|из|з|із)\\s*\\d{1,4}$`),
  loosely(`^${PAGE}\\s+\\d{1,4}$`),
  /^[-–—]?\s*\d{1,3}\s*[-–—]?$/u,
  /^\(\d{1,2}\)$/u,
];

const CLOCK = String.raw`\d{1,2}[.:h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr|gmt|utc)?`;
const DAY = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`;

/** A date or clock time alone; a browser prints both in front of a page's title. */
export const STAMPS: readonly Pattern[] = [
  loosely(`^${DAY}(?:,?\\s+${CLOCK})?$`),
  loosely(`^${CLOCK}$`),
  loosely(`^${DAY},?\\s+\\d{1,2}[.:]\\d{2}(?:\\s?[ap]m)?\\s+\\p{L}[^.!?]{4,120}$`),
];

/** "2 hours ago", "3 min read": how old or how long a page is. */
export const AGES: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "(?:updated |published |posted )?\\d{1,2} (?:min(?:ute)?s?|hours?|hrs?|days?) ago | (?:listen |reading time:? ?)?\\d{1,3}[ -]min(?:ute)?s?\\.?(?: read)?",
      fr: "il y a \\d{1,2} (?:min(?:ute)?s?|h|heures?|jours?) | (?:temps de )?lecture ?:? ?\\d{1,3} min(?:ute)?s?\\.?",
      de: "vor \\d{1,2} (?:min(?:ute)?n?\\.?|stunden?|tagen?) | lesezeit:? ?\\d{1,3} min(?:ute)?n?\\.?",
      es: "hace \\d{1,2} (?:min(?:uto)?s?|h|horas?|días?) | (?:tiempo de )?lectura:? ?\\d{1,3} min(?:uto)?s?\\.?",
      ru: "\\d{1,2} (?:минут[уы]?|мин\\.?|час(?:а|ов)?|дн(?:я|ей)) назад | (?:время чтения:? ?)?\\d{1,3} мин(?:ут[аы]?)?\\.?(?: чтения)?",
      uk: "\\d{1,2} (?:хвилин[уи]?|хв\\.?|годин[уи]?|дн(?:і|ів)) тому | (?:час читання:? ?)?\\d{1,3} хв(?:илин[аи]?)?\\.?(?: читання)?",
    })}$`,
  ),
];

const CAPITAL_ITEM = String.raw`\p{Lu}\S*(?: \S+){0,3}`;

/** "Menu   Subscribe   Sign in": capitalised items set apart by wide gaps. */
const BAR = new RegExp(`^${CAPITAL_ITEM}(?:\\s{2,}${CAPITAL_ITEM})+$`, "u");

/** "World › Europe › Business" and "Story title | The Paper". A guillemet behind another is a quotation mark. */
const TRAILS: readonly Pattern[] = [
  /^(?!.*[«‹])[^›»>|.]{2,60}(?: [›»>] [^›»>|.]{2,60})+$/u,
  /^(?!.*\p{L}{3}[.!?] )[^|]{8,160} \| [^|.]{2,50}$/u,
];

const STAMPED = loosely(
  `^[([]?${oneOf({
    en: "(?:first |last )?published | posted | (?:last )?updated | (?:last )?modified",
    fr: "publiée? | mise? à jour | (?:dernière )?mise à jour | modifiée?",
    de: "stand | veröffentlicht | (?:zuletzt )?aktualisiert | letzte aktualisierung",
    es: "publicado | (?:última )?actualización | actualizado | modificado",
    ru: "опубликовано | обновлено | дата публикации | обновление",
    uk: "опубліковано | оновлено | дата публікації | оновлення",
  })}${WORD_END}\\s*:?\\s*`,
);

/** A day alone may be a dateline; nobody writes the minute from a place. */
const CLOCK_TIME = /\d[.:h]\d{2}(?!\d)/u;

/** "The Harbour Ledger · Saturday 12 April 2031": a paper's name and its day, on top of a printed page. */
const PAPER_AND_DAY = /^(?:\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4}) [·•|] (.{6,40})$/u;
const DAY_AND_PAPER = /^(.{6,40}) [·•|] (?:\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4})$/u;

function isPaperAndDay(line: string): boolean {
  const day = (PAPER_AND_DAY.exec(line) ?? DAY_AND_PAPER.exec(line))?.[1];
  return day !== undefined && isDate(day);
}

/** "12 May 2026, 14:05", "Updated: 12 May 2026, 14:05", "(Stand: 22.1.2025)": when a page was made, and nothing else. */
export function isPageStamp(line: string): boolean {
  if (CLOCK_TIME.test(line) && isDate(line)) return true;
  if (isPaperAndDay(line)) return true;
  const label = STAMPED.exec(line)?.[0];
  return label !== undefined && isDate(line.slice(label.length).replace(/[)\]]$/u, ""));
}

const MENU_SIGN = /[›»>|]|\s{2}/u;

/** Menus and breadcrumb trails. Sentences set with wide gaps have stops or go on in small letters. */
export function isMenu(line: string): boolean {
  if (!MENU_SIGN.test(line)) return false;
  if (TRAILS.some((pattern) => pattern.test(line))) return true;
  return BAR.test(line) && !/[.!?]["'”’)]*(?:\s{2}|$)/u.test(line);
}
