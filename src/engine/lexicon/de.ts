import type { Lexicon } from "./lexicon";
import { words } from "./words";

/** German: word lists of our own, for news copy. */
export const GERMAN: Lexicon = {
  functionWords: words(`
    der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses
    diesem diesen jener jene jenes jeder jede jedes jedem jeden mancher manche solche solcher welche welcher welches
    ich mich mir mein meine du dich dir dein er ihn ihm sein seine seiner seinem seinen sie ihr ihre ihrer ihrem ihren
    es wir uns unser unsere euch euer man sich selbst wer wen wem wessen was etwas nichts alle alles allem allen beide
    bin bist ist sind seid war waren wäre wären gewesen sein habe hast hat haben hatte hatten hätte hätten gehabt werde
    wirst wird werden wurde wurden würde würden worden geworden kann können konnte konnten könnte könnten muss müssen
    musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag mögen möchte
    in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor während
    wegen zu zum zur zwischen gegenüber trotz statt laut gemäß ab außer entlang
    und oder aber sondern denn doch wenn weil dass ob als wie damit obwohl bevor nachdem sobald sowie sowohl weder noch
    nicht nie niemals auch nur schon noch erst sehr mehr weniger so dann da dort hier nun jetzt wieder immer etwa rund
    zwar jedoch dabei dazu dafür davon daran darauf darüber wo wann warum wieso woher wohin eben fast kaum ganz
  `),
  commonWords: words(`
    januar februar märz april mai juni juli august september oktober november dezember
    sagte sagt sagen sagten gesagt erklärte erklärt erklären erklärten teilte mitteilte mit mitgeteilt berichtete berichtet
    berichten meldete gab bekannt hieß heißt angaben sprecher sprecherin behörden polizei zufolge
    jahr jahre jahren jahres tag tage tagen woche wochen monat monate monaten stunde stunden minute minuten uhr zeit heute
    gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag abend nacht vormittag nachmittag mittag
    mensch menschen mann männer frau frauen stadt land ort teil zahl ende seite neue neuen neuer neues alte alten große
    großen großer kleine erste ersten zweite zweiten letzte letzten weitere weiteren machen macht gehen geht ging kommen
    kommt kam gibt geben lassen lässt stehen steht stand bleiben bleibt
  `),
  sources: words(`laut zufolge`),
  speechVerbs: words(`
    sagte sagt sagten erklärte erklärten betonte meinte fragte antwortete klagte kündigte warnte rief schrieb ergänzte
    bestätigte räumte berichtete mahnte forderte
  `),
  certainty: {
    hedges:
      "könnte könnten dürfte dürften vielleicht möglicherweise womöglich vermutlich wahrscheinlich wohl offenbar anscheinend scheinbar voraussichtlich mögliche möglichen möglicher",
    hearsay:
      "angeblich angebliche angeblichen angeblicher angebliches mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher mutmaßliches mutmaßlichem",
    sure: "wird werden",
    veils:
      "wenn falls ob wäre wären würde würden sollte* soll sollen will wollen wollte* möchte* kann können konnte* muss müssen hoff* plan* fürcht* befürcht* droh* erwart* glaub* vermut* verd[aä]cht* versuch* schein* fast beinahe rechne* gilt gelten hätte hätten sei seien habe",
    voices:
      "sag* sprecher* angabe* mitteil* teilte* erklär* bericht* behaupt* bestreit* bestritt* dementier* anklag* angeklagt* verurteil* beschuldig* heißt hieß wort* so nach sei seien habe hätte* nannte nennt spricht sprach verglich zeug* schimpf* kritisier*",
    bodies:
      "polizei|krankenhaus klinik ärzte|staatsanwaltschaft|gericht richter richterin|armee bundeswehr|feuerwehr|unternehmen firma|gewerkschaft",
  },
  titles: words(`dr prof hr fr frl dipl ing med jur phil st mag`),
  beforeFigure: words(
    `mo di mi do fr sa so nr s bd abs art kap jan feb mär apr jun jul aug sep sept okt nov dez ca max min tel`,
  ),
  abbreviations: words(`
    z.b z b d.h d h u.a u a o.ä i.d.r bzw usw etc evtl ggf inkl zzgl vgl sog str mio mrd tsd co gmbh jh v.chr n.chr u.s
    v.a s.o s.u o.g
  `),
  ordinalNouns: words(`
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrestag
    geburtstag klasse liga platz runde spieltag bezirk etage stock weltkrieg armee auflage staffel
  `),
};
