/*
 * Who made a story, at its end: "(Reporting by …; Editing by …)", "asl/tib/pid", "dpa pre yyhe n1 deg", "EFE". What has a
 * shape of its own counts anywhere; an agency's name or the word "ends" is a sign-off only below the last paragraph.
 */
import { loosely, oneOf, WORD_END, type Pattern } from "./wordings";

const AGENCY = String.raw`(?:AP|AFP|Reuters|REUTERS|dpa|DPA|dpa-AFX|EFE|TASS|ITAR-TASS|ТАСС|РИА Новости|Интерфакс|Interfax|RIA Novosti|ANSA|APA|SDA|sda|ATS|ats|Keystone-SDA|ANP|Belga|Kyodo|Xinhua|PA|PA Media|UPI|KNA|epd|Europa Press|EP|NTB|TT|Ritzau|STT|PAP|CTK|MTI|AAP|NWA|PTI|Anadolu|Yonhap|Jiji|BNS|Hina|Ukrinform|Укрінформ|Укринформ|UNIAN|УНІАН|УНИАН|Інтерфакс-Україна|Интерфакс-Украина|Reuters-TV|(?:The )?Associated Press|Agence France-Presse)`;

const MADE = oneOf({
  en: "(?:additional |further )?reporting by | writing by | edited by | editing by | with reporting (?:by|from) | compiled by",
  fr: "(?:avec la )?contribution de | reportage(?: de| par)? | rédigé par | édité par | version française",
  de: "bericht(?:et)? von | (?:geschrieben|redigiert|bearbeitet|zusammengestellt) von | mitarbeit | redaktion",
  es: "reporte(?:s|ado)? (?:de|por) | con (?:la )?información de | (?:editado|redactado|escrito) por | edición de",
  ru: "репортаж | редактор | при участии | подготовил[аи]? | текст подготовил[аи]?",
  uk: "репортаж | редактор(?:ка)? | за участ[іи] | підготува(?:в|ла|ли) | текст підготува(?:в|ла|ли)",
});

/** Whole lines, wherever they stand. */
export const CREW_LINES: readonly Pattern[] = [
  loosely(`^\\(\\s*${MADE}[\\s:]`),
  loosely(`^${MADE}:?\\s[^.!?]{2,80}[;,] ?(?:and )?${MADE}:?\\s`),
  loosely(
    "^(?:mitarbeit|redaktion|редактор|редакторка|edición|rédaction|text|redacción) ?: [^.!?:]{3,80}$",
  ),
  /^\/\s?(?:Корр|Кор)\.?[^/]{2,80}\/$/u,
  /^\(\s?[^()=]{1,20}=[^()=]{1,60}\)$/u,
];

const CONTRIBUTED = loosely(
  `${oneOf({
    en: "contributed (?:to this (?:report|story|article)|reporting)",
    fr: "(?:a|ont) contribué à (?:cet article|ce reportage|cette dépêche)",
    de: "(?:hat|haben) (?:zu|an) (?:diesem|dieser) (?:bericht|artikel|meldung) (?:beigetragen|mitgearbeitet|mitgewirkt)",
    es: "(?:contribuyó|contribuyeron|colaboró|colaboraron) (?:a|en|con) (?:este|esta) (?:informe|reportaje|nota|despacho|artículo)",
    ru: "(?:участвовал|участвовала|участвовали|помогал|помогала|помогали) в подготовке (?:материала|статьи|сообщения)",
    uk: "(?:брав|брала|брали) участь у підготовці (?:матеріалу|статті|повідомлення)",
  })}(?: from [^.!?]{2,40})?[.)]*$`,
);

/** "Additional reporting by Ana Ruiz", "Mit Material der dpa": below the story, names alone behind it. */
const HELPED = loosely(
  `^(?:${MADE}|${oneOf({
    fr: "avec",
    de: "mit (?:material|informationen|agenturmaterial)",
    es: "con (?:agencias|material)",
    ru: "с использованием материалов",
    uk: "з використанням матеріалів",
  })})${WORD_END}:?\\s?[^.!?]{2,80}$`,
);

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;

const CLOSINGS: readonly Pattern[] = [
  /^\(?\p{L}{2,5}(?:\\?[/-]\p{L}{1,5}){0,6}\\?\/\p{L}{1,5}\)?$/u,
  /^(?:mit agentur(?:material|en)|(?:with|from) agencies|avec (?:les )?agences|con agencias)$/iu,
  new RegExp(`^[(/]?${AGENCY}(?:[ /,-]{1,2}(?:${AGENCY}|\\p{Ll}{2,4})){0,4}[)/]?\\.?$`, "u"),
  new RegExp(`^${AGENCY}(?: [\\p{Ll}\\d/]{1,5}){1,8}$`, "u"),
  new RegExp(`^\\(${NAME}(?:[ ,/;]{1,2}(?:${AGENCY}|${NAME})){0,6}\\)$`, "u"),
  /^(?:ends?|more|ende|mehr|fin|suite|sigue|конец|кінець)\.?$/iu,
  new RegExp(
    `^(?:[Ww]ith|[Aa]vec|[Mm]it|[Cc]on|[Сс]|[Зз]) ${AGENCY}(?:(?:,| and| et| und| y| и| та) ${AGENCY}){0,3}$`,
    "u",
  ),
];

/** Whether a block below a story's last paragraph says who made it, or that it ends. */
export function isSignOff(block: string): boolean {
  return (
    CLOSINGS.some((pattern) => pattern.test(block)) || CONTRIBUTED.test(block) || HELPED.test(block)
  );
}

/** Whether `text` is the name of a news agency. */
export function isAgency(text: string): boolean {
  return WHOLE_AGENCY.test(text);
}

const WHOLE_AGENCY = new RegExp(`^${AGENCY}$`, "u");
