/** Who owns the words. "Copyright holders said …" is a sentence of the story. */
import { loosely, oneOf, type Pattern } from "./wordings";

/** Lines that open with the sign. */
export const COPYRIGHT_SIGNS: readonly Pattern[] = [
  /^(?:©|\([cC]\)\s?)\s?(?:Copyright|COPYRIGHT|\d{4}|[^.!?/]{1,50}\d{4})/u,
  /^(?:©|\([cC]\))\s?(?:\p{Lu}|dpa|epd|«)[^.!?/]{0,40}\.?$/u,
];

export const COPYRIGHTS: readonly Pattern[] = [
  /^Our Standards: \p{Lu}[^.!?]{4,60}\.?$/u,
  /^(?:Copyright|COPYRIGHT)\s*(?:©|\([cC]\)|\d{4})/u,
  /^(?:Copyright|COPYRIGHT)(?:\s+\p{Lu}[^\s,]*){1,4},?\s+\d{4}(?![^\s.,])/u,
  loosely(
    `^${oneOf({
      en: "all rights reserved",
      fr: "tous droits (?:de reproduction )?(?:réservés)",
      de: "alle rechte vorbehalten",
      es: "(?:todos los derechos reservados|reservados todos los derechos)",
      ru: "все права защищены",
      uk: "(?:всі|усі) права (?:захищено|захищені|застережено)",
    })}(?:\\.|$|,? [©(])`,
  ),
  loosely(
    `^${oneOf({
      en: "(?:this (?:material|article|story) may not be|no part of this (?:article|publication) may be) (?:published|reproduced|reprinted)",
      fr: "(?:toute reproduction|reproduction) (?:[\\p{L} ]{0,40} )?(?:interdite|est interdite)",
      de: "nachdruck (?:[\\p{L} ,]{0,40} )?(?:verboten|nur mit genehmigung|nicht gestattet)",
      es: "(?:está (?:expresamente )?prohibida|queda prohibida|prohibida) (?:[\\p{L} ,]{0,60} )?(?:reproducción|redistribución|difusión)",
      ru: "(?:любое использование|использование|перепечатка|при (?:использовании|перепечатке|цитировании)) материалов (?:[\\p{L} ,]{0,40} )?(?:допускается|разрешается|разрешена|запрещен|ссылка)",
      uk: "(?:будь-яке використання|використання|передрук|(?:при|у разі) (?:використанн[яі]|передруку|цитуванн[яі])) матеріалів (?:[\\p{L} ,’']{0,40} )?(?:дозволяється|дозволено|заборонен|посилання)",
    })}`,
  ),
];
