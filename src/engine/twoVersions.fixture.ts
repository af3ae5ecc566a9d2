/** Two texts as the stages behind the alignment see them, for tests of what is told of a match. */
import type { SegmentKind, Version } from "../model/comparison";
import type { Pair } from "../model/pair";
import { findKin, type Kin } from "./align/kinship";
import { gatherMatter, type Matter } from "./align/matter";
import type { Term } from "./align/terms";
import { WEIGHTS } from "./align/weights";
import { thesauriOf } from "./lexicon/meaning/thesaurus";
import { readWords, type SegmentTokens } from "./words";

/** What is known of two versions once their words are read. */
export interface TwoVersions {
  readonly versions: Pair<Version>;
  readonly tokens: Pair<SegmentTokens>;
  readonly matter: Matter;
  readonly kin: ReadonlyMap<Term, readonly Kin[]>;
}

/** Two texts that are laid out in segments already. */
export function readTwoVersions(versions: Pair<Version>): TwoVersions {
  const tokens = readWords(versions);
  const matter = gatherMatter(versions, tokens, WEIGHTS);
  const thesauri = thesauriOf([versions.a.language, versions.b.language]);
  return { versions, tokens, matter, kin: findKin(matter, thesauri, WEIGHTS) };
}

/** A text with a paragraph on each line and bars between the sentences of one. */
export function layOut(drawn: string, language: string, kind: SegmentKind = "body"): Version {
  let text = "";
  const segments = drawn.split("\n").flatMap((line, paragraph) => {
    if (paragraph > 0) text += "\n";
    return line.split(" | ").map((sentence, place) => {
      if (place > 0) text += " ";
      const pieces = [{ start: text.length, end: text.length + sentence.length }];
      text += sentence;
      return { kind, pieces, paragraph };
    });
  });
  return { name: "", text, language, segments, notices: [] };
}
