/** What a wire service sends along with a story: slugs, transmission lines, marks for editors, lists of pictures. */
import { loosely, oneOf, type Pattern } from "./wordings";

/** "(more)", "-30-", "___": marks that stand for themselves anywhere. */
export const MARKS: readonly Pattern[] = [
  loosely(
    `^(?:\\(|[-–—*#]{1,3}\\s?)${oneOf({
      en: "more | end | ends | end it | more to come",
      fr: "suite | à suivre | suivra | fin",
      de: "mehr | folgt | fortsetzung folgt | ende",
      es: "sigue | siga | continúa | continuará | fin",
      ru: "продолжение следует | далее | конец",
      uk: "далі буде | далі | кінець",
    })}(?:\\)|\\s?[-–—*#]{1,3})$`,
  ),
  loosely(
    `^${oneOf({
      en: "to be continued | more (?:to (?:come|follow)|details? (?:to (?:come|follow)|soon))",
      fr: "(?:plus de )?(?:détails|développements|informations) à (?:suivre|venir) | à suivre",
      de: "fortsetzung folgt | (?:weitere informationen|weiteres|mehr) (?:folgen|folgt|in kürze)",
      es: "continuará | (?:seguirá|habrá) ampliación | más información en breve",
      ru: "продолжение следует | подробности (?:следуют|позже|позднее) | следуют подробности | новость дополняется",
      uk: "далі буде | подробиці (?:згодом|пізніше) | новина доповнюється",
    })}\\s?(?:\\.{1,3}|…|!)?$`,
  ),
  /^(?:-\s?(?:30|0)\s?-|#(?:\s?#)+|\*(?:\s*\*){2,}|_{3,}|-{3,}|={3,})$/u,
  /^={1,3}\s?\p{Lu}\p{L}+$/u,
];

/** Lines of a transmission's envelope, told by their codes. */
export const TRANSMISSIONS: readonly Pattern[] = [
  /^[A-Z]{2,4}-[A-Z]{2}-\d{2}-\d{2}-\d{2}\s+\d{4}\s?GMT$/u,
  /^\d{6}\s?GMT\s+\p{L}{3}\s+\d{2,4}$/u,
  /^\p{Ll}{3}\d{3,6}\s+\d\s+\p{Ll}\s+\d+(?:\s+\S+){1,4}$/u,
  /^\p{Ll}\d{4}-{3,}$/u,
  /^\p{Ll} \p{Ll} [A-Z]{2}-{1,2}\S.{2,80}$/u,
];

/** Slugs that no headline looks like: "BC-EU--Ferry Fire, 2nd Ld-Writethru,231", "USA-WEATHER/ (PIX)", "/politics/EU/". */
export const SLUGS: readonly Pattern[] = [
  /^[\p{Lu}\d]{1,4}-{1,2}[\p{L}\d][^.!?]{1,70},\s?\d{2,4}$/u,
  /^(?:Tagesz|Z)usammenfassung \d{4}$|^(?:Überblick|Wiederholung|Vorschau) \d{4}$/u,
  /^BC-[A-Z]{2,4}--[^.!?]{2,70}$/u,
  /^[\p{L}\d]+(?:-[\p{L}\d]+)*\/(?:\s*\([^()]{2,40}\))?$/u,
  /^[\p{Lu}\d]{2,}(?:-[\p{Lu}\d]+)*\/[\p{Lu}\d-]{2,30}\s\([^()]{2,40}\)$/u,
  /^\p{Lu}[\p{Lu}\d '’-]{2,60} TAKE \d{1,2}$/u,
  /^\/[^/\s](?:[^/]|\/(?!\/)){1,80}\/$/u,
  /^\d(?:ST|ND|RD|TH) (?:LEAD|LD|NET|ADD|UPDATE)(?:-WRITETHRU)?$/iu,
  /^.{2,60} -- take \d{1,2}(?: -- page \d{1,2})?$/iu,
  loosely(
    `^${oneOf({ en: "slug(?:line)?", fr: "mots? d'alerte", de: "stichwort", es: "línea guía", ru: "слаг", uk: "слаг" })}\\s*:`,
  ),
];

/** "URGENT", "СРОЧНО / молния": how fast, and nothing else. */
export const URGENCIES: readonly Pattern[] = [
  loosely(
    `^[-–—+*/\\s]*(?:${oneOf({
      en: "urgent | breaking(?: news)? | bulletin | (?:news ?)?flash | (?:news ?)?alert",
      fr: "urgent | flash | alerte",
      de: "eilmeldung | eilt | eil | blitz",
      es: "urgente | última hora | avance",
      ru: "срочно | молния | экспресс",
      uk: "терміново | блискавка",
    })}[\\s/+*–—!-]*){1,3}$`,
  ),
];

/** "Topics: trade, transport" */
export const KEYWORDS: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "topics | tags | keywords | filed under",
      fr: "mots-clés | sujets | thèmes",
      de: "themen | schlagworte | schlagwörter",
      es: "temas | etiquetas | palabras clave",
      ru: "теги | темы | ключевые слова",
      uk: "теги | теми | ключові слова",
    })}\\s*:`,
  ),
];

const MEDIUM = oneOf({
  en: "photos? | pictures? | pix | pics? | image | video | audio | graphics? | map | embed | advert",
  fr: "photos? | vidéos? | images? | infographie | croquis(?: d['’]audience)? | carte",
  de: "fotos? | bild(?:er)? | grafik | karte | infografik",
  es: "fotos? | fotografías? | vídeos? | gráficos? | mapa | infografía",
  ru: "фото | видео | инфографика | карта",
  uk: "фото | відео | інфографіка | карта | мапа",
});

/** "(Croquis d'audience+Photo+Video)", "[ GRAFIK/VIDEO FEHLT ]", "AP Photo XHG401, XHG402": which pictures go with the story. */
export const PICTURE_LISTS: readonly Pattern[] = [
  loosely(
    `^\\((?:with |avec |mit |con |с |з )?${MEDIUM}(?:\\s*[+/,&]\\s*${MEDIUM}|(?: and | et | und | y | и | та )${MEDIUM}){0,4}\\)$`,
  ),
  loosely(
    `^\\[\\s*${MEDIUM}(?:\\s*[/+]\\s*${MEDIUM})*(?:\\s(?:missing|here|to come|manque|fehlt|folgt|falta|aquí|здесь|тут)|\\s*\\d{1,2}|\\s*:[^\\]]{0,60})?\\s*\\]$`,
  ),
  loosely(`^(?:${MEDIUM}|bilde)\\s*:?\\s*<[^<>]{4,200}>$`),
  /^\p{Lu}[\p{L}]{1,14} Photos? [A-Z]{2,5}\d+(?:, ?[A-Z]{2,5}\d+)*$/u,
];

/** The notebook an agency adds below its story; what stands in it is for editors, line by line. */
export const NOTEBOOKS: readonly Pattern[] = [
  loosely(
    `^#{1,3}\\s?(?:\\p{L}{2,5}[- ])?${oneOf({
      en: "notebook | (?:editorial )?contacts? | internet links | editorial notes? | internet | locations? | note to editors",
      de: "notizblock | redaktionelle hinweise | kontakte? | ansprechpartner | orte | internet | korrektur | service",
    })}$`,
  ),
];
