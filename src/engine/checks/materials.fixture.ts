/** Two texts as the checks see them, for tests of one check. */
import type { Fact, Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { slice } from "../../model/span";
import { findKin } from "../align/kinship";
import { gatherMatter } from "../align/matter";
import { WEIGHTS } from "../align/weights";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import { readWords } from "../words";
import { gatherMaterials, type Materials } from "./material";

type Check = (materials: Materials, segments: Pair<readonly number[]>) => readonly Fact[];

/**
 * What `check` tells of two texts: "altered Smith = Smyth", "dropped Lairg". Each line is a segment; the first lines are the
 * match, the others stand elsewhere in their version.
 */
export function runCheck(check: Check, texts: Pair<string>, language: string): string[] {
  const versions = mapPair(texts, (text): Version => {
    let start = 0;
    const segments = text.split("\n").map((line, paragraph) => {
      const pieces = [{ start, end: start + line.length }];
      start += line.length + 1;
      return { kind: "body" as const, pieces, paragraph };
    });
    return { name: "", text, language, segments, notices: [] };
  });
  const tokens = readWords(versions);
  const matter = gatherMatter(versions, tokens, WEIGHTS);
  const kin = findKin(matter, thesauriOf([language]), WEIGHTS);
  const materials = gatherMaterials(versions, tokens, { matter, kin });
  return check(materials, { a: [0], b: [0] }).map(({ change, at }) => {
    const [a, b] = [at.a && slice(texts.a, at.a), at.b && slice(texts.b, at.b)];
    return [change, a ?? b, ...(a && b ? ["=", b] : [])].join(" ");
  });
}
