/*
 * Words that turn a sentence round, as patterns in which a `*` stands for any letters. Stances are words that affirm and
 * words that deny, the two sides of a line set apart by `|`; the second may be empty, where only a "not" turns the word
 * round.
 */
import { words } from "./words";

/** How a language denies. */
export interface Polarity {
  /** Words that deny what stands behind them. */
  readonly negations: ReadonlySet<string>;
  /** Those of them that deny together with another: "никогда не" and "ne … jamais" are one "never". */
  readonly concord: ReadonlySet<string>;
  /** Verbs that deny what stands behind the word that follows them: "denied that she knew". */
  readonly deniers: RegExp;
  readonly denied: RegExp;
  /** Words that deny in their own way ("refused") or limit a denial ("not only"): no "not" can be counted beside them. */
  readonly veils: RegExp;
  readonly stances: readonly (readonly [affirms: RegExp, denies: RegExp])[];
}

interface Lists {
  readonly negations: string;
  readonly concord?: string;
  readonly deniers?: string;
  readonly denied?: string;
  readonly veils: string;
  readonly stances: readonly string[];
}

const LISTS: Readonly<Record<string, Lists>> = {
  en: {
    negations: "not never no none nobody nothing neither nor cannot without",
    deniers: "deny denied denies denying",
    denied: "that having *ing",
    veils:
      "only until till before unless but just merely than except hardly barely rarely fail* refus* declin* deny denied denies lack* unable avoid* prevent* stop* spared escap* miss* reject* short instead rather otherwise less few fewer if whether would could against ban* halt* un(?!der|i|t(?:il|o$)|anim|cle)* in*able im*ible free",
    stances: [
      "admi* conced* acknowledg* confirm* guilty|deny denied denies denying denial refut*",
      "allow* permit* authori* legal|ban bans banned banning prohibit* forb* outlaw* illegal*",
    ],
  },
  de: {
    negations: "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne",
    veils:
      "nur erst bevor bis sondern außer kaum selten wenn falls ob als wäre würde könnte verweiger* statt ablehn* un(?!d$|te|s$|se|i|gar|gef|fall|fäll|wett|ruh|tat)*",
    stances: [
      "bestätig* einräum* räumt* zugab zugegeben gestand gestanden|dementier* bestreit* bestritt*",
      "erlaub* genehmig* zugelassen|verbiet* verbot* untersag*",
      "ausschließ* ausgeschlossen schloss schlossen schließt|",
    ],
  },
  fr: {
    negations: "ne n' non jamais aucun aucune ni sans",
    concord: "jamais aucun aucune ni",
    veils:
      "que qu' seulement avant sauf si plus guère refus* moins dont in*able im*able in*ible im*ible inca* inu* inj* ins* illég* inexact*",
    stances: [
      "confirm* reconn* admi* avou*|démen* nie nient nié niait niaient",
      "autoris* permet* permis|interdi*",
      "exclu exclut exclure exclus exclue excluait|",
    ],
  },
  es: {
    negations: "no nunca jamás ningún ninguna ninguno nadie nada ni sin",
    concord: "nunca jamás ningún ninguna ninguno nadie nada ni",
    deniers: "negó negaron niega niegan negaba desmintió",
    denied: "que haber",
    veils:
      "sólo solo más hasta antes sino salvo si apenas menos rechaz* falt* in*ble im*ble incap* ilegal* inútil* insuf* injust*",
    stances: [
      "confirm* admit* reconoc*|negó negaron niega niegan negaba negar negado desmint* desmient*",
      "permit* autoriz*|prohib*",
      "descart*|",
    ],
  },
  pt: {
    negations: "não nunca jamais nenhum nenhuma ninguém nada nem sem",
    concord: "nunca jamais nenhum nenhuma ninguém nada nem",
    veils:
      "só apenas até antes mas senão se menos in*vel im*vel incap* ilegal* inútil* insuf* injust*",
    stances: [
      "confirm* admit* reconhec*|negou negaram nega negam desment*",
      "permit* autoriz*|proib*",
      "descart*|",
    ],
  },
  it: {
    negations: "non mai nessuno nessuna niente nulla né senza",
    concord: "mai nessuno nessuna niente nulla né",
    veils:
      "solo soltanto prima finché ma se meno rifiut* in*bil* im*bil* incap* illegal* inutil* insuff* ingiust*",
    stances: [
      "conferm* ammess* ammett* riconosc*|nega negato negano smenti*",
      "permess* permett* autorizz*|vieta* proibi*",
      "esclus* esclud*|",
    ],
  },
  ru: {
    negations: "не нет никогда никто ничего никакой никаких ни без нельзя",
    concord: "никогда никто ничего никакой никаких ни",
    veils: "только пока лишь если бы чтобы кроме едва отказ* раньше нег* недо*",
    stances: [
      "подтверд* признал* признаёт признает признают|отрица* опроверг*",
      "разреш* позвол*|запре*",
      "исключ*|",
    ],
  },
  uk: {
    negations: "не ні ніколи ніхто нічого жоден жодна без",
    concord: "ні ніколи ніхто нічого жоден жодна",
    veils: "лише тільки доки якщо би щоб крім ледь відмов*",
    stances: ["підтверд* визна*|запереч* спрост*", "дозвол*|заборон*", "виключ*|"],
  },
  ar: {
    negations: "لم لا لن ليس ليست غير ولم ولا ولن وليس",
    veils: "إلا سوى فقط إذا لو قبل حتى",
    stances: [
      "أكد* وأكد* أقر أقرت يؤكد تؤكد|نفى نفت نفوا ونفى ونفت ينفي تنفي",
      "استبعد* واستبعد* يستبعد* تستبعد*|",
    ],
  },
  he: {
    negations: "לא אין בלי אינו אינה אינם",
    veils: "רק אלא עד אם לפני",
    stances: ["אישר* מאשר* הודה הודו הודתה|הכחיש* מכחיש*", "שלל שללה שללו|"],
  },
};

const KNOWN: ReadonlyMap<string, Polarity> = new Map(
  Object.entries(LISTS).map(([language, { negations, concord = "", veils, stances, ...lists }]) => [
    language,
    {
      deniers: oneOf(lists.deniers ?? ""),
      denied: oneOf(lists.denied ?? ""),
      negations: words(negations),
      concord: words(concord),
      veils: oneOf(veils),
      stances: stances.map((line) => {
        const [affirms = "", denies = ""] = line.split("|");
        return [oneOf(affirms), oneOf(denies)] as const;
      }),
    },
  ]),
);

/**
 * Words that have an opposite and may yet tell one event from two sides: "were sent a letter", "received a letter". Of all
 * languages together, as they begin.
 */
const CONVERSES =
  /^(?:sen[dt]|recei|buy|bought|sell|sold|giv|gave|tak|took|len[dt]|borrow|defeat|arriv|depart|import|export|kauf|verkauf|geb|nehm|leih|sieg|achet|vend|donn|rece|recib|compr|dar$|купи|прода|дат|взя|побед)/u;

/** Words for who won and who lost: of one contest both are told, each of its own side. */
const CONTEST =
  /^(?:w[io]n|los[et]|lost|gewinn|gewann|verl(?:ier|or)|gagn|gan[aeóo]|perd|выигра|проигра)/u;

/** Whether a word tells who won or who lost. */
export function isOfContest(word: string): boolean {
  return CONTEST.test(word);
}

/** Whether a word tells an event from one of its two sides. */
export function isConverse(word: string): boolean {
  return CONVERSES.test(word);
}

/** How a language (BCP 47) denies; nothing where it has no list. */
export function polarityOf(language: string): Polarity | undefined {
  return KNOWN.get(language.split("-")[0] ?? "");
}

function oneOf(list: string): RegExp {
  const any = list.replaceAll(" ", "|").replaceAll("*", String.raw`\p{L}*`);
  // An empty list is no word.
  return new RegExp(list === "" ? "[]" : `^(?:${any})$`, "u");
}
