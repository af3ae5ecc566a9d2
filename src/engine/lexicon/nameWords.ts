import { words } from "./words";

/** Titles and ranks that stand before a name and are none of its own, in the languages that write them with a capital. */
export const NAME_TITLES: ReadonlySet<string> = words(`
  president vice prime minister secretary senator governor mayor judge justice professor doctor captain sergeant
  lieutenant colonel general admiral major officer chief director chairman chairwoman chair king queen prince princess
  pope bishop archbishop cardinal rabbi imam sir dame lord lady coach representative deputy foreign first former
  señor señora don doña presidente presidenta ministro ministra alcalde alcaldesa monsieur madame président ministre
  maire docteur professeur herr frau bürgermeister bürgermeisterin oberbürgermeister minister ministerin präsident
  präsidentin kanzler kanzlerin sprecher sprecherin doktor leiter leiterin pan pani
  мэр президент министр губернатор глава директор председатель мер міністр губернатор голова
`);

/** Those of them that are also what an office is for: "Justice Ruiz", "Justice Ministry". */
export const OFFICES: ReadonlySet<string> = words("foreign justice");

/** What courtesy puts before a name and a house may leave out, by language. */
const COURTESY_TITLES: readonly (readonly [language: string, titles: ReadonlySet<string>])[] = [
  ["en", words("mr mrs ms mx messrs miss dr sir")],
  ["fr", words("m mm mme mmes mlle mlles monsieur madame messieurs dr")],
  ["de", words("herr herrn frau hr fr dr")],
  ["es", words("sr sra srta señor señora don doña dr dra")],
  ["ru", words("г-н г-на г-ну г-ном г-жа г-жи г-же г-жу г-жой господин госпожа")],
  ["uk", words("пан пана пані")],
  ["pl", words("pan pana pani")],
];

/** Whether words, in lower case and joined by hyphens, are a courtesy title and no office: "Mr", not "President". */
export function isCourtesyTitle(words: string, language: string): boolean {
  return COURTESY_TITLES.some(([own, titles]) => language.startsWith(own) && titles.has(words));
}

/** Words that open the names of places and say little by themselves: "New York". */
export const NAME_OPENERS: ReadonlySet<string> = words(`
  new north south east west great upper lower saint st san santa los las el la le port fort mount lake cape
`);

/** Names that desks spell in several ways, each by the first of its line. */
export const KNOWN_SPELLINGS: ReadonlyMap<string, string> = new Map(
  `kyiv kiev, odesa odessa, kharkiv kharkov, lviv lvov, mykolaiv nikolaev nikolayev, chornobyl chernobyl, gaddafi qaddafi
  gadhafi kadhafi, hezbollah hizbollah hizbullah hezbullah, qaeda qaida, muhammad mohammed mohammad muhammed, quran koran,
  makkah mecca, zelensky zelenskyy zelenskiy zelenskyi, lukashenko lukashenka, beirut beyrouth, sanaa sana'a`
    .split(/,\s+/u)
    .flatMap((line) => line.split(/\s+/u).map((name, _, [first = ""]) => [name, first] as const)),
);

/** Feasts and other words that have a capital and name nobody and no place. */
export const FEASTS: ReadonlySet<string> = words(`
  christmas easter ramadan thanksgiving halloween passover hanukkah noël pâques navidad pascua natal páscoa natale pasqua
  god dios dieu
`);
