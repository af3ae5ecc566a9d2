/*
 * Stories of any length, for measuring growth: made-up news sentences, and a rewrite in which some of them are worded
 * anew, dropped, added or moved. What matters for the time is how often words come back. In real copy a few plain words
 * make up most of the text, and new people and places turn up to the end, some of them again and again; so plain words
 * come from lists, the first of each list far more often than the last, and names are built from syllables.
 */
import type { Pair } from "../src/model/pair";
import { type Chance, createChance } from "./chance";

/** Of a hundred sentences, so many share each fate; the others stay as they are. */
const DROPPED = 8;
const MOVED = 4;
const REWORDED = 55;
/** … and before each, with this chance in a hundred, a new sentence is put in. */
const ADDED = 8;

/** In a sentence that is worded anew, of a hundred words that have another way to say them, so many are replaced. */
const REPLACED_WORDS = 60;

/** A moved sentence lands at most this many sentences further on. */
const FARTHEST_MOVE = 20;

/** Of a hundred names in a story, so many have been named before. */
const KNOWN_NAMES = 60;

/** How steeply use falls from the first word of a list to the last. */
const STEEPNESS = 2;

/** Each entry is a meaning: the usual word first, then other ways to say it. */
const WORDS = {
  role: meanings(`minister secretary|mayor|officer official|engineer technician|farmer grower|teacher|spokeswoman
    representative|driver motorist|doctor physician|governor|lawyer attorney|trader dealer|judge magistrate|resident
    local|manager executive|captain skipper|nurse|scientist researcher|owner proprietor|councillor|inspector|pilot
    |student|critic opponent|auditor|ranger warden|banker financier|surveyor|envoy emissary|editor|builder contractor`),
  verb: meanings(`approved backed|rejected refused|delayed postponed|opened|closed shut|inspected examined|criticised
    condemned|praised welcomed|repaired mended|bought purchased|sold|discussed debated|visited toured|cancelled
    scrapped|described|financed funded|expanded enlarged|reviewed reconsidered|blocked obstructed|defended|abandoned
    dropped|measured|announced unveiled|questioned doubted|flooded|emptied cleared|guarded|renamed|evacuated|restored`),
  quality:
    meanings(`new|local regional|damaged battered|planned proposed|costly expensive|old ageing|temporary
    provisional|public|private|disputed contested|narrow|northern|southern|secret confidential|annual yearly|unfinished
    incomplete|empty vacant|modern|popular|illegal unlawful|wooden|remote distant|historic|crowded packed|fragile`),
  thing:
    meanings(`bridge crossing|school|budget|harbour port|railway|hospital clinic|contract agreement|market
    bazaar|road highway|factory plant|report study|ferry|tunnel underpass|library|dam barrage|airport|reform overhaul
    |vineyard|warehouse depot|stadium arena|pipeline|archive|quarry|lighthouse|turbine|orchard|mine pit|canal waterway
    |theatre playhouse|shelter refuge|reservoir|cooperative|observatory|bakery|monastery abbey|census survey|levy
    tax|festival|refinery|cemetery graveyard|barracks garrison|aquarium|chapel|viaduct|greenhouse|sawmill|laboratory`),
  day: meanings(`Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`),
  reason: meanings(`after before|because since|although though|while as`),
  unit: meanings(`workers employees|tonnes|families households|lorries trucks|euros|metres|passengers travellers
    |visitors guests|homes houses|litres|acres|complaints objections|samples|tickets|crates boxes`),
} as const;

type List = keyof typeof WORDS;

/** A slot of a sentence: a meaning from a list, or what is said in one way only (a name, a figure, a joining word). */
type Slot = { readonly list: List; readonly meaning: number } | string;

/** Who and what has been named so far. */
interface Cast {
  readonly people: string[];
  readonly places: string[];
}

const ONSETS = "b br d dr f g gr h k kl l m n p pr r s st t tr v w z".split(" ");
const VOWELS = "a e i o u ai ei au".split(" ");
const CODAS = ["n", "r", "l", "m", "s", "", "", "nd", "rk"];
const NAME_ENDINGS = ["", "sen", "ov", "ini", "er"];
const PLACE_ENDINGS = ["burg", "mere", "ia", "stad", "ford", "ona"];

function meanings(list: string): readonly (readonly string[])[] {
  return list.split("|").map((entry) => entry.trim().split(/\s+/u));
}

/** A story of `sentences` sentences and its rewrite, as plain text in paragraphs. The same seed gives the same pair. */
export function writeRewrite(sentences: number, seed: number): Pair<string> {
  const chance = createChance(seed);
  const cast: Cast = { people: [], places: [] };
  const story = Array.from({ length: sentences }, () => composeSentence(cast, chance));
  return {
    a: setInParagraphs(story.map((slots) => wordSentence(slots, () => 0))),
    b: setInParagraphs(rewrite(story, cast, chance)),
  };
}

function rewrite(story: readonly (readonly Slot[])[], cast: Cast, chance: Chance): string[] {
  const rewritten: { readonly place: number; readonly sentence: string }[] = [];
  for (const [place, slots] of story.entries()) {
    if (chance.below(100) < ADDED) {
      const sentence = wordSentence(composeSentence(cast, chance), () => 0);
      rewritten.push({ place: place - 0.5, sentence });
    }
    const fate = chance.below(100);
    if (fate < DROPPED) continue;
    const moved = fate < DROPPED + MOVED;
    const reworded = chance.below(100) < REWORDED;
    rewritten.push({
      place: moved ? place + 1.5 + chance.below(FARTHEST_MOVE) : place,
      sentence: wordSentence(slots, (ways) =>
        reworded && chance.below(100) < REPLACED_WORDS ? chance.below(ways) : 0,
      ),
    });
  }
  return rewritten
    .toSorted((one, other) => one.place - other.place)
    .map(({ sentence }) => sentence);
}

function composeSentence(cast: Cast, chance: Chance): readonly Slot[] {
  const pick = (list: List): Slot => ({ list, meaning: pickSteeply(WORDS[list].length, chance) });
  const person = (): Slot => pickName(cast.people, composePerson, chance);
  const place = (): Slot => pickName(cast.places, composePlace, chance);
  const count = [String(2 + chance.below(9000)), pick("unit")];
  const main = ["The", pick("role"), person(), pick("verb"), "the", pick("quality"), pick("thing")];
  switch (chance.below(4)) {
    case 0:
      return [...main, "on", pick("day"), pick("reason"), "it", pick("verb"), ...count];
    case 1:
      return [...main, "in", place(), "and", pick("verb"), "a", pick("thing"), "for", ...count];
    case 2:
      return [...main, pick("reason"), person(), pick("verb"), "the", pick("thing")];
    default:
      return [...main, "in", place(), "near", place(), "with", ...count];
  }
}

/** The sentence in words; `choose` picks one of so many ways to say a meaning, from 0. */
function wordSentence(slots: readonly Slot[], choose: (ways: number) => number): string {
  const words = slots.map((slot) => {
    if (typeof slot === "string") return slot;
    const ways = WORDS[slot.list][slot.meaning] ?? [];
    return ways[choose(ways.length)] ?? "";
  });
  return `${words.join(" ")}.`;
}

/** A name of the cast, or a new one that joins it. */
function pickName(named: string[], compose: (chance: Chance) => string, chance: Chance): string {
  if (named.length > 0 && chance.below(100) < KNOWN_NAMES) return pickOne(named, chance);
  const name = compose(chance);
  named.push(name);
  return name;
}

function composePerson(chance: Chance): string {
  return capitalise(
    composeSyllable(chance) + composeSyllable(chance) + pickOne(NAME_ENDINGS, chance),
  );
}

function composePlace(chance: Chance): string {
  return capitalise(composeSyllable(chance) + pickOne(PLACE_ENDINGS, chance));
}

function composeSyllable(chance: Chance): string {
  return pickOne(ONSETS, chance) + pickOne(VOWELS, chance) + pickOne(CODAS, chance);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Sets sentences in paragraphs of two, a blank line between them. */
export function setInParagraphs(sentences: readonly string[]): string {
  let text = "";
  for (const [i, sentence] of sentences.entries()) text += sentence + (i % 2 === 0 ? " " : "\n\n");
  return text.trimEnd();
}

function pickOne(list: readonly string[], chance: Chance): string {
  return list[chance.below(list.length)] ?? "";
}

function pickSteeply(length: number, chance: Chance): number {
  return Math.floor(length * chance.share() ** STEEPNESS);
}
