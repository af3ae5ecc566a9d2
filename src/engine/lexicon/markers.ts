import { words } from "./words";

/**
 * Function words of languages that have no lexicon of their own, enough to recognise them by. Without these a Dutch text
 * would pass for German and a Portuguese one for Spanish, and their abbreviations would be misread.
 */
export const MARKERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "pt",
    words(
      "o a os as um uma de do da dos das em no na nos nas ao à que não se por para com como mais mas foi são está pelo pela também já ou seu sua quando muito nós eles ela ele isso este esta entre depois sem mesmo aos há ser",
    ),
  ],
  [
    "it",
    words(
      "il lo la i gli le un una uno di del della dei delle degli a al alla ai da dal dalla in nel nella con su sul sulla per tra fra che non si è sono ha hanno era come più ma anche o e ed questo questa quando dopo ancora essere stato suo sua loro",
    ),
  ],
  [
    "nl",
    words(
      "de het een van in op te dat die en is was niet met voor aan er om ook als bij door over uit naar hij ze zij wordt werd worden zijn heeft hebben had maar nog dan wel geen tot of wat hun deze dit onder tegen na al",
    ),
  ],
  [
    "sv",
    words(
      "och att det som en ett på är av för med till den har inte om var han hon de vi jag men från så kan när man sig ska eller under efter också hade skulle bara där alla mot",
    ),
  ],
  [
    "pl",
    words(
      "w i na z do nie się to że jest o jak za po od co przez dla ale są czy tym był oraz tego już tylko może ich jego która który które gdy przed być",
    ),
  ],
  [
    "tr",
    words(
      "ve bir bu da de için ile çok daha gibi olan olarak en kadar ama ne var sonra ise o her şu ki değil diye göre ancak bin yeni",
    ),
  ],
  [
    "ca",
    words(
      "el la els les un una de del dels en al als que no es per amb com més però ha són va i o aquest aquesta també quan molt seva seu sobre entre des fins ser està han",
    ),
  ],
]);
