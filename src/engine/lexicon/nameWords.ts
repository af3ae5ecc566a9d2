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

/** Words that open the names of places and say little by themselves: "New York". */
export const NAME_OPENERS: ReadonlySet<string> = words(`
  new north south east west great upper lower saint st san santa los las el la le port fort mount lake cape
`);

/** Feasts and other words that have a capital and name nobody and no place. */
export const FEASTS: ReadonlySet<string> = words(`
  christmas easter ramadan thanksgiving halloween passover hanukkah noël pâques navidad pascua natal páscoa natale pasqua
  god dios dieu
`);
