/** Two texts as one match, for tests of what is told of its words. */
import type { SegmentKind } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { lexiconOf } from "../lexicon/lexicon";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import { layOut, readTwoVersions } from "../twoVersions.fixture";
import { readLikeness } from "./likeness";
import type { MatchWords, WordLore } from "./marks";
import { readUnits } from "./units";

/** The words of the match that two texts are, one segment each, and what there is to know of them. */
export function readMatch(
  texts: Pair<string>,
  language = "en",
  kind: SegmentKind = "body",
): { readonly words: MatchWords; readonly lore: WordLore } {
  const { versions, tokens, matter, kin } = readTwoVersions(
    mapPair(texts, (text) => layOut(text, language, kind)),
  );
  const likeness = readLikeness(matter, kin, [...thesauriOf([language])]);
  const units = mapPair(versions, (version, side) =>
    readUnits(version, [0], tokens[side], matter.mentions[side], matter),
  );
  return {
    words: { tokens: mapPair(tokens, ([own]) => own ?? []), units },
    lore: {
      small: lexiconOf(language).functionWords,
      languages: { a: language, b: language },
      likeness,
    },
  };
}
