/** Judged stories made harder in ways that are known exactly: paragraphs in another order, sentences drawn into one. */
import type { Token } from "../src/engine/tokens";
import type { Segment } from "../src/model/comparison";
import { type Pair, SIDES } from "../src/model/pair";
import { type Chance, createChance } from "./chance";
import type { Judged } from "./judged";

const SHORTEST_BLOCK = 2;
const LENGTHS_OF_BLOCK = 3;

/** How often two neighbours become one, and the most words that the one may have. */
const MERGED = 0.15;
const LONGEST_MERGED = 45;

/** The same story with b's segments in blocks of two to four, shuffled; the same for the same seed. */
export function shuffleBlocks(story: Judged, seed: number): Judged {
  const chance = createChance(seed);
  const { segments } = story.versions.b;
  const blocks: number[][] = [];
  for (let next = 0; next < segments.length;) {
    const length = Math.min(
      SHORTEST_BLOCK + chance.below(LENGTHS_OF_BLOCK),
      segments.length - next,
    );
    blocks.push(Array.from({ length }, (_, i) => next + i));
    next += length;
  }
  const order = shuffle(blocks, chance).flat();
  const placeOf = new Map(order.map((from, to) => [from, to]));
  return {
    ...story,
    versions: {
      a: story.versions.a,
      b: { ...story.versions.b, segments: order.flatMap((from) => segments[from] ?? []) },
    },
    tokens: { a: story.tokens.a, b: order.map((from) => story.tokens.b[from] ?? []) },
    links: mapLinks(story.links, ({ a, b }) => ({ a, b: placeOf.get(b) ?? b })),
  };
}

/** The same story with some neighbouring sentences of either side drawn into one; the same for the same seed. */
export function mergeNeighbours(story: Judged, seed: number): Judged {
  const chance = createChance(seed);
  return SIDES.reduce((merged, side) => {
    const segments: Segment[] = [];
    const tokens: (readonly Token[])[] = [];
    const placeOf: number[] = [];
    let isMerged = true;
    for (const [i, segment] of merged.versions[side].segments.entries()) {
      const own = merged.tokens[side][i] ?? [];
      const before = segments.at(-1);
      const words = tokens.at(-1) ?? [];
      const fits =
        before?.kind === "body" &&
        segment.kind === "body" &&
        words.length + own.length <= LONGEST_MERGED;
      isMerged = fits && !isMerged && chance.share() < MERGED;
      if (isMerged && before) {
        segments[segments.length - 1] = {
          ...before,
          pieces: [...before.pieces, ...segment.pieces],
        };
        tokens[tokens.length - 1] = [...words, ...own];
      } else {
        segments.push(segment);
        tokens.push(own);
      }
      placeOf.push(segments.length - 1);
    }
    return {
      ...merged,
      versions: { ...merged.versions, [side]: { ...merged.versions[side], segments } },
      tokens: { ...merged.tokens, [side]: tokens },
      links: mapLinks(merged.links, (link) => ({ ...link, [side]: placeOf[link[side]] ?? 0 })),
    };
  }, story);
}

function mapLinks(
  links: ReadonlySet<string>,
  change: (link: Pair<number>) => Pair<number>,
): ReadonlySet<string> {
  const changed = Array.from(links, (link) => {
    const [a = 0, b = 0] = link.split("|").map(Number);
    const next = change({ a, b });
    return `${next.a}|${next.b}`;
  });
  return new Set(changed);
}

/** Fisher and Yates. */
function shuffle<T>(list: readonly T[], chance: Chance): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    const [one, other] = [shuffled[i], shuffled[j]];
    if (one !== undefined && other !== undefined) [shuffled[i], shuffled[j]] = [other, one];
  }
  return shuffled;
}
