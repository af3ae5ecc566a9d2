/** Two texts as one match, for tests of what is told about it. */
import type { Fact, Version } from "../../model/comparison";
import { mapPair, type Pair } from "../../model/pair";
import { slice } from "../../model/span";
import { findKin } from "../align/kinship";
import { gatherMatter } from "../align/matter";
import { WEIGHTS } from "../align/weights";
import { thesauriOf } from "../lexicon/meaning/thesaurus";
import { readWords } from "../words";
import { gatherMaterials, type Materials } from "./material";

/** A check, as `checkMatch` calls it. */
type Check = (materials: Materials, segments: Pair<readonly number[]>) => Fact[];

/** What a check says of two texts whose sentences stand between bars, as "altered: 4,000 → 4,500". */
export function tell(check: Check, a: string, b: string, language = "en"): string[] {
  const versions = mapPair({ a, b }, (text) => layOut(text, language));
  const tokens = readWords(versions);
  const matter = gatherMatter(versions, tokens, WEIGHTS);
  const kin = findKin(matter, thesauriOf([language]), WEIGHTS);
  const materials = gatherMaterials(versions, tokens, { matter, kin });
  const segments = mapPair(versions, (version) => [...version.segments.keys()]);
  return check(materials, segments).map(({ change, at }) => {
    const written = mapPair({ a: at.a, b: at.b }, (span, side) =>
      span ? slice(versions[side].text, span) : "–",
    );
    return `${change}: ${written.a} → ${written.b}`;
  });
}

function layOut(story: string, language: string): Version {
  let text = "";
  const segments = story.split(" | ").map((sentence) => {
    const pieces = [{ start: text.length, end: text.length + sentence.length }];
    text += `${sentence} `;
    return { kind: "body" as const, pieces, paragraph: 0 };
  });
  return { name: "", text, language, segments, notices: [] };
}
