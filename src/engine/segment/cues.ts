/*
 * What a line is by its words alone, wherever it stands. Only shapes that are no sentence of a story count here: a cue
 * breaks a paragraph open, so each pattern covers the whole line from its start. What needs position or neighbours to
 * be told (headlines, bylines, captions) is told in kinds.ts. Words of several languages stand side by side because a
 * page carries its furniture in its own language, whatever the story's.
 */
import type { SegmentKind } from "../../model/comparison";

/** A line recognised by its words. */
export interface Cue {
  readonly kind: SegmentKind;
  /** The line is complete in itself: what follows is no continuation of it. */
  readonly oneLine: boolean;
  /** The line heads a list whose entries are of this kind. */
  readonly heads?: SegmentKind;
}

/** Longer lines are prose; furniture that names itself is short. UTF-16 code units. */
const LONGEST_CUE = 240;

/** A label that is also an ordinary word counts only on a line that is no longer than this and has no stop. */
const MOST_WORDS = 15;

const LINK = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$/iu;

const PAGE =
  /^(?:page|seite|página|pagina|стр\.?|take)?\s*\d{1,4}\s*(?:\/|of|von|sur|de|di|из)\s*\d{1,4}$|^(?:page|seite|página|стр\.?|take)\s+\d{1,4}$|^[-–—]?\s*\d{1,4}\s*[-–—]?$/iu;

const STAMP =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s+\d{1,2}[.:]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?)?$|^\d{1,2}[.:h]\d{2}\s*(?:[ap]\.?m\.?|uhr|gmt|utc)?$/iu;

const END_MARK =
  /^(?:\(more\)|\(end\)|\(mehr\)|\(siga\)|-30-|#{2,}|ends|\*(?:\s*\*){2,}|_{3,}|-{3,}|={3,})$/iu;

/** "Menu   Subscribe   Sign in": words set apart by wide gaps. */
const BAR = /^\S+(?: \S+){0,3}(?:\s{2,}\S+(?: \S+){0,3})+$/u;

/** "World › Europe › Business" and "Story title | The Paper". */
const TRAIL = /^[^›»|.]{2,60}(?: [›»] [^›»|.]{2,60})+$|^[^|]{8,160} \| [^|.]{2,50}$/u;

const SELF_NAMED =
  /^(?:advertisement|ad|sponsored|anzeige|werbung|publicité|publicidad|реклама|(?:article|story) continues .*|skip to .*|zum inhalt .*|your e-?mail(?: address)?|sign (?:me )?up|subscribe|abonnieren|suscríbete|подписаться|share(?: this.*)?|teilen|partager|compartir|поделиться|accept all.*)$/iu;

const PLUG =
  /^(?:sign up (?:for|to)|subscribe to|follow us|get our|download our|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|regístrese|подпишитесь|оформить подписку|jetzt abonnieren|newsletter\b|folgen sie|suivez(?:-nous| l)|siga(?:nos| a)\b)/iu;

const COOKIES =
  /^(?:(?:we|this (?:site|website)) uses? cookies|wir verwenden cookies|nous utilisons des cookies|(?:usamos|utilizamos) cookies|мы используем (?:файлы )?cookie)/iu;

const DATED =
  /^(?:first published|published|posted|updated|last updated|modified|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|опубликовано|обновлено)\b[^.!?]*\d/iu;

const TAGGED =
  /^(?:topics|tags|keywords|filed under|themen|schlagworte|mots-clés|sujets|temas|etiquetas|теги|темы)\s*:/iu;

const REPORT_ERROR =
  /^(?:report an? (?:error|mistake)|hier können sie einen fehler melden|signaler une erreur|сообщить об ошибке)/iu;

const COPYRIGHT =
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены)/iu;

const EDITORIAL =
  /^[([]?\s*(?:editor'?s'? note|editors|note to editors|eds|correction|corrections|clarification|corrects|update|embargo(?:ed)?|hold for release|refile|withdrawn|berichtigung|korrektur|hinweis an die redaktionen|sperrfrist|rectificatif|correctif|sous embargo|fe de errores|corrección|aclaración|уточнение|исправление|эмбарго)\b\s*[:-]/iu;

const BRACKETED =
  /^[([](?:corrects?|adds?|updates?|amends?|removes?|recasts?|reporting by|writing by|editing by|additional reporting|with reporting|actualis|actualiz|aktualisiert|ergänzt|добавл|обновл)/iu;

const RELATED =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?))?|read more|read also|also read|see also|more on this(?: story)?|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|à lire également|lea también|lee también|vea también|читайте также|смотрите также|по теме|материалы по теме)\s*(?:[:：–—]|$)/iu;

const RELATED_LIST =
  /^(?:most read|most popular|meistgelesen|les plus lus|lo más leído|самое читаемое)$/iu;

const COMMENTS =
  /^(?:\d+ )?(?:comments?|kommentare?|commentaires|comentarios|комментарии)\s*(?:\(\d+\))?$/iu;

const CREDIT =
  /^\(?(?:photo(?:graph|s)?|picture|image|foto|fotos|bild|crédits?(?: photo)?|crédito|фото)(?: by)?\s*[:©/]|^\(?[A-Z][\p{L}]+ photo\s*\//iu;

const note: Cue = { kind: "note", oneLine: true };
const noteThatWraps: Cue = { kind: "note", oneLine: false };

const RULES: readonly (readonly [RegExp, Cue])[] = [
  [LINK, { kind: "link", oneLine: true }],
  [PAGE, note],
  [STAMP, note],
  [END_MARK, note],
  [BAR, note],
  [SELF_NAMED, note],
  [RELATED_LIST, { kind: "note", oneLine: true, heads: "related" }],
  [COMMENTS, { kind: "note", oneLine: true, heads: "note" }],
  [RELATED, { kind: "related", oneLine: false }],
  [CREDIT, { kind: "credit", oneLine: true }],
  [TAGGED, noteThatWraps],
  [COPYRIGHT, noteThatWraps],
  [COOKIES, noteThatWraps],
  [EDITORIAL, noteThatWraps],
  [BRACKETED, noteThatWraps],
];

/** Shapes that a sentence of the story could have too: they count on short lines without a stop only. */
const SHORT_RULES: readonly (readonly [RegExp, Cue])[] = [
  [DATED, note],
  [PLUG, note],
  [REPORT_ERROR, note],
  [TRAIL, note],
];

/** The cue of one line (white space at its ends removed), or nothing where its words alone do not tell. */
export function recogniseLine(line: string): Cue | undefined {
  if (line.length > LONGEST_CUE) return undefined;
  const plain = line.replaceAll("’", "'");
  for (const [pattern, cue] of RULES) if (pattern.test(plain)) return cue;
  if (/[.!?]$/u.test(plain) || plain.split(/\s+/u).length > MOST_WORDS + 5) return undefined;
  for (const [pattern, cue] of SHORT_RULES) if (pattern.test(plain)) return cue;
  return undefined;
}
