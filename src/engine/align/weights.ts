/*
 * The numbers that alignment goes by, in one place, so that `npm run fit` can look for better ones (bench/fit.ts).
 */

/** What a judge of pairs and groups of segments believes. Gains and odds are in units of one rare word in common. */
export interface Weights {
  /** Cost of matter that one side of a pair does not have, per unit of it. */
  readonly against: number;
  /** The odds against any two segments: one rare word in common is not enough for two long sentences, two are. */
  readonly prior: number;
  /** The odds against a segment joining a link that stands without it. */
  readonly joinPrior: number;
  /** What the odds grow by between stories that have no names and figures in common: their phrases are the genre's. */
  readonly strangers: number;
  /** Equal word for word: no chance agreement, however common the words. */
  readonly identical: number;
  /** A link whose neighbours on the same side of both texts are linked has this much more for it, per neighbour. */
  readonly neighbour: number;
  /** … and this much when one sentence lies between. */
  readonly nextButOne: number;
  /** Two single sentences left over between two sure links are likely a pair; of many left over, few are. */
  readonly leftOver: number;
  /** A sentence joins a link that lies elsewhere on its own side only on better evidence than a neighbour. */
  readonly apart: number;
  /** In a faithful version, what joins a link has this share of its own matter in it … */
  readonly close: number;
  /** … and loses by each share that is missing. */
  readonly loose: number;
  /** Two sentences of a faithful version have this share of one of them in common … */
  readonly pairClose: number;
  /** … and lose by each share that is missing, the more the more faithful it is. */
  readonly pairLoose: number;
  /** Two sentences of a copied version that stand elsewhere have this share of both in common, on average … */
  readonly copiedPairClose: number;
  /** … and lose by each unit of matter that is missing. */
  readonly copiedPair: number;
  /** In a copied version, what joins a link has this share of its own matter in it … */
  readonly copiedJoinClose: number;
  /** … and loses by each unit of matter that is missing. */
  readonly copiedJoin: number;
  /** How much more what is left over is trusted where even sure pairs share few words. */
  readonly leftOverOfFree: number;
  /** Share of its weight that a word has where it only says who speaks. */
  readonly speaker: number;
  /** What joins a link that has several segments on the other side makes n:m of it, which is rare. */
  readonly crowd: number;
  /** A pair that stands out may lack so much of what links others. */
  readonly standout: number;
  /** Share of its matter that a headline or caption needs in the other's, which says much in stock words. */
  readonly furnitureCoverage: number;
  /** … and a note or link to another story. */
  readonly noteCoverage: number;
  /** Shared function words are next to no evidence; together they still tell a copied sentence from a new one. */
  readonly functionWord: number;
  /** "said", "Tuesday", "people": in every second sentence of any story. */
  readonly commonWord: number;
  /** Figures seldom agree by chance … */
  readonly figure: number;
  /** … except small ones. */
  readonly smallFigure: number;
  readonly name: number;
  /** "Sir Dougal Haigh" in two sentences is one name in common, not three. */
  readonly leadingName: number;
  /**
   * What half of a text's sentences hold is no evidence, and what a tenth hold is hardly any: rarity alone would give
   * them a third and two thirds of a rare word's weight.
   */
  readonly rarity: number;
  /** A word that only looks like another is weaker evidence than the same word. */
  readonly lookalike: number;
}

/**
 * Found by `npm run fit`: coordinate search from round numbers on shared/gold, fixtures/ and shared/outside/alignment. What
 * numbers found in this way are worth on stories that they were not found on is in bench/README.md.
 */
export const WEIGHTS: Weights = {
  against: 0.2,
  prior: 0.5,
  joinPrior: 0.5,
  strangers: 5,
  identical: 1.5,
  neighbour: 0.626,
  nextButOne: 0.0625,
  leftOver: 0.625,
  apart: 0.5,
  close: 0.75,
  loose: 4,
  pairClose: 0.625,
  pairLoose: 4,
  copiedPairClose: 0.6,
  copiedPair: 2,
  copiedJoinClose: 0.8,
  copiedJoin: 1.5,
  leftOverOfFree: 5,
  speaker: 0.24,
  crowd: 0.5,
  standout: 0.938,
  furnitureCoverage: 0.33,
  noteCoverage: 0.5,
  functionWord: 0.0375,
  commonWord: 0.375,
  figure: 2,
  smallFigure: 1,
  name: 1,
  leadingName: 0.2,
  rarity: 1,
  lookalike: 0.75,
};
