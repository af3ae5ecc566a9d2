/*
 * How a language says that a thing is not sure, and that somebody else says so. Words set apart by a space; `_` joins the
 * words of an expression, `*` stands for any ending.
 */
import { words } from "./words";

/** How a language hedges and attributes. */
export interface Certainty {
  /** Words and expressions that leave it open whether a thing is so: "may", "apparently". */
  readonly hedges: ReadonlySet<string>;
  /** Those that leave it to others to say so: "allegedly". Whoever names a source needs none. */
  readonly hearsay: ReadonlySet<string>;
  /** Words by which some of them begin. */
  readonly openers: ReadonlySet<string>;
  /** What stands in the place of a hedge where nothing is left open: "will". */
  readonly sure: ReadonlySet<string>;
  /** Words that leave a thing open in ways that are not counted, conditions and intentions among them. */
  readonly veils: RegExp;
  /** Words that make a statement somebody's in ways that are not told: "spokesman", "believes". */
  readonly voices: RegExp;
  /** Words that tell a statement and nothing besides: who "warned" or "asked" did more than say so. */
  readonly sayings: ReadonlySet<string>;
  /** Sources by what they are, one kind to a line; the police and the hospital are two. */
  readonly bodies: readonly ReadonlySet<string>[];
}

interface Lists {
  readonly hedges: string;
  readonly hearsay: string;
  readonly sure: string;
  readonly veils: string;
  readonly voices: string;
  readonly sayings: string;
  readonly bodies: string;
}

const LISTS: Readonly<Record<string, Lists>> = {
  en: {
    hedges:
      "may might could possibly probably perhaps maybe likely apparently apparent seemingly presumably presumed suspected possible expected_to likely_to believed_to thought_to presumed_to appears_to appear_to appeared_to seems_to seem_to seemed_to feared_dead feared_drowned feared_lost feared_trapped feared_to",
    hearsay:
      "allegedly alleged reportedly supposedly purportedly purported unconfirmed rumoured rumored accused_of suspected_of said_to reported_to alleged_to rumoured_to",
    sure: "will known",
    veils:
      "if whether unless would should can can't cannot couldn't potential* plan* intend* intent* want* hope* hoping aim* due set schedul* propos* threat* risk* fear* warn* predict* forecast* chance* anticipat* project* estimat* suppos* presum* unlikely doubt* uncertain* unclear appear* seem* expect* believ* thought think* suspect* about poised bound must ought suggest* point* question* try tri* attempt* consider* almost how why",
    voices:
      "spok* statement* official* report* sourc* believ* claim* alleg* accus* accord* announc* confirm* den[iy]* convict* charg* indict* trial plead* guilty sentence* defendant* admit* conced* prosecut* words told tells tell says say said saying wrote posted cit* quot* testif* witness* heard call* describ* put calculat* figures data survey* disclos* reveal* show* indicat* insist* maintain* declar* go_on went view* eyes document* letter speech interview account version press media newspaper* television assert* contend* argu* express* explain* inform* mention* remark* acknowledg* promis* pledg* vow* argued reckon* estimat* recall* remember* admitted warn* ask* add* complain* offer* order* urge* pledge*",
    sayings: "said says told tells stated claimed claims according insisted asserted maintained",
    bodies:
      "police detectives constabulary|hospital doctors medics paramedics|prosecutors|court judge|army military navy|firefighters|coastguard|company firm|union",
  },
  es: {
    hedges:
      "podría podrían quizá quizás posiblemente probablemente aparentemente seguramente tal_vez al_parecer se_espera posible posibles probable probables",
    hearsay:
      "presuntamente supuestamente presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas acusado_de acusada_de acusados_de sospechoso_de",
    sure: "",
    veils:
      "si sería serían habría habrían debería deberían puede* quier* quiere* prev* plane* espera* esper* cree* creen parec* sospech* apunt* podido intent* pretend* amenaz* riesgo tem* posib* acaso casi duda* dudos*",
    voices:
      "dij* dic* seg[uú]n fuent* portavo* comunicado informe* inform* declar* afirm* asegur* acus* deneg* neg* confirm* anunci* señal* explic* indic* añad* manifest* precis* agreg* apunt* sosten* sostuv* cont* relat* advert* advirt* lament* reconoc* palabras testig* fiscal* imputad* conden* denunci* coment* calific* respond* pregunt* record* recuerd* admit*",
    sayings:
      "dijo dice dijeron según afirmó afirmaron aseguró aseguraron señaló declaró indicó sostuvo informó informaron",
    bodies:
      "policía policías|hospital médicos|fiscalía fiscales|tribunal jueza juez|ejército|bomberos|empresa compañía|sindicato",
  },
  fr: {
    hedges:
      "pourrait pourraient peut_être probablement vraisemblablement apparemment sans_doute il_semble semble semblent semblait éventuel éventuelle",
    hearsay:
      "aurait auraient serait seraient présumé présumée présumés présumées prétendument supposé supposée supposés accusé_de accusée_de accusés_de soupçonné_de soupçonnée_de soupçonnés_de",
    sure: "",
    veils:
      "si s' devrait devraient peut peuvent veu* voudrai* espèr* prévo* prévu* cro* pens* soupçonn* menac* risqu* craint* crain* sembl* parai* appara* presque possib* tent* envisag* doit doivent devai* dout*",
    voices:
      "dit dis* dire selon après parole communiqué rapport* source* déclar* affirm* assur* accus* démen* confirm* annonc* indiqu* précis* expliqu* ajout* estim* racont* témoi* avou* reconn* soulign* parol* parquet inculp* condamn* mis interrog* répond* demand* regrett* insist* confi* lanc* presse avanc* rappel* admet* admis*",
    sayings:
      "selon dit disent déclaré déclare affirmé affirme affirment indiqué indique assuré assure précisé",
    bodies:
      "police policiers gendarmes gendarmerie|hôpital médecins|parquet procureur procureure|tribunal juge|armée|pompiers|entreprise société|syndicat",
  },
  de: {
    hedges:
      "könnte könnten dürfte dürften vielleicht möglicherweise womöglich vermutlich wahrscheinlich wohl offenbar anscheinend scheinbar voraussichtlich mögliche möglichen möglicher",
    hearsay:
      "angeblich angebliche angeblichen angeblicher angebliches mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher mutmaßliches mutmaßlichem",
    sure: "wird werden",
    veils:
      "wenn falls ob wäre wären würde würden sollte* soll sollen will wollen wollte* möchte* kann können konnte* muss müssen hoff* plan* fürcht* befürcht* droh* erwart* glaub* vermut* verd[aä]cht* versuch* schein* fast beinahe rechne* gilt gelten hätte hätten sei seien habe",
    voices:
      "sag* laut zufolge sprecher* angabe* mitteil* teilte* erklär* bericht* behaupt* bestätig* bestreit* dementier* angeklagt* anklag* verurteil* beschuldig* vorgeworf* vorw[iu]rf* beton* mein* heißt hieß wort* so nach sei seien habe hätte schrieb* frag* antwort* klag* kündig* warn* rief räum* mahn* forder* nannte nennt spricht sprach verglich zeug* ergänz* schimpf* kritisier*",
    sayings: "sagte sagten sagt laut zufolge erklärte erklärten behauptete teilte teilten",
    bodies:
      "polizei|krankenhaus klinik ärzte|staatsanwaltschaft|gericht richter richterin|armee bundeswehr|feuerwehr|unternehmen firma|gewerkschaft",
  },
  ru: {
    hedges:
      "возможно вероятно предположительно видимо по_видимому наверное пожалуй может могут кажется похоже возможный возможная возможные",
    hearsay:
      "якобы предполагаемый предполагаемая предполагаемого предполагаемые предполагаемых подозреваемый_в подозревается_в обвиняемый_в",
    sure: "будет будут",
    veils:
      "если ли бы мог могла могли должн* план* хоч* хот* намер* собира* надея* ожида* опаса* угро* риск* дума* счита* подозр* обвин* почти сомне* вряд едва нельзя не",
    voices:
      "сказа* говор* слов* данн* заяв* сообщ* отмет* добав* расска* поясн* подчерк* спроси* ответ* уточн* призна* объясн* утвержд* источник* представител* пресс опроверг* подтверд* обвин* осужд* считает считают мнени* согласно увер* напомн* вспомин* пообещ* пошут* свидетел* суд следств* прокур* назва* пожалов* написа*",
    sayings:
      "словам данным сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили утверждает утверждают",
    bodies:
      "полиция полиции|больница больнице врачи|прокуратура прокуратуре|суд суде|армия|спасатели|компания компании|профсоюз",
  },
  uk: {
    hedges:
      "можливо ймовірно імовірно вірогідно мабуть певно може можуть здається схоже очевидно можливий можлива можливі",
    hearsay:
      "нібито начебто буцімто ймовірний ймовірна ймовірного ймовірні підозрюваний_у підозрюється_у обвинувачений_у",
    sure: "буде будуть",
    veils:
      "якщо чи би б міг могла могли має мають планує план* хоч* хот* намір* збира* сподіва* очіку* побою* загро* ризик* дума* вважа* підозр* звинува* обвину* майже сумн* навряд ледь зможе зможуть не",
    voices:
      "сказа* каж* слов* даними заяв* повідом* зазнач* дода* розпов* поясн* наголо* підкресл* спита* запита* відпов* уточн* визна* зауваж* говор* джерел* речни* прес-* спрост* підтверд* звинува* засудж* вважа* думк* згідно запевн* нагад* пригаду* пообіця* пожарт* свід* суд* слідств* прокур* назва* стверджу* написа*",
    sayings:
      "словами даними сказав сказала сказали каже заявив заявила заявили повідомив повідомила повідомили стверджує",
    bodies:
      "поліція поліції|лікарня лікарні лікарі|прокуратура прокуратурі|суд суді|армія|рятувальники|компанія компанії|профспілка",
  },
};

const known = new Map<string, Certainty | undefined>();

/** How a language (BCP 47) hedges and attributes; nothing where it has no list. */
export function certaintyOf(language: string): Certainty | undefined {
  const primary = language.split("-")[0] ?? "";
  if (!known.has(primary)) known.set(primary, read(LISTS[primary]));
  return known.get(primary);
}

function read(lists: Lists | undefined): Certainty | undefined {
  if (!lists) return undefined;
  const hedges = words(lists.hedges);
  const hearsay = words(lists.hearsay);
  const joined = [...hedges, ...hearsay].filter((entry) => entry.includes("_"));
  return {
    hedges,
    hearsay,
    openers: new Set(joined.map((entry) => entry.split("_")[0] ?? "")),
    sure: words(lists.sure),
    veils: oneOf(lists.veils),
    voices: oneOf(lists.voices),
    sayings: words(lists.sayings),
    bodies: lists.bodies.split("|").map(words),
  };
}

function oneOf(list: string): RegExp {
  return new RegExp(`^(?:${list.replaceAll(" ", "|").replaceAll("*", String.raw`\p{L}*`)})$`, "u");
}
