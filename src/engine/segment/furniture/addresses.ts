/** Addresses on their own line, and the lines that say where an author is found. */
import { loosely, oneOf, type Pattern } from "./wordings";

const NETWORK = String.raw`(?:x|twitter|facebook|instagram|telegram|mastodon|bluesky|linkedin|threads|youtube|tiktok|whatsapp|вконтакте)`;
const ADDRESS = String.raw`(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+\.\p{L}{2,}|@[\p{L}\p{N}_.]{2,})`;

const FOLLOW = oneOf({
  en: "follow | contact | email | write to",
  fr: "suivez | suivre | contacter | écrire à",
  de: "folgen sie | kontakt zu | schreiben sie",
  es: "siga | sigue | sigan | síguele | escriba a",
  ru: "следите за | читайте автора | написать автору",
  uk: "стежте за | читайте автора | написати автору",
});

/** "Ana Ruiz can be reached at …" */
const REACHED = oneOf({
  en: "can be reached (?:at|on|via) | is on(?: (?:x|twitter|facebook|bluesky|mastodon)(?: at|:))? | tweets (?:at|as)",
  fr: "est joignable (?:à|au|sur)",
  de: "ist (?:zu erreichen|erreichbar) (?:unter|auf|per)",
  es: "está disponible en",
  ru: "доступен по адресу | доступна по адресу",
  uk: "доступний за адресою | доступна за адресою",
});

/** "Telegram-канал автора", "РБК в Telegram" */
const CHANNEL = oneOf({
  en: "the author on",
  fr: "l['’]auteure? sur",
  de: "(?:der autor|die autorin) (?:auf|bei)",
  es: "(?:el autor|la autora) en",
  ru: String.raw`[\p{L}«»" .-]{2,40} в`,
  uk: String.raw`[\p{L}«»" .’'-]{2,40} (?:в|у)`,
});

/** Bare addresses, with a page number on either side where a browser printed them. */
export const ADDRESSES: readonly Pattern[] = [
  /^(?:https?:\/\/|www\.)\S+(?:\s+\d{1,4}\/\d{1,4})?$/iu,
  /^\d{1,4}\/\d{1,4}\s*(?:https?:\/\/|www\.)\S+$/iu,
  /^(?:https?:\/\/|www\.)\S+\s+\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\.?)?$/iu,
  /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/iu,
  /^@[\p{L}\p{N}_.]{2,}$/iu,
];

/** Lines that lead from a story to its author. */
export const AUTHOR_LINKS: readonly Pattern[] = [
  loosely(
    `^${FOLLOW} [^.!?,:]{2,60}?(?: (?:on|at|via|sur|auf|bei|en|в) ${NETWORK})?(?:\\s*[:,–—(-]\\s*| (?:at|on|via|sur|à|auf|unter|en|по) )?${ADDRESS}[).]?$`,
  ),
  loosely(
    `^${FOLLOW} (?!us |nous |uns |nos )[^.!?,:]{2,60} (?:on|sur|auf|bei|en|в) ${NETWORK}\\.?$`,
  ),
  loosely(
    `^(?:follow us|suivez-nous|folgen sie uns|síguenos|подписывайтесь|підписуйтесь|підписуйтеся)[^.!?]{0,30} ${ADDRESS}$`,
  ),
  loosely(`^[^.!?:]{3,60} ${REACHED} ${ADDRESS}\\.?$`),
  loosely(`^${CHANNEL} ${NETWORK}$`),
  loosely(`^${NETWORK}-канал (?:автора|корреспондента|кореспондента|редакции|редакції)$`),
  loosely(
    `^(?:[\\p{L}'’ -]{1,40} )?${oneOf({
      en: "coverage | hub | website | details | more(?: information)? at",
      fr: "site(?: (?:web|internet))? | plus d'informations",
      de: "webseite | website | mehr dazu unter | weitere informationen",
      es: "sitio(?: web)? | página web | más información en",
      ru: "сайт | подробности | подробнее",
      uk: "сайт | подробиці | докладніше",
    })}\\s?:?\\s${ADDRESS}$`,
  ),
];
