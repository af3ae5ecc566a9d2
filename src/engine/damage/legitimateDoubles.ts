import { words } from "../lexicon/words";

/** Words that a language sets twice in a row by its grammar or for emphasis, by primary BCP 47 tag. */
export const DOUBLED_BY_RIGHT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "en",
    words(`that had her you it do did one those who what which there in on up over out off very much many more most long
      far big really never now then well no yes so too ha he ho bye knock blah again and ever hear way quite down by
      old little pretty please go come hey many sure right fast slow deep`),
  ],
  [
    "de",
    words(`die der das den dem des deren denen sie es wir ihr ihm ihnen was wer ist war sind hat haben wird werden sein zu
      an auf aus in mit nach vor um ab durch über unter sehr ganz viel nie nein ja so nur immer ha wieder da wo dass
      tief lange weit`),
  ],
  [
    "fr",
    words(
      "nous vous que elle eux lui en y tout toute très trop bien faire non oui si là ha plus jamais petit longtemps",
    ),
  ],
  [
    "es",
    words(
      "que no sí muy poco ya casi luego más nunca bien lo la le se ja tan así siempre ahora mucho todo",
    ),
  ],
  [
    "ru",
    words(
      "что то так да нет очень чуть еле едва все всё тех тем его её их как ну вот давно долго далеко много мало",
    ),
  ],
  ["uk", words("що то так ні дуже ледь все його її їх як ось давно довго далеко багато")],
  [
    "it",
    words(
      "piano molto così via man appena quasi ben poco subito lì che no sì si più tutto tutti grande sotto mai proprio",
    ),
  ],
  ["pt", words("que muito logo quase já se não sim nunca mais só bem assim o a todo")],
  [
    "nl",
    words(
      "die dat zij ze er had is was heel in aan voor op het van door over om zeer veel nee ja nooit wie hun te",
    ),
  ],
  [
    "sv",
    words(
      "det den de som har är att på för om till av var i in ut mycket aldrig nej ja så då hade",
    ),
  ],
  ["pl", words("się nie tak bardzo już to co że ich jego jej po dużo dawno")],
  ["ca", words("que no sí molt poc ja gairebé més mai la el els les")],
]);
