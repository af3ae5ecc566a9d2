/** Alignment alone, on tellings that came with their sentences given and with links that a person drew. */
import { align } from "../src/engine/align/align";
import { readWords } from "../src/engine/words";
import type { Segment, Version } from "../src/model/comparison";
import { mapPair, type Pair } from "../src/model/pair";
import { addUp, f1, precision, recall, tally, type Tally } from "./f1";
import { ALIGNMENT_SETS, isPresent, readSets } from "./places";
import { drawTable } from "./table";

interface Telling extends Pair<readonly string[]> {
  /** Pairs of sentence numbers, from 0: of a, of b. */
  readonly links: readonly (readonly [number, number])[];
}

/** A table with one row for each set, or why there is none. */
export function scoreAlignment(): string {
  if (!isPresent(ALIGNMENT_SETS)) return "Not scored: ../shared/outside/alignment is not here.";
  const rows = readSets(ALIGNMENT_SETS).map(({ name, content }) => {
    const { docs } = content as { readonly docs: readonly Telling[] };
    const all = addUp(docs.map(scoreTelling));
    const figures = [precision(all), recall(all), f1(all)].map((figure) => figure.toFixed(3));
    return [name, String(docs.length), ...figures];
  });
  return drawTable(["set", "pairs", "links P", "links R", "links F1"], rows);
}

function scoreTelling({ a, b, links }: Telling): Tally {
  const versions = mapPair({ a, b }, layOut);
  const found = new Set<string>();
  for (const { segments } of align(versions, readWords(versions)).links)
    for (const left of segments.a) for (const right of segments.b) found.add(`${left}|${right}`);
  return tally(found, new Set(links.map(([left, right]) => `${left}|${right}`)));
}

/** A version whose segments are exactly these sentences, each a paragraph of its own. */
function layOut(sentences: readonly string[], name: string): Version {
  const segments: Segment[] = [];
  let text = "";
  for (const [paragraph, sentence] of sentences.entries()) {
    const written = sentence.trim();
    const pieces = [{ start: text.length, end: text.length + written.length }];
    segments.push({ kind: "body", pieces, paragraph });
    text += `${written}\n`;
  }
  return { name, text, language: "en", segments, notices: [] };
}
