/** What a page wants of its reader: to look at an ad, to subscribe, to share, to accept, to write. */
import { loosely, oneOf, type Pattern } from "./wordings";

const SHARE_TARGET =
  "(?:facebook|x|twitter|whatsapp|telegram|linkedin|reddit|pinterest|messenger|bluesky|threads|viber|вконтакте|одноклассники|e-?mail|mail|print|link|copy link|drucken|imprimer|imprimir|correo)";

/** "Facebook Twitter Email Print", "Share this: Facebook | X | WhatsApp": a few such words and nothing else. */
const SHARE_BAR = loosely(
  `^(?:(?:share|teilen|partager|compartir|поделиться|поділитися)[\\p{L} ]{0,12}\\s?:?\\s?)?${SHARE_TARGET}(?:[\\s|,·/]{1,5}${SHARE_TARGET}){1,11}$`,
);

/** Labels and buttons: the whole line. */
export const BUTTONS: readonly Pattern[] = [
  loosely(
    `^[-–—[(*]*\\s*${oneOf({
      en: "advertisement | ad | advert | sponsored(?: content)? | paid content | advertisement ?[-–—:·] ?(?:scroll to continue|story continues below|article continues below)",
      fr: "publicité | contenu sponsorisé | annonce | la suite après (?:cette|la) publicité",
      de: "anzeige | werbung | gesponsert | nach der (?:anzeige|werbung) (?:weiterlesen|geht.{0,16}weiter)",
      es: "publicidad | anuncio | contenido patrocinado | (?:continúa|sigue)(?: leyendo)? después de la publicidad",
      ru: "реклама | на правах рекламы | партнёрский материал",
      uk: "реклама | на правах реклами | партнерський матеріал",
    })}\\s*[-–—\\])*]*$`,
  ),
  loosely(
    `^${oneOf({
      en: "(?:article|story|content) continues (?:below|after (?:this|the) (?:advertisement|ad|message|promotion)).{0,20} | skip (?:to|past) (?:content|main content|navigation|newsletter promotion|.{0,20}promotion) | (?:enter )?your e-?mail(?: address)? | sign (?:me )?up | sign in | log in | subscribe(?: now)? | accept (?:all|cookies).{0,30} | reject all.{0,20} | (?:manage|cookie) (?:preferences|settings|options|cookies|policy) | privacy policy | purchase licensing rights | sign up here\\.? | (?:continue|keep) reading",
      fr: "aller au contenu | votre adresse e-?mail | s['’]abonner | je m['’]abonne | se connecter | tout (?:accepter|refuser) | continuer sans accepter | (?:gérer|paramétrer) (?:mes |les )?(?:cookies|préférences) | politique de confidentialité | lire la suite | continuer la lecture",
      de: "zum inhalt (?:springen|wechseln) | ihre e-mail-adresse | abonnieren | jetzt abonnieren | abonnement abschließen | anmelden | alle (?:akzeptieren|ablehnen) | cookie-einstellungen | einstellungen verwalten | datenschutzerklärung | impressum",
      es: "ir al contenido | saltar al contenido | su correo electrónico | suscr[ií]bete | suscribirse | iniciar sesión | (?:aceptar|rechazar) (?:todo|todas) | (?:configurar|configuración de) cookies | política de (?:privacidad|cookies) | aviso legal | (?:sigue|seguir|siga) leyendo",
      ru: "перейти к (?:содержанию|содержимому) | ваш e-?mail | подписаться | оформить подписку | войти | (?:принять|отклонить) все | настройки (?:cookies?|файлов cookie) | политика конфиденциальности | читать (?:далее|дальше|полностью)",
      uk: "перейти до (?:змісту|вмісту) | ваш e-?mail | підписатися | оформити підписку | увійти | (?:прийняти|відхилити) все | налаштування (?:cookies?|файлів cookie) | політика конфіденційності | читати (?:далі|повністю)",
    })}$`,
  ),
  loosely(
    `^${oneOf({
      en: "share(?: (?:this )?(?:article|story|page|post))? | share (?:on|via) [\\p{L} ,]{1,30} | print this page",
      fr: "partager(?: (?:cet article|la page))? | partager sur [\\p{L} ,]{1,30}",
      de: "teilen | (?:artikel|beitrag) teilen | auf [\\p{L} ]{1,20} teilen",
      es: "compartir(?: (?:este artículo|esta noticia))? | compartir en [\\p{L} ,]{1,30}",
      ru: "поделиться(?: ссылкой| новостью)? | поделиться в [\\p{L} ,]{1,30}",
      uk: "поділитися(?: посиланням| новиною)? | поділитися (?:в|у) [\\p{L} ,]{1,30}",
    })}$`,
  ),
  loosely(
    `^${oneOf({
      en: "(?:save|print|listen to|bookmark|gift|comment on) (?:this |the )?(?:article|story|page) | save for later | copy link",
      fr: "(?:écouter|imprimer|offrir|sauvegarder) (?:l'|cet |cette )?(?:article|page) | copier le lien",
      de: "artikel (?:anhören|merken|drucken|verschenken|speichern) | link kopieren",
      es: "(?:escuchar|guardar|imprimir|regalar) (?:el |este |esta )?(?:artículo|noticia|página) | copiar enlace",
      ru: "(?:слушать|сохранить|распечатать) (?:статью|новость|материал) | (?:скопировать|копировать) ссылку",
      uk: "(?:слухати|зберегти|роздрукувати) (?:статтю|новину|матеріал) | (?:скопіювати|копіювати) посилання",
    })}$`,
  ),
  SHARE_BAR,
];

const WISH = oneOf({
  en: "sign up (?:for|to) | subscribe to | get (?:our|the) | receive (?:our|the) | join our | download our | follow us (?:on|at) | support our journalism",
  fr: "abonnez-vous | inscrivez-vous | recevez | suivez-nous | téléchargez notre",
  de: "abonnieren sie | melden sie sich | jetzt (?:den |unseren |unser )?[\\p{L}-]*(?:newsletter|abonnieren) | folgen sie uns | laden sie unsere | unser newsletter | newsletter",
  es: "suscríbete | suscríbase | regístrese | apúntate | recibe | reciba | síguenos | síganos | descarga nuestra",
  ru: "подпишитесь | подписывайтесь | оформите подписку | получайте | читайте нас | следите за нами | скачайте наше",
  uk: "підпишіться | підписуйтесь | підписуйтеся | оформіть підписку | отримуйте | читайте нас | стежте за нами | завантажте наш",
});

const SERVICE = oneOf({
  en: "newsletter | podcast | our (?:\\p{L}+ )?(?:letter|app|channel|briefing|alerts)",
  fr: "newsletter | infolettre | notre (?:appli|chaîne|lettre) | sur (?:x|facebook|whatsapp|instagram|telegram)",
  de: "newsletter | podcast | app | kanal | (?:auf|bei) (?:x|facebook|whatsapp|instagram|telegram)",
  es: "newsletter | boletín | boletines | nuestro canal | nuestra app | en (?:x|facebook|whatsapp|instagram|telegram)",
  ru: "рассылк | наш(?:ем)? канал | приложени | (?:в|на) (?:telegram|телеграм|вконтакте|whatsapp)",
  uk: "розсилк | наш(?:ому|ого)? канал | застосун | додат | (?:в|у|на) (?:telegram|телеграм|facebook|whatsapp|viber)",
});

/** "Sign up for our newsletter!" names the service, so it may end like a sentence. Talk about it has a comma. */
export const PLUGS: readonly Pattern[] = [
  loosely(`^${WISH}(?!\\p{L})(?=[^,]{0,100}${SERVICE})[^,.!?]{0,100}[.!]?$`),
  loosely("^jetzt (?:\\p{L}+ ){0,3}newsletter (?:abonnieren|bestellen|sichern)[.!]?$"),
  loosely(
    `^follow us on (?:x|twitter|facebook|whatsapp|instagram|telegram)(?!\\p{L})[^.!?]{0,60}[.!]?$`,
  ),
];

/** Wishes without the name of a service: sentences start so too, so these count without a stop only. */
export const OPEN_PLUGS: readonly Pattern[] = [
  loosely(`^${WISH}(?!\\p{L})[^.!?]*$`),
  loosely(
    `^${oneOf({
      en: "report an? (?:error|mistake|typo) | (?:found|spotted) (?:a|an) (?:error|mistake|typo)",
      fr: "signaler une (?:erreur|faute)",
      de: "hier können sie einen fehler melden | fehler melden",
      es: "reportar un error | informar de un error",
      ru: "сообщить об (?:ошибке|опечатке) | если вы (?:заметили|нашли) (?:ошибку|опечатку)",
      uk: "повідомити про (?:помилку|одрук) | якщо ви (?:помітили|знайшли) (?:помилку|одрук)",
    })}(?!\\p{L})`,
  ),
  loosely(
    `^${oneOf({
      en: "this (?:article|story) is (?:only |exclusively )?(?:for|reserved for|exclusive to|available to) subscribers",
      fr: "(?:cet )?article (?:est )?(?:réservé aux|pour les) abonnés",
      de: "dieser (?:artikel|text) ist (?:nur |exklusiv )?für abonnent(?:en|innen)",
      es: "(?:este )?(?:contenido|artículo) (?:es )?(?:exclusivo )?para suscriptores",
      ru: "(?:материал|статья) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)",
      uk: "(?:матеріал|стаття) доступ(?:ний|на) (?:лише |тільки )?(?:за передплатою|передплатникам)",
    })}$`,
  ),
];

/** "By signing up you agree to our terms": what follows from a click. */
export const CONSENTS: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "by (?:signing up|subscribing|continuing|clicking|registering)",
      fr: "en (?:vous (?:inscrivant|abonnant)|cliquant|poursuivant)",
      de: "mit (?:der|ihrer) (?:anmeldung|registrierung) | mit (?:dem|einem) klick | durch (?:klicken|anklicken)",
      es: "al (?:suscribir(?:te|se)|registrar(?:te|se)|hacer clic|continuar)",
      ru: "подписываясь | регистрируясь | нажимая",
      uk: "підписуючись | реєструючись | натискаючи",
    })}(?!\\p{L})[^.!?]{0,60} (?:you (?:agree|accept|consent)|vous acceptez|(?:akzeptieren|stimmen|erklären) sie|acepta|вы (?:соглаш|принима)|ви (?:погодж|прийма))[^.!?]{0,100}[.!]?$`,
  ),
];

export const COOKIES: Pattern = loosely(
  `^${oneOf({
    en: "(?:we|this (?:site|website)) uses? cookies | we and our (?:\\d+ )?partners (?:use|store|process)(?=[^.!?]{0,60} (?:cookies|device|data))",
    fr: "(?:nous utilisons|ce site utilise) des cookies | nous et nos (?:\\d+ )?partenaires (?:utilisons|stockons|traitons)(?=[^.!?]{0,60} (?:cookies|appareil|données))",
    de: "(?:wir verwenden|wir nutzen|diese (?:seite|website) (?:verwendet|nutzt)) cookies | wir und unsere (?:\\d+ )?partner (?:verwenden|nutzen|speichern|verarbeiten)(?=[^.!?]{0,60} (?:cookies|gerät|daten|informationen))",
    es: "(?:usamos|utilizamos|este sitio (?:usa|utiliza)) cookies | nosotros y nuestros (?:\\d+ )?socios (?:usamos|utilizamos|almacenamos)(?=[^.!?]{0,60} (?:cookies|dispositivo|datos))",
    ru: "(?:мы используем|сайт использует) (?:файлы )?(?:cookies?|куки)",
    uk: "(?:ми використовуємо|сайт використовує) (?:файли )?(?:cookies?|кукі)",
  })}(?!\\p{L})`,
);

/** The heading of what readers wrote. */
export const COMMENT_HEADS: readonly Pattern[] = [
  /^(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|комментари(?:и|й|ев|я)|коментар(?:і|ів|я|ь)?)\s*(?:\(\d+\))?$/iu,
];

/** What a live page says when it closes. */
export const LIVE_ENDS: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "this (?:live ?)?blog (?:is|has) (?:now )?(?:closed|ended|paused) | (?:that ends|this concludes|that concludes|we are (?:now )?(?:closing|ending|pausing)) (?:our|this|the) (?:live coverage|live ?blog) | our live coverage (?:has ended|ends here|is over)",
      fr: "ce (?:direct|live) est (?:terminé|clos|fermé) | (?:ceci|c'est ici que) (?:conclut|se termine) (?:notre|ce) direct",
      de: "dieser (?:live-?blog|live-?ticker) ist (?:nun |jetzt )?(?:beendet|geschlossen) | damit (?:beenden|schließen) wir (?:unsere live-berichterstattung|diesen live-?(?:blog|ticker))",
      es: "este directo ha (?:terminado|concluido|finalizado) | (?:aquí )?termina (?:aquí )?(?:nuestra cobertura|este directo)",
      ru: "(?:онлайн-)?трансляция (?:завершена|окончена) | на этом (?:мы )?(?:завершаем|заканчиваем) (?:нашу |онлайн-)?трансляцию",
      uk: "(?:онлайн-)?трансляцію (?:завершено|закінчено) | на цьому (?:ми )?завершуємо (?:нашу |онлайн-)?трансляцію",
    })}(?!\\p{L})[^.!?]{0,50}[.!]?$`,
  ),
  loosely(
    `^${oneOf({
      en: "thanks?(?: you)? for (?:reading|following|joining)(?: (?:us|along|our (?:live )?coverage))?",
      fr: "merci de (?:nous avoir suivis|votre fidélité|l'avoir suivi)",
      de: "(?:vielen dank|danke)(?: für(?:s| das) (?:mitlesen|lesen|ihr interesse))",
      es: "gracias por (?:seguirnos|leernos|acompañarnos)",
      ru: "спасибо, что (?:были|оставались) с нами",
      uk: "дякуємо, що (?:були|залишалися) з нами",
    })}[.!]?$`,
  ),
];

/** "Media contact: …": a label, and behind it a number or an address. */
export const CONTACTS: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "(?:media |press )?contacts? | tel\\.? | phone | for more information,? contact",
      fr: "contacts?(?: presse)? | tél\\.?",
      de: "(?:presse)?kontakt | telefon | rückfragen an",
      es: "contacto(?: de prensa)? | teléfono",
      ru: "контакты? | тел\\.? | телефон | пресс-служба(?: \\p{L}+){0,3}",
      uk: "контакти? | тел\\.? | телефон | прес-?служба(?: \\p{L}+){0,3}",
    })}\\s*:\\s*[^!?]{0,60}?(?:\\+?\\d[\\d ()/-]{5,}|[^\\s@]@[^\\s@])`,
  ),
];

/** Above the names and numbers of a press office. */
export const CONTACT_HEADS: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "(?:media|press) (?:contacts?|enquiries|inquiries|office) | for (?:more|further) information,?(?: please)? contact | contact details",
      fr: "contacts? presse | (?:pour (?:plus|toute) d?'?informations?,? )?contact(?:er|ez)? presse | relations presse",
      de: "pressekontakt | ansprechpartner(?:in)?(?: für (?:die )?(?:medien|presse))? | pressestelle | rückfragen an",
      es: "contactos? de prensa | (?:oficina|gabinete) de prensa | para más información,? contact(?:ar|e)",
      ru: "контакты для (?:прессы|сми) | пресс-служба | дополнительная информация",
      uk: "контакти для (?:преси|змі|медіа) | прес-?служба | додаткова інформація",
    })}\\s?:?$`,
  ),
];
