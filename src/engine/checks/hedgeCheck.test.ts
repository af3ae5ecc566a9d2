import { describe, expect, it } from "vitest";

import { checkHedges } from "./hedgeCheck";
import { tellBothWays } from "./match.fixture";

type Told = readonly [a: string, b: string, fact: string];
type Silent = readonly [why: string, a: string, b: string];

describe("hedges that came or went in English", () => {
  it.each<Told>([
    ["The road may reopen on Friday.", "The road will reopen on Friday.", "altered: may → will"],
    ["The strike might end the talks.", "The strike will end the talks.", "altered: might → will"],
    [
      "The dam could burst within days.",
      "The dam will burst within days.",
      "altered: could → will",
    ],
    [
      "The factory is expected to close in June.",
      "The factory will close in June.",
      "altered: expected to → will",
    ],
    ["Royd is likely to win the seat.", "Royd will win the seat.", "altered: likely to → will"],
    [
      "Police said the bridge may reopen on Friday.",
      "Police said the bridge will reopen on Friday.",
      "altered: may → will",
    ],
    [
      "Only 12 bells are believed to survive.",
      "Only 12 bells are known to survive.",
      "altered: believed to → known",
    ],
    [
      "The clerk allegedly stole the chalice.",
      "The clerk stole the chalice.",
      "dropped: allegedly → –",
    ],
    [
      "The alleged smuggler was held in Halden.",
      "The smuggler was held in Halden.",
      "dropped: alleged → –",
    ],
    ["The ship reportedly sank off Skarv.", "The ship sank off Skarv.", "dropped: reportedly → –"],
    [
      "The guard apparently opened the gate.",
      "The guard opened the gate.",
      "dropped: apparently → –",
    ],
    [
      "Crews found a suspected bomb at the station.",
      "Crews found a bomb at the station.",
      "dropped: suspected → –",
    ],
    [
      "The pilot was accused of stealing fuel from the depot.",
      "The pilot was stealing fuel from the depot.",
      "dropped: accused of → –",
    ],
    [
      "The fire was possibly started by lightning.",
      "The fire was started by lightning.",
      "dropped: possibly → –",
    ],
    [
      "The fire was probably started by lightning.",
      "The fire was started by lightning.",
      "dropped: probably → –",
    ],
    [
      "The valve appears to leak gas into the cellar.",
      "The valve leaks gas into the cellar.",
      "dropped: appears to → –",
    ],
    [
      "The herd seemed to shun the valley.",
      "The herd shunned the valley.",
      "dropped: seemed to → –",
    ],
    [
      "Perhaps the letter was forged in Halden.",
      "The letter was forged in Halden.",
      "dropped: Perhaps → –",
    ],
    [
      "Forty sailors were feared drowned off Skarv.",
      "Forty sailors drowned off Skarv.",
      "dropped: feared drowned → –",
    ],
    [
      "The probe found an apparent leak in the pipeline.",
      "The probe found a leak in the pipeline.",
      "dropped: apparent → –",
    ],
    [
      "An unconfirmed outbreak of cholera closed the port.",
      "An outbreak of cholera closed the port.",
      "dropped: unconfirmed → –",
    ],
    [
      "Police said the fire may have killed two horses.",
      "Police said the fire killed two horses.",
      "dropped: may → –",
    ],
    [
      "The mayor, 61, allegedly took bribes from a builder.",
      "The 61-year-old mayor took bribes from a builder.",
      "dropped: allegedly → –",
    ],
  ])("%s | %s", (a, b, fact) => {
    expect(tellBothWays(checkHedges, a, b, "en")).toEqual([[fact], [fact]]);
  });
});

describe("what is no hedge lost in English", () => {
  it.each<Silent>([
    ["the same", "The road may reopen on Friday.", "The road may reopen on Friday."],
    ["may, could", "The road may reopen on Friday.", "The road could reopen on Friday."],
    ["may, might", "The road may reopen on Friday.", "On Friday the road might reopen."],
    ["may, possibly", "The road may reopen on Friday.", "The road will possibly reopen on Friday."],
    [
      "allegedly, accused",
      "The clerk allegedly stole the chalice.",
      "The clerk is accused of stealing the chalice.",
    ],
    [
      "allegedly, charged",
      "The clerk allegedly stole the chalice.",
      "The clerk was charged after he stole the chalice.",
    ],
    [
      "reportedly, a source",
      "The ship reportedly sank off Skarv.",
      "The ship sank off Skarv, police said.",
    ],
    [
      "reportedly, according",
      "The ship reportedly sank off Skarv.",
      "The ship sank off Skarv, according to reports.",
    ],
    [
      "reportedly, next sentence",
      "The ship reportedly sank off Skarv.",
      "The ship sank off Skarv. | Officials confirmed it.",
    ],
    ["suspected, alleged", "The suspected smuggler was held.", "The alleged smuggler was held."],
    [
      "apparently, seems",
      "The guard apparently opened the gate.",
      "The guard seems to have opened the gate.",
    ],
    [
      "the month",
      "The plant will close in May after a vote.",
      "The plant will close after a vote.",
    ],
    ["the month for another", "Exports will resume on 1 May.", "Exports will resume on 1 March."],
    ["the month first", "May 6 saw the bridge open.", "The bridge will open on 6 May."],
    [
      "a woman called May",
      "Theresa May resigned from the cabinet.",
      "Theresa resigned from the cabinet.",
    ],
    [
      "might, the noun",
      "The might of the army stopped the convoy.",
      "The army stopped the convoy.",
    ],
    [
      "military might",
      "Its military might stopped at the border of Halden.",
      "Its army stopped at the border of Halden.",
    ],
    [
      "could not",
      "Moen could not reach the harbour by dusk.",
      "Moen did not reach the harbour by dusk.",
    ],
    ["could not, failed", "Moen could not open the hatch.", "Moen never opened the hatch."],
    ["couldn't", "Moen couldn’t open the hatch.", "Moen opened the hatch."],
    ["could be seen", "The glow could be seen from Halden.", "The glow was seen from Halden."],
    [
      "could, in a comparison",
      "The port took 241 ships, more than it could handle.",
      "The port took 241 ships and does not handle more.",
    ],
    [
      "could, in a comparison of another kind",
      "Nurses treated as many of the hurt as they could treat there.",
      "Nurses treated many of the hurt and treat them there still.",
    ],
    [
      "could, for a purpose",
      "The bridge was closed so that crews could repair the cables.",
      "The bridge was closed so that crews repair the cables.",
    ],
    [
      "could, of all there was",
      "They took whatever they could carry to the shore.",
      "They carry whatever they took to the shore.",
    ],
    ["could hear", "Neighbours could hear two shots.", "Neighbours heard two shots."],
    [
      "could, a past ability",
      "Residents could return to the harbour on Friday.",
      "Residents returned to the harbour on Friday.",
    ],
    ["could open", "With his key he could open the gate.", "He opened the gate with his key."],
    ["can, may", "Visitors may borrow four books.", "Visitors can borrow four books."],
    [
      "may, of permission",
      "Staff may apply for posts in Halden.",
      "Staff have the opportunity to apply for posts in Halden.",
    ],
    [
      "as soon as possible",
      "The crew left the ship as soon as possible.",
      "The crew left the ship.",
    ],
    ["if possible", "Drive around the bridge if possible.", "Drive around the bridge."],
    [
      "perhaps, of a figure",
      "Perhaps 40 cows drowned in the flood.",
      "Some 40 cows drowned in the flood.",
    ],
    [
      "a condition",
      "The rooms could reopen if donors came forward.",
      "The rooms reopen when donors come forward.",
    ],
    [
      "whether",
      "They asked whether the dam may burst.",
      "They asked about the dam, which will burst.",
    ],
    ["a plan", "The council may sell the mill.", "The council plans to sell the mill."],
    [
      "would",
      "The court said the ban could last a year.",
      "The court said the ban would last a year.",
    ],
    ["a question", "The mill might close, and why?", "Why did the mill close?"],
    ["a head for a story", "Road may reopen", "The road may well reopen on Friday."],
    ["another sentence", "The road may reopen on Friday.", "The mayor reopened the archive."],
    [
      "in a quotation",
      "“The road may reopen on Friday,” she said.",
      "“The road will reopen on Friday,” she said.",
    ],
    ["not likely", "Royd is not likely to win the seat.", "Royd lost the seat."],
    ["unlikely", "Royd is unlikely to win the seat.", "Royd will hardly win the seat."],
    [
      "likely, with a hedge left",
      "The fire was probably started by lightning.",
      "Lightning likely started the fire.",
    ],
    ["expected, awaited", "The expected guests came to the mill.", "The guests came to the mill."],
    ["appeared, on a stage", "Moen appeared in court on Friday.", "Moen was in court on Friday."],
    ["suspect", "The alleged thief hid in the mill.", "The suspect hid in the mill like a thief."],
  ])("%s", (_, a, b) => {
    expect(tellBothWays(checkHedges, a, b, "en")).toEqual([[], []]);
  });
});

describe("hedges in other languages", () => {
  const TOLD: readonly (readonly [string, ...Told])[] = [
    [
      "es",
      "El ministro podría dimitir el viernes.",
      "El ministro dimitirá el viernes.",
      "dropped: podría → –",
    ],
    [
      "es",
      "El presunto ladrón huyó por el puerto.",
      "El ladrón huyó por el puerto.",
      "dropped: presunto → –",
    ],
    [
      "es",
      "El alcalde supuestamente cobró comisiones.",
      "El alcalde cobró comisiones.",
      "dropped: supuestamente → –",
    ],
    [
      "es",
      "El barco probablemente chocó con una roca.",
      "El barco chocó con una roca.",
      "dropped: probablemente → –",
    ],
    [
      "es",
      "Tal vez el fuego destruyó la iglesia.",
      "El fuego destruyó la iglesia.",
      "dropped: Tal vez → –",
    ],
    [
      "es",
      "Al parecer, el fuego destruyó la iglesia.",
      "El fuego destruyó la iglesia.",
      "dropped: Al parecer → –",
    ],
    [
      "fr",
      "Le ministre pourrait quitter le gouvernement.",
      "Le ministre quitte le gouvernement.",
      "dropped: pourrait → –",
    ],
    [
      "fr",
      "Le meurtrier présumé a fui vers la gare.",
      "Le meurtrier a fui vers la gare.",
      "dropped: présumé → –",
    ],
    ["fr", "L’homme aurait volé le calice.", "L’homme a volé le calice.", "dropped: aurait → –"],
    [
      "fr",
      "Le navire a probablement heurté un rocher.",
      "Le navire a heurté un rocher.",
      "dropped: probablement → –",
    ],
    [
      "fr",
      "Le navire a peut-être heurté un rocher.",
      "Le navire a heurté un rocher.",
      "dropped: peut-être → –",
    ],
    [
      "fr",
      "Le gardien a apparemment ouvert la grille.",
      "Le gardien a ouvert la grille.",
      "dropped: apparemment → –",
    ],
    [
      "de",
      "Die Brücke könnte am Freitag öffnen.",
      "Die Brücke wird am Freitag öffnen.",
      "altered: könnte → wird",
    ],
    [
      "de",
      "Der mutmaßliche Dieb floh zum Hafen.",
      "Der Dieb floh zum Hafen.",
      "dropped: mutmaßliche → –",
    ],
    [
      "de",
      "Der Bürgermeister nahm angeblich Geld von einem Bauherrn.",
      "Der Bürgermeister nahm Geld von einem Bauherrn.",
      "dropped: angeblich → –",
    ],
    [
      "de",
      "Das Feuer brach vermutlich im Keller aus.",
      "Das Feuer brach im Keller aus.",
      "dropped: vermutlich → –",
    ],
    [
      "de",
      "Das Schiff rammte offenbar einen Felsen.",
      "Das Schiff rammte einen Felsen.",
      "dropped: offenbar → –",
    ],
    [
      "de",
      "Möglicherweise rammte das Schiff einen Felsen.",
      "Das Schiff rammte einen Felsen.",
      "dropped: Möglicherweise → –",
    ],
    [
      "ru",
      "Министр якобы получил взятку от застройщика.",
      "Министр получил взятку от застройщика.",
      "dropped: якобы → –",
    ],
    [
      "ru",
      "Пожар, вероятно, начался в подвале.",
      "Пожар начался в подвале.",
      "dropped: вероятно → –",
    ],
    ["ru", "Возможно, корабль задел скалу.", "Корабль задел скалу.", "dropped: Возможно → –"],
    ["ru", "Плотина может разрушить деревню.", "Плотина разрушит деревню.", "dropped: может → –"],
    [
      "ru",
      "Предполагаемый вор скрылся в порту.",
      "Вор скрылся в порту.",
      "dropped: Предполагаемый → –",
    ],
    [
      "ru",
      "Мост предположительно повредила баржа.",
      "Мост повредила баржа.",
      "dropped: предположительно → –",
    ],
    [
      "uk",
      "Міністр нібито отримав хабар від забудовника.",
      "Міністр отримав хабар від забудовника.",
      "dropped: нібито → –",
    ],
    [
      "uk",
      "Пожежа, ймовірно, почалася у підвалі.",
      "Пожежа почалася у підвалі.",
      "dropped: ймовірно → –",
    ],
    ["uk", "Можливо, корабель зачепив скелю.", "Корабель зачепив скелю.", "dropped: Можливо → –"],
    ["uk", "Гребля може зруйнувати село.", "Гребля зруйнує село.", "dropped: може → –"],
    [
      "uk",
      "Ймовірний злодій сховався у порту.",
      "Злодій сховався у порту.",
      "dropped: Ймовірний → –",
    ],
    ["uk", "Міст, мабуть, пошкодила баржа.", "Міст пошкодила баржа.", "dropped: мабуть → –"],
  ];
  it.each(TOLD)("%s: %s | %s", (language, a, b, fact) => {
    expect(tellBothWays(checkHedges, a, b, language)).toEqual([[fact], [fact]]);
  });

  const SILENT: readonly (readonly [string, ...Silent])[] = [
    [
      "es",
      "another hedge",
      "El ministro podría dimitir el viernes.",
      "El ministro probablemente dimitirá el viernes.",
    ],
    [
      "es",
      "por supuesto",
      "Por supuesto barco y puerto siguen cerrados.",
      "El barco y el puerto siguen cerrados.",
    ],
    [
      "es",
      "a source",
      "El alcalde supuestamente cobró comisiones.",
      "El alcalde cobró comisiones, según la fiscalía.",
    ],
    [
      "es",
      "a plan",
      "El ministro podría dimitir el viernes.",
      "El ministro planea dimitir el viernes.",
    ],
    [
      "es",
      "accused",
      "El presunto ladrón huyó por el puerto.",
      "El ladrón, acusado de robo, huyó por el puerto.",
    ],
    [
      "es",
      "a condition",
      "El museo podría abrir si hay fondos.",
      "El museo abre cuando hay fondos.",
    ],
    [
      "fr",
      "another hedge",
      "Le ministre pourrait quitter le gouvernement.",
      "Le ministre va peut-être quitter le gouvernement.",
    ],
    [
      "fr",
      "a source",
      "L’homme aurait volé le calice.",
      "L’homme a volé le calice, selon la police.",
    ],
    [
      "fr",
      "a condition",
      "L’homme aurait volé le calice si la porte avait été ouverte.",
      "L’homme a volé le calice.",
    ],
    ["fr", "risk", "Le barrage pourrait céder.", "Le barrage risque de céder."],
    [
      "fr",
      "suspected",
      "Le meurtrier présumé a fui vers la gare.",
      "L’homme soupçonné d’être le meurtrier a fui vers la gare.",
    ],
    ["fr", "can", "Le musée pourrait ouvrir en mai.", "Le musée peut ouvrir en mai."],
    [
      "de",
      "another hedge",
      "Die Brücke könnte am Freitag öffnen.",
      "Die Brücke öffnet wohl am Freitag.",
    ],
    [
      "de",
      "a source",
      "Der Bürgermeister nahm angeblich Geld.",
      "Der Bürgermeister nahm laut Anklage Geld.",
    ],
    ["de", "a plan", "Die Brücke könnte am Freitag öffnen.", "Die Brücke soll am Freitag öffnen."],
    [
      "de",
      "the noun",
      "Das Wohl der Stadt liegt dem Rat am Herzen.",
      "Die Stadt liegt dem Rat am Herzen.",
    ],
    [
      "de",
      "felt well",
      "Die Kinder haben sich im Bad wohl gefühlt.",
      "Die Kinder haben im Bad gefühlt.",
    ],
    [
      "de",
      "indirect speech",
      "Das Feuer brach vermutlich im Keller aus.",
      "Das Feuer sei im Keller ausgebrochen.",
    ],
    [
      "ru",
      "another hedge",
      "Пожар, вероятно, начался в подвале.",
      "Пожар, возможно, начался в подвале.",
    ],
    [
      "ru",
      "a source",
      "Министр якобы получил взятку.",
      "По словам прокурора, министр получил взятку.",
    ],
    ["ru", "cannot", "Он не может открыть ворота.", "Он откроет ворота."],
    ["ru", "like", "Дно похоже на камень.", "Дно камень."],
    ["ru", "a plan", "Министр может уехать в отпуск.", "Министр планирует уехать в отпуск."],
    [
      "ru",
      "a condition",
      "Если лёд растает, плотина может разрушить деревню.",
      "Плотина разрушает деревню, если лёд тает.",
    ],
    [
      "uk",
      "another hedge",
      "Пожежа, ймовірно, почалася у підвалі.",
      "Пожежа, можливо, почалася у підвалі.",
    ],
    [
      "uk",
      "a source",
      "Міністр нібито отримав хабар.",
      "За словами прокурора, міністр отримав хабар.",
    ],
    ["uk", "cannot", "Він не може відчинити браму.", "Він відчинить браму."],
    ["uk", "able", "Млин може переробити тонну зерна.", "Млин зможе переробити тонну зерна."],
    ["uk", "a plan", "Міністр може поїхати у відпустку.", "Міністр планує поїхати у відпустку."],
    ["uk", "like", "Дно схоже на камінь.", "Дно камінь."],
  ];
  it.each(SILENT)("%s: %s", (language, _, a, b) => {
    expect(tellBothWays(checkHedges, a, b, language)).toEqual([[], []]);
  });
});
