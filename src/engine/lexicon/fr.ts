import type { Lexicon } from "./lexicon";
import { words } from "./words";

/** French: word lists of our own, for news copy. */
export const FRENCH: Lexicon = {
  functionWords: words(`
    le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs quel quelle quels quelles tout toute tous toutes autre autres même mêmes chaque plusieurs quelques aucun aucune
    je j' me m' moi tu te t' toi il elle on se s' soi nous vous ils elles eux lui y en qui que qu' quoi dont où celui
    celle ceux celles ceci cela ça c' rien personne
    suis es est sommes êtes sont était étaient été être soit fut furent sera seront serait seraient étant ai as a avons
    avez ont avait avaient eu avoir aura auront aurait auraient ayant peut peuvent pouvait pouvaient pourrait pourraient
    pu doit doivent devait devaient devrait devraient dû va vont allait allaient faut fait font faire
    à dans par pour sur sous avec sans chez entre vers contre depuis pendant avant après devant derrière selon jusque
    jusqu' dès lors malgré parmi hors envers
    et ou mais donc or ni car si comme quand lorsque lorsqu' puisque puisqu' parce afin tandis alors ainsi
    ne n' pas plus jamais non oui aussi très trop peu moins encore déjà toujours souvent ici là bien mal autant environ
    presque enfin ensuite puis notamment également seulement
  `),
  commonWords: words(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    dit disent disait déclaré déclare affirmé affirme indiqué indique précisé précise expliqué explique annoncé annonce
    ajouté ajoute estimé estime assuré assure rapporté souligné porte-parole responsable responsables autorités source sources
    an ans année années mois semaine semaines jour jours heure heures minute minutes temps aujourd'hui hier demain matin
    soir nuit lundi mardi mercredi jeudi vendredi samedi dimanche dernier dernière prochain prochaine premier première
    nouveau nouvelle nouveaux grand grande petit petite personnes gens homme hommes femme femmes pays ville monde partie
    nombre fin côté fois mettre mis prendre pris venir venu aller donner donné rester
  `),
  sources: words(`selon`),
  speechVerbs: words(`
    dit déclaré déclare affirmé affirme indiqué précisé expliqué ajouté ajoute estimé assuré lancé répondu répond demandé
    insisté prévenu confié regretté conclu souligné
  `),
  certainty: {
    hedges:
      "pourrait pourraient peut_être probablement vraisemblablement apparemment sans_doute il_semble semble semblent semblait éventuel éventuelle",
    hearsay:
      "aurait auraient serait seraient présumé présumée présumés présumées prétendument supposé supposée supposés accusé_de accusée_de accusés_de soupçonné_de soupçonnée_de soupçonnés_de",
    veils:
      "si s' devrait devraient peut peuvent veu* voudrai* espèr* prévo* prévu* cro* pens* soupçonn* menac* risqu* craint* crain* sembl* parai* appara* presque possib* tent* envisag* doit doivent devai* dout*",
    voices:
      "dis* dire après parole communiqué rapport* source* affirm* accus* démen* confirm* annonc* racont* témoi* avou* reconn* parol* parquet inculp* condamn* presse avanc* rappel* estim*",
    bodies:
      "police policiers gendarmes gendarmerie|hôpital médecins|parquet procureur procureure|tribunal juge|armée|pompiers|entreprise société|syndicat",
  },
  titles: words(`m mm mme mmes mlle dr pr me mgr st ste`),
  beforeFigure: words(
    `lun mar mer jeu ven sam dim n no art p pp vol janv févr avr juil sept oct nov déc env`,
  ),
  abbreviations: words(`etc cf ex c.-à-d av j.-c s.a cie ltd tél bd u.s`),
  ordinalNouns: new Set(),
};
