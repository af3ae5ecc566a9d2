/** Captions and credits that say what they are. */
import { loosely, oneOf, type Pattern } from "./wordings";

const PICTURE = oneOf({
  en: "photo(?:graph(?:er|y)?)?s? | pictures? | (?:photo |image |picture )?credits? | image | illustration | graphic",
  fr: "crédits?(?: photos?)? | photo(?:graphie)? | infographie | visuel",
  de: "fotos? | bild(?:er|rechte|quelle|nachweis)? | symbolfoto | archivfoto | grafik | illustration",
  es: "fotos? | fotografías? | imagen | crédito | gráfico | ilustración",
  ru: "фото(?:графия)? | снимок | изображение | иллюстрация | автор фото",
  uk: "фото(?:графія)? | світлина | знімок | зображення | ілюстрація | автор фото",
});

/** Names, initials, houses; a sentence would have a stop behind a longer word. */
const OWNER = String.raw`(?:(?!\p{L}{4}[.!?](?:\s|$))[^!?]){2,60}`;

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const STOCK =
  "Getty Images|iStock|Shutterstock|picture alliance|[Ii]mago(?: images)?|Unsplash|Alamy|Depositphotos";
const HOUSE = `(?:AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|dpa|ANSA|APA|PAP|TASS|ТАСС|РИА Новости|Укрінформ|УНІАН|Ukrinform|SIPA|${STOCK})`;

/** "Photo: Kolb", "(Foto: Kolb/dpa)", "Photo by Jan Kolb", "AP Photo/Jan Kolb", "REUTERS/Jan Kolb", "Jan Kolb / AFP" */
export const CREDITS: readonly Pattern[] = [
  loosely(`^[([]?${PICTURE}(?: by)?\\s*[:©/]\\s*${OWNER}$`),
  /^[([]?(?:Photo(?:graph)?|Picture|Image) by \p{Lu}[^.!?]{2,50}[)\]]?$/u,
  /^[([]?\p{Lu}\p{L}* [Pp]hoto\s*\/\s*\p{Lu}[^!?]{2,60}[)\]]?$/u,
  /^[([]?(?:REUTERS|AFP|EPA|dpa|EFE|TASS|ТАСС|AP)\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}[)\]]?$/u,
  new RegExp(
    `^(?:©\\s?|[([])?${NAME}(?:\\s?\\/\\s?| via )${HOUSE}(?:\\s?[/,]\\s?[\\p{L} .]{2,30})?[)\\]]?$`,
    "u",
  ),
  new RegExp(`^[([]${NAME}\\s?\\/\\s?[A-Z]{2,5}[)\\]]$`, "u"),
  new RegExp(`^${NAME}\\s?\\/\\s?${NAME} via ${HOUSE}$`, "u"),
  new RegExp(`^©\\s?(?:${HOUSE}|${NAME})\\s?\\/\\s?(?:${HOUSE}|${NAME})$`, "u"),
  new RegExp(`^(?:PHOTOS?|Photos?|FOTOS?|Fotos?|ФОТО|Фото)(?: d['’]archives?)? ${HOUSE}$`, "u"),
  /^(?:Quelle|Source|Fuente|Источник|Джерело)\s?:\s(?:\p{Lu}|dpa)[^.!?:]{1,50}$/u,
  new RegExp(`^(?:©\\s?)?(?:${STOCK})(?:\\/[\\p{L} ]{2,20})?(?: ?[|/] ?${NAME})?$`, "u"),
  /^(?:Image source|Image credit), \p{Lu}[^.!?]{2,60}$/u,
];

/** "(file photo)", "(Archivbild)" behind what is seen. */
const FROM_ARCHIVE = oneOf({
  en: "file(?: photo| picture)? | archive(?: photo| picture)?",
  fr: "(?:photo d['’])?archives? | photo d['’]illustration",
  de: "archiv(?:bild|foto)? | symbol(?:bild|foto)",
  es: "(?:foto|imagen) de archivo | archivo",
  ru: "архивное фото | фото из архива | архив",
  uk: "архівне фото | фото з архіву | архів",
});

/** A sentence or a phrase, then its credit, without a stop: "A lorry waits at the gate. Photograph: I. Kolb/Ledger" */
export const CAPTIONS: readonly Pattern[] = [
  loosely(`^.{8,}[.!?…)]\\s*[([]?${PICTURE}(?: by)?\\s*[:©/]\\s*\\S[^!?]{0,60}(?<!\\.)$`),
  /^.{8,}\s\((?:\p{Lu}[\p{L}.]* ){0,3}(?:Photo|Foto|Фото|photo)\s*[/:][^()]{2,60}\)$/u,
  new RegExp(`^.{8,}\\s\\((?:${NAME}(?:\\s?\\/\\s?| via )(?:${HOUSE}|[A-Z]{2,5}))\\)$`, "u"),
  loosely(`^.{8,}\\s\\(${PICTURE}(?: by |\\s?:)\\s?[^()]{2,60}\\)$`),
  /^.{8,}[.!?…)]\s©\s?\p{Lu}[^.!?]{1,50}$/u,
  loosely(`^.{8,}\\s\\(${FROM_ARCHIVE}\\)\\.?$`),
  /^.{8,}[.…]\s+(?:REUTERS|AFP|EPA|EFE|ANSA|AP|ТАСС)\/\p{Lu}[^.!?]{2,40}$/u,
];

/** "На фото: паром в порту": what is seen, named as such. */
export const SEEN: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "file (?:photo|picture) | caption",
      fr: "photo d['’]archives? | photo d['’]illustration | image d['’]archives? | légende",
      de: "archivbild | archivfoto | symbolbild | symbolfoto | bildunterschrift",
      es: "foto de archivo | imagen de archivo | pie de foto",
      ru: "архивное фото | подпись",
      uk: "архівне фото | підпис",
    })}\\s*[:–—]\\s`,
  ),
  /^(?:FILE|ARCHIV|ARCHIVO|ARCHIVES|АРХИВ|АРХІВ)\s[-–—]\s/u,
  /^\[\d{1,2}\s?\/\s?\d{1,2}\]\s?\p{L}/u,
  /^\d{1,2} (?:of|sur|von|de|из|з) \d{1,2}\s\|\s\p{L}/u,
  /^Image caption,\s/u,
];

/** One sentence and then another: a paragraph that tells what a picture shows. */
const TWO_SENTENCES = String.raw`.{0,200}?\p{L}{3}[.!?…]["”’»)]*\s+["“„«(]?\p{Lu}.{0,200}[.!?…]["”’»)]*$`;

/** "На фото: паром в порту" is a caption. What goes on for two sentences is prose. */
export const SHOWN: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "pictured | in (?:this|the) (?:photo|picture)",
      fr: "sur (?:la|cette) photo | en photo",
      de: "im bild | auf dem (?:bild|foto) | das (?:bild|foto) zeigt",
      es: "en (?:la|esta) (?:foto|imagen)",
      ru: "на (?:фото|снимке|фотографии)",
      uk: "на (?:фото|світлині|знімку)",
    })}\\s*[:–—]\\s(?!${TWO_SENTENCES})`,
  ),
];

const DAY_AND_YEAR = String.raw`(?:\d{1,2}(?:\.|er)? (?:de )?\p{L}{3,10}\.?(?: de)?,? \d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4})(?: г(?:ода|\.)| р(?:оку|\.))?`;
/**
 * Opens with the space: engines take half a second to prepare a pattern that may start anywhere with any of Unicode's
 * letters and goes on with as many.
 */
const DATED = new RegExp(` ${DAY_AND_YEAR}$`, "u");
/** A day, a month, a year and what joins them. UTF-16 code units. */
const LONGEST_DATE = 60;
const BEHIND_WORD = /[\p{L}\p{M}),]$/u;

/** "The ferry under tow off Otter Island, May 12, 2026": a head inside a story has no such date. */
export function endsInDate(block: string): boolean {
  const end = block.slice(-LONGEST_DATE);
  const date = DATED.exec(end);
  return date !== null && BEHIND_WORD.test(end.slice(0, date.index));
}

const SIDES = loosely(
  `(?:\\(|, )(?:${oneOf({
    en: "(?:second |third )?(?:from )?left | (?:second |third )?(?:from )?right | cent(?:re|er)",
    fr: "à gauche | à droite | au centre | [gd]\\.",
    de: "links | rechts | mitte | l\\. | r\\.",
    es: "(?:a la )?(?:izquierda|derecha) | izq\\. | der\\. | (?:i|d)",
    ru: "слева | справа | в центре",
    uk: "ліворуч | праворуч | зліва | справа | (?:у|в) центрі",
  })})(?:\\)|,)`,
);

/** "Le ministre, à gauche, mardi à Paris": only pictures have a left and a right. */
export function tellsSides(block: string): boolean {
  return SIDES.test(block);
}
