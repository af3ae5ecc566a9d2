/** Words from editors to editors and readers: embargoes, corrections, what a new version adds. */
import { isDate } from "./dates";
import { AFTER_LABEL, loosely, oneOf, WORD_END, type Pattern } from "./wordings";

/** Labels that no sentence opens with before a colon or a spaced dash. */
const LABELLED = oneOf({
  en: "editors?(?:'s?|s')? notes? | (?:attention |note to )?editors | eds\\.? | corrections? | corrects | clarifications? | refiles? | withdrawn | story withdrawn | notes? to editors | corrections (?:and|&) clarifications | corrected",
  fr: "note (?:de la rédaction|de l'éditeur|aux rédactions) | ndlr | rectificatif | correctif | correction | mise au point | erratum | attention,? rédactions",
  de: "(?:anmerkung|hinweis) (?:der|an die) redaktion(?:en)? | anm\\. d\\. red\\. | berichtigung | korrektur | richtigstellung | klarstellung | achtung,? redaktionen",
  es: "nota (?:del editor|de (?:la )?redacción|a los editores) | fe de (?:errores|erratas) | corrección | aclaración | rectificación | atención,? (?:redacciones|editores)",
  ru: "примечание редакции | от редакции | прим\\. ред\\. | уточнение | исправление | поправка | (?:внимание|вниманию) (?:редакторов|редакций)",
  uk: "примітка редакції | від редакції | прим\\. ред\\. | уточнення | виправлення | поправка | (?:увага|до уваги) (?:редакторів|редакцій)",
});

/** What a bracket on top of a new version says it does. "(Updates are posted daily.)" is a sentence of the story. */
const CHANGED = oneOf({
  en: "(?:corrects?|adds|updates|amends|removes|recasts|fixes|clarifies|refiles|repeats|releads|deletes)(?! (?:are|were|is|was|have|had|will)(?!\\p{L})) | updated (?:with|to|throughout) | in \\p{L}+\\.? \\d{1,2} (?:story|item) | new throughout",
  fr: "actualisée? | actualise | corrigée? | corrige | ajoute | précise | avec (?:réactions|précisions|détails)",
  de: "aktualisiert | ergänzt | korrigiert | berichtigt | neu: | zusammenfassung | wiederholung | durchgehend neu | mehr details",
  es: "actualiza | actualizada? | corrige | amplía | añade | agrega | con (?:declaraciones|más detalles)",
  ru: "добавлен | обновл | исправлен | уточн | дополн | с (?:новыми )?(?:подробностями|деталями)",
  uk: "додан | оновл | виправлен | уточн | доповн | з (?:новими )?(?:подробицями|деталями)",
});

/** "Update:" opens headlines too; with a sentence behind it, it tells what was changed. */
const SAID_AS_UPDATE =
  /^[([]?(?:update|mise à jour|actualización|обновление|оновлення)\s*:.*[.!?][)\]]?$/iu;

/** "UPDATES: with quotes, new cost", "ADDS comment": in capitals, and small letters behind where there is no colon. */
const CHANGE_LINE =
  /^(?:UPDATES|ADDS|RECASTS|CORRECTS|AMENDS|REMOVES|DELETES|CLARIFIES|REPEATS|REFILES|RELEADS|ACTUALISE|AJOUTE|COMPLÈTE|PRÉCISE|CORRIGE|AKTUALISIERT|ERGÄNZT|KORRIGIERT|ACTUALIZA|AMPLÍA|AÑADE|AGREGA|ОБНОВЛЕНО|ДОБАВЛЕНО|ДОПОЛНЕНО|ИСПРАВЛЕНО|ОНОВЛЕНО|ДОДАНО|ДОПОВНЕНО|ВИПРАВЛЕНО)(?:\s*:\s|\s\p{Ll}+\s\p{Ll})/u;

const AMENDED = loosely(
  `^[([]?${oneOf({
    en: "this (?:\\p{L}+\\.? \\d{1,2} )?(?:article|story|report|piece) (?:was|has been|is) (?:amended|updated|corrected|edited|first published) | an earlier version of this (?:article|story|report)",
    fr: "cet article (?:a été|est) (?:modifié|corrigé|mis à jour|actualisé) | une (?:première |précédente )?version (?:précédente |antérieure )?de cet article",
    de: "dieser (?:artikel|text|beitrag) (?:wurde|ist) (?:am |nachträglich |zuletzt )?(?:\\d|aktualisiert|korrigiert|ergänzt|überarbeitet) | in einer früheren (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)",
    es: "est[ea] (?:artículo|nota|noticia|información) (?:fue|ha sido|se ha) (?:actualizad|corregid|modificad|editad) | una versión anterior de est[ea] (?:artículo|nota|noticia)",
    ru: "(?:эта )?(?:статья|новость|заметка|материал|текст)(?: был[аи]?)? (?:обновлён|обновлена|обновлен|исправлен|дополнен) | в (?:предыдущей|ранней|первой) версии (?:этой |этого )?(?:статьи|материала|текста|новости)",
    uk: "(?:цю |цей )?(?:статтю|новину|замітку|матеріал|текст) (?:було )?(?:оновлено|виправлено|доповнено) | (?:ця |цей )?(?:стаття|новина|замітка|матеріал|текст)(?: бул[аио]| був)? (?:оновлен|виправлен|доповнен) | у (?:попередній|ранній|першій) версії (?:цієї |цього )?(?:статті|матеріалу|тексту|новини)",
  })}`,
);

/** What stands on its own line or opens a short paragraph. */
export const NOTES: readonly Pattern[] = [
  loosely(`^[([]?\\s*${LABELLED}${AFTER_LABEL}`),
  loosely(`^[([]?${LABELLED}(?:\\s\\([^()]{2,30}\\))?[)\\]]?$`),
  CHANGE_LINE,
  loosely(`^[([]\\s*${CHANGED}`),
  SAID_AS_UPDATE,
  AMENDED,
  /^ATTENTION\s+[-–—]\s/u,
  /^(?:N i e u w|Nieuw) bericht, vervangt\s?:/u,
  /^(?:(?:MANDATORY |BULLETIN )?(?:KILL|HOLD)\s*){2,}$|^(?:MANDATORY|BULLETIN) KILL$|^STORY WITHDRAWN$/u,
  loosely(
    `^${oneOf({
      en: "for immediate release | (?:press|media|news) release",
      fr: "communiqué(?: de presse)? | pour diffusion immédiate",
      de: "pressemitteilung | presseinformation | zur sofortigen veröffentlichung",
      es: "comunicado(?: de prensa)? | nota de prensa | para (?:su )?(?:difusión|publicación) inmediata",
      ru: "пресс-релиз | для немедленной публикации",
      uk: "прес-?реліз | для негайної публікації",
    })}[.:]?$`,
  ),
];

/** What follows is for editors, line by line. */
export const NOT_PUBLIC: readonly Pattern[] = [
  loosely(
    `^${oneOf({
      en: "(?:the following information is )?not (?:intended )?for publication",
      fr: "ne pas publier",
      de: "nicht zur veröffentlichung | die folgenden informationen sind nicht zur veröffentlichung bestimmt",
      es: "no publicar",
      ru: "не для публикации",
      uk: "не для публікації",
    })}[.:]?$`,
  ),
];

const HELD = loosely(
  `^[([]?\\s*${oneOf({
    en: "(?:strictly )?embargo(?:ed)? | under embargo | hold for release | not for (?:release|publication|use)(?= (?:before|until))",
    fr: "(?:sous )?embargo",
    de: "sperrfrist | embargo",
    es: "embargad[ao] | embargo | bajo embargo",
    ru: "эмбарго",
    uk: "ембарго",
  })}${WORD_END}\\s*[:–—-]?\\s*`,
);

/** "HOLD FOR RELEASE until 1800 GMT": until when a story must not run, and nothing else; any embargo may be news. */
export function isEmbargo(line: string): boolean {
  const label = HELD.exec(line)?.[0];
  return label !== undefined && isDate(line.slice(label.length).replace(/[)\].]+$/u, ""));
}
