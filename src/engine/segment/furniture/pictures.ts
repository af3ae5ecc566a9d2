/** Captions and credits that say what they are. */
import { loosely, oneOf } from "./wordings";

const PICTURE = oneOf({
  en: "photo(?:graph(?:er|y)?)?s? | pictures? | (?:photo |image |picture )?credits? | image | illustration | graphic",
  fr: "crédits?(?: photos?)? | photo(?:graphie)? | infographie | visuel",
  de: "fotos? | bild(?:er|rechte|quelle|nachweis)? | symbolfoto | archivfoto | grafik | illustration",
  es: "fotos? | fotografías? | imagen | crédito | gráfico | ilustración",
  ru: "фото(?:графия)? | снимок | изображение | иллюстрация | автор фото",
});

/** Names, initials, houses; a sentence would have a stop behind a longer word. */
const OWNER = String.raw`(?:(?!\p{L}{4}[.!?](?:\s|$))[^!?]){2,60}`;

/** "Photo: Kolb", "(Foto: Kolb/dpa)", "Photo by Jan Kolb", "AP Photo/Jan Kolb", "REUTERS/Jan Kolb", "Jan Kolb / AFP" */
export const CREDITS: readonly RegExp[] = [
  loosely(`^[([]?${PICTURE}(?: by)?\\s*[:©/]\\s*${OWNER}$`),
  /^[([]?(?:Photo(?:graph)?|Picture|Image) by \p{Lu}[^.!?]{2,50}[)\]]?$/u,
  /^[([]?\p{Lu}\p{L}* [Pp]hoto\s*\/\s*\p{Lu}[^!?]{2,60}[)\]]?$/u,
  /^[([]?(?:REUTERS|AFP|EPA|dpa|EFE|TASS|ТАСС|AP)\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}[)\]]?$/u,
  /^(?:©\s?)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}\s?\/\s?(?:AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|dpa|TASS|ТАСС|РИА Новости|Getty(?: Images)?|picture alliance|SIPA|Shutterstock|Unsplash)(?:\s?[/,]\s?[\p{L} .]{2,30})?$/u,
];

/** A sentence or a phrase, then its credit, without a stop: "A lorry waits at the gate. Photograph: I. Kolb/Ledger" */
export const CAPTIONS: readonly RegExp[] = [
  loosely(`^.{8,}[.!?…)]\\s*[([]?${PICTURE}(?: by)?\\s*[:©/]\\s*\\S[^!?]{0,60}(?<!\\.)$`),
  /^.{8,}\s\((?:\p{Lu}[\p{L}.]* ){0,3}(?:Photo|Foto|Фото|photo)\s*[/:][^()]{2,60}\)$/u,
  /^.{8,}[.…]\s+(?:REUTERS|AFP|EPA)\/\p{Lu}[^.!?]{2,40}$/u,
];

/** "На фото: паром в порту": what is seen, named as such. */
export const SEEN: readonly RegExp[] = [
  loosely(
    `^${oneOf({
      en: "file (?:photo|picture) | pictured | in this (?:photo|picture)",
      fr: "photo d['’]archives? | photo d['’]illustration | sur (?:la|cette) photo | en photo | image d['’]archives?",
      de: "archivbild | archivfoto | symbolbild | symbolfoto | im bild | das (?:bild|foto) zeigt | bildunterschrift",
      es: "foto de archivo | imagen de archivo | en la (?:foto|imagen) | pie de foto",
      ru: "на (?:фото|снимке|фотографии) | архивное фото",
    })}\\s*[:–—]\\s`,
  ),
  /^(?:FILE|ARCHIV|ARCHIVO|ARCHIVES|АРХИВ)\s[-–—]\s/u,
];

const SIDES = loosely(
  `(?:\\(|, )(?:${oneOf({
    en: "(?:second |third )?(?:from )?left | (?:second |third )?(?:from )?right | cent(?:re|er)",
    fr: "à gauche | à droite | au centre | [gd]\\.",
    de: "links | rechts | mitte | l\\. | r\\.",
    es: "(?:a la )?(?:izquierda|derecha) | izq\\. | der\\. | (?:i|d)",
    ru: "слева | справа | в центре",
  })})(?:\\)|,)`,
);

/** "Le ministre, à gauche, mardi à Paris": only pictures have a left and a right. */
export function tellsSides(block: string): boolean {
  return SIDES.test(block);
}
