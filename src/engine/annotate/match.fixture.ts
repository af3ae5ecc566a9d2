/** Two texts as one match, for tests of what is told of its words. */
import type { SegmentKind, Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { findKin } from "../align/kinship";
import { WEIGHTS } from "../align/weights";
import { gatherMatter } from "../align/matter";
import { lexiconOf } from "../lexicon/lexicon";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import { readWords } from "../words";
import { readLikeness } from "./likeness";
import type { MatchWords, WordLore } from "./marks";
import { readUnits } from "./units";

/** The words of the match that two texts are, one segment each, and what there is to know of them. */
export function readMatch(
  texts: Pair<string>,
  language = "en",
  kind: SegmentKind = "body",
): { readonly words: MatchWords; readonly lore: WordLore } {
  const versions = mapPair(texts, (text): Version => {
    const pieces = [{ start: 0, end: text.length }];
    const segments = [{ kind, pieces, paragraph: 0 }];
    return { name: "", text, language, segments, notices: [] };
  });
  const tokens = readWords(versions);
  const matter = gatherMatter(versions, tokens, WEIGHTS);
  const thesauri = thesauriOf([language]);
  const likeness = readLikeness(matter, findKin(matter, thesauri, WEIGHTS), [...thesauri]);
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
