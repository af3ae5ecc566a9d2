/** What a page wants of its reader: to look at an ad, to subscribe, to share, to accept, to write. */
import { loosely, oneOf } from "./wordings";

/** Labels and buttons: the whole line. */
export const BUTTONS: readonly RegExp[] = [
  loosely(
    `^[-–—[(*]*\\s*${oneOf({
      en: "advertisement | ad | advert | sponsored(?: content)? | paid content | advertisement ?[-–—:] ?(?:scroll to continue|story continues below|article continues below)",
      fr: "publicité | contenu sponsorisé | annonce | la suite après (?:cette|la) publicité",
      de: "anzeige | werbung | gesponsert | nach der anzeige weiterlesen",
      es: "publicidad | anuncio | contenido patrocinado | (?:continúa|sigue)(?: leyendo)? después de la publicidad",
      ru: "реклама | на правах рекламы | партнёрский материал",
    })}\\s*[-–—\\])*]*$`,
  ),
  loosely(
    `^${oneOf({
      en: "(?:article|story|content) continues (?:below|after (?:this|the) (?:advertisement|ad|message|promotion)).{0,20} | skip (?:to|past) (?:content|main content|navigation|newsletter promotion|.{0,20}promotion) | (?:enter )?your e-?mail(?: address)? | sign (?:me )?up | sign in | log in | subscribe(?: now)? | accept all.{0,30}",
      fr: "aller au contenu | votre adresse e-?mail | s['’]abonner | je m['’]abonne | se connecter | tout accepter",
      de: "zum inhalt (?:springen|wechseln) | ihre e-mail-adresse | abonnieren | jetzt abonnieren | abonnement abschließen | anmelden | alle akzeptieren",
      es: "ir al contenido | saltar al contenido | su correo electrónico | suscr[ií]bete | suscribirse | iniciar sesión | aceptar todo",
      ru: "перейти к (?:содержанию|содержимому) | ваш e-?mail | подписаться | оформить подписку | войти | принять все",
    })}$`,
  ),
  loosely(
    `^${oneOf({
      en: "share(?: (?:this )?(?:article|story|page|post))? | share (?:on|via) [\\p{L} ,]{1,30} | print this page",
      fr: "partager(?: (?:cet article|la page))? | partager sur [\\p{L} ,]{1,30}",
      de: "teilen | (?:artikel|beitrag) teilen | auf [\\p{L} ]{1,20} teilen",
      es: "compartir(?: (?:este artículo|esta noticia))? | compartir en [\\p{L} ,]{1,30}",
      ru: "поделиться(?: ссылкой| новостью)? | поделиться в [\\p{L} ,]{1,30}",
    })}$`,
  ),
];

const WISH = oneOf({
  en: "sign up (?:for|to) | subscribe to | get (?:our|the) | receive (?:our|the) | join our | download our | follow us (?:on|at) | support our journalism",
  fr: "abonnez-vous | inscrivez-vous | recevez | suivez-nous | téléchargez notre",
  de: "abonnieren sie | melden sie sich | jetzt (?:den |unseren |unser )?[\\p{L}-]*(?:newsletter|abonnieren) | folgen sie uns | laden sie unsere | unser newsletter | newsletter",
  es: "suscríbete | suscríbase | regístrese | apúntate | recibe | reciba | síguenos | síganos | descarga nuestra",
  ru: "подпишитесь | подписывайтесь | оформите подписку | получайте | читайте нас | следите за нами | скачайте наше",
});

const SERVICE = oneOf({
  en: "newsletter | podcast | our (?:\\p{L}+ )?(?:letter|app|channel|briefing|alerts)",
  fr: "newsletter | infolettre | notre (?:appli|chaîne|lettre) | sur (?:x|facebook|whatsapp|instagram|telegram)",
  de: "newsletter | podcast | app | kanal | (?:auf|bei) (?:x|facebook|whatsapp|instagram|telegram)",
  es: "newsletter | boletín | boletines | nuestro canal | nuestra app | en (?:x|facebook|whatsapp|instagram|telegram)",
  ru: "рассылк | наш(?:ем)? канал | приложени | (?:в|на) (?:telegram|телеграм|вконтакте|whatsapp)",
});

/** "Sign up for our newsletter!" names the service, so it may end like a sentence. Talk about it has a comma. */
export const PLUGS: readonly RegExp[] = [
  loosely(`^${WISH}(?!\\p{L})(?=[^,]{0,100}${SERVICE})[^,.!?]{0,100}[.!]?$`),
  loosely(
    `^follow us on (?:x|twitter|facebook|whatsapp|instagram|telegram)(?!\\p{L})[^.!?]{0,60}[.!]?$`,
  ),
];

/** Wishes without the name of a service: sentences start so too, so these count without a stop only. */
export const OPEN_PLUGS: readonly RegExp[] = [
  loosely(`^${WISH}(?!\\p{L})[^.!?]*$`),
  loosely(
    `^${oneOf({
      en: "report an? (?:error|mistake|typo)",
      fr: "signaler une (?:erreur|faute)",
      de: "hier können sie einen fehler melden | fehler melden",
      es: "reportar un error | informar de un error",
      ru: "сообщить об (?:ошибке|опечатке)",
    })}(?!\\p{L})`,
  ),
];

export const COOKIES: RegExp = loosely(
  `^${oneOf({
    en: "(?:we|this (?:site|website)) uses? cookies",
    fr: "(?:nous utilisons|ce site utilise) des cookies",
    de: "(?:wir verwenden|wir nutzen|diese (?:seite|website) (?:verwendet|nutzt)) cookies",
    es: "(?:usamos|utilizamos|este sitio (?:usa|utiliza)) cookies",
    ru: "(?:мы используем|сайт использует) (?:файлы )?(?:cookies?|куки)",
  })}(?!\\p{L})`,
);

/** The heading of what readers wrote. */
export const COMMENT_HEADS: readonly RegExp[] = [
  /^(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|комментари(?:и|й|ев|я))\s*(?:\(\d+\))?$/iu,
];

/** What a live page says when it closes. */
export const LIVE_ENDS: readonly RegExp[] = [
  loosely(
    `^${oneOf({
      en: "this (?:live ?)?blog (?:is|has) (?:now )?(?:closed|ended|paused) | (?:that ends|this concludes|that concludes|we are (?:now )?(?:closing|ending|pausing)) (?:our|this|the) (?:live coverage|live ?blog) | our live coverage (?:has ended|ends here|is over)",
      fr: "ce (?:direct|live) est (?:terminé|clos|fermé) | (?:ceci|c'est ici que) (?:conclut|se termine) (?:notre|ce) direct",
      de: "dieser (?:live-?blog|live-?ticker) ist (?:nun |jetzt )?(?:beendet|geschlossen) | damit (?:beenden|schließen) wir (?:unsere live-berichterstattung|diesen live-?(?:blog|ticker))",
      es: "este directo ha (?:terminado|concluido|finalizado) | (?:aquí )?termina (?:aquí )?(?:nuestra cobertura|este directo)",
      ru: "(?:онлайн-)?трансляция (?:завершена|окончена) | на этом (?:мы )?(?:завершаем|заканчиваем) (?:нашу |онлайн-)?трансляцию",
    })}(?!\\p{L})[^.!?]{0,50}[.!]?$`,
  ),
  loosely(
    `^${oneOf({
      en: "thanks?(?: you)? for (?:reading|following|joining)(?: (?:us|along|our (?:live )?coverage))?",
      fr: "merci de (?:nous avoir suivis|votre fidélité|l'avoir suivi)",
      de: "(?:vielen dank|danke)(?: für(?:s| das) (?:mitlesen|lesen|ihr interesse))",
      es: "gracias por (?:seguirnos|leernos|acompañarnos)",
      ru: "спасибо, что (?:были|оставались) с нами",
    })}[.!]?$`,
  ),
];

/** "Media contact: …": a label, and behind it a number or an address. */
export const CONTACTS: readonly RegExp[] = [
  loosely(
    `^${oneOf({
      en: "(?:media |press )?contacts? | tel\\.? | phone | for more information,? contact",
      fr: "contacts?(?: presse)? | tél\\.?",
      de: "(?:presse)?kontakt | telefon",
      es: "contacto(?: de prensa)? | teléfono",
      ru: "контакты? | тел\\.? | телефон",
    })}\\s*:\\s*[^.!?]{0,60}(?:\\+?\\d[\\d ()/-]{5,}|[^\\s@]@[^\\s@])`,
  ),
];
