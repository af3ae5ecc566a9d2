/** One of the meanings that a word may have. Words that share one may stand for each other. */
export interface Meaning {
  /** Equal for words that share it; unique within a thesaurus. */
  readonly id: number;
  /** 0 to 1; what two words have in common through a meaning is the product of their degrees. */
  readonly degree: number;
}
