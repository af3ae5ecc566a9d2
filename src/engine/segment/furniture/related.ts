/** Lines that lead to other stories. The same words open sentences: without a colon they count alone on their line. */
import { loosely, oneOf, type Pattern } from "./wordings";

const ELSEWHERE = oneOf({
  en: "related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|topics?|news))? | read more | read also | also read | see also | more on this(?: story| topic)? | more from .{2,40} | don't miss | recommended(?: reading)? | what to read next | you (?:may|might) also like | read next | more stories | see more | latest (?:news|stories)",
  fr: "lire aussi | à lire aussi | à lire également | lire également | à voir aussi | voir aussi | lisez aussi | sur le même sujet | sur le même thème | à lire | pour aller plus loin | plus d'articles | nos autres articles",
  de: "lesen sie (?:dazu |hier )?(?:auch|mehr|dazu) | mehr zum thema | zum thema | mehr dazu | siehe auch | auch interessant | weiterlesen | weitere artikel | das könnte sie auch interessieren | lesen sie hierzu | mehr lesen | mehr artikel",
  es: "lea también | lee también | lea además | vea también | ver también | revise también | le puede interesar | te puede interesar | noticias relacionadas | relacionad[ao]s? | más sobre (?:el|este) tema | más información | más noticias",
  ru: "читайте также | читать также | смотрите также | по теме | материалы по теме | ещё по теме | еще по теме | читайте по теме | см\\. также | статьи по теме | другие новости",
  uk: "читайте також | читати також | дивіться також | за темою | матеріали за темою | ще за темою | читайте за темою | див\\. також | інші новини",
});

/** A label and, behind a mark, the title of another story. */
export const RELATED: readonly Pattern[] = [
  /^(?:READ MORE|READ ALSO|REVISE TAMBIÉN|LEA TAMBIÉN|LIRE AUSSI|À LIRE AUSSI|LESEN SIE AUCH|ЧИТАЙТЕ ТАКЖЕ|ЧИТАЙТЕ ТАКОЖ) \P{Ll}/u,
  /^(?:(?:ALSO )?(?:READ|WATCH|LISTEN)|LIRE|VOIR|LEA|VEA|LESEN|ЧИТАЙТЕ|СМОТРИТЕ|ДИВІТЬСЯ)\s?[:|]\s/u,

  loosely(`^[([►▶→•*>»]?\\s?${ELSEWHERE}\\s*[:：–—|►▶→>»]`),
];

/** Labels alone on their line. */
export const RELATED_HEADS: readonly Pattern[] = [
  loosely(`^[►▶→•*>»]?\\s?${ELSEWHERE}\\s*[:：…►▶→>»]?$`),
];

/** In a title behind the label the first letter is a capital, in a sentence it is not. */
export const RELATED_TITLES: readonly Pattern[] = [
  /^(?:(?:À lire|Lire|Voir) aussi|Lesen Sie auch|Lea también|Lee también|Читайте также|Читайте також|Read also|Also read) ["“„«]?\p{Lu}/u,
];

/** The heading of a box with what others read; its entries are other stories. */
export const POPULAR: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "most (?:read|popular|viewed|shared) | trending(?: now)? | editors?'s? picks",
      fr: "les plus lus | le plus lu | articles les plus lus",
      de: "meistgelesen | meistgelesene artikel | am meisten gelesen",
      es: "lo más (?:leído|visto)",
      ru: "самое читаемое | популярное | выбор редакции",
      uk: "найпопулярніше | популярне | вибір редакції | найчитаніше",
    })}$`,
  ),
];
