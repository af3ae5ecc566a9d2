/** What a language has, as `lists.ts` reads it; what it has no use for is left out. */
export interface NumeralLists {
  /** From zero upwards. */
  readonly units?: string;
  /** From twenty upwards. */
  readonly tens?: string;
  /** From a hundred upwards, where they are words of their own. */
  readonly hundreds?: string;
  /** What the number before is multiplied by. */
  readonly scales?: string;
  /** Scales that are a number without another before. */
  readonly bare?: string;
  /** Whole numbers in one word that no rule reads. */
  readonly fixed?: string;
  /** Words that are "one" only beside another number word. */
  readonly articles?: string;
  /** "and" in a number. */
  readonly joiner?: string;
  /** Units that need the joiner behind tens, by their value, or "all"; where left out, it stands behind hundreds. */
  readonly joinsTens?: string;
  /** Words that are figures only before a word with a content of its own, and not … */
  readonly doubtful?: string;
  /** … behind these … */
  readonly notAfter?: string;
  /** … or before these. */
  readonly notBefore?: string;
  /** What ordinals before it are no figures: a prime minister, a first lady. */
  readonly notRank?: string;
  /** Names of shares, from the half. */
  readonly parts?: string;
  /** Articles that stand before the half, where it has one. */
  readonly halfThe?: string;
  /** What sets a number below nought that stands before it … */
  readonly minus?: string;
  /** … but not behind these: "plus or minus 3". */
  readonly notMinus?: string;
  /** What sets it there that stands behind it. */
  readonly belowZero?: string;
  /** "half a" before a million. */
  readonly halves?: string;
  /** "and a half" behind a number. */
  readonly andHalf?: string;
  /** What tells a share from an ordinal or a name when it follows; `*`: any word. */
  readonly shareOf?: string;
  /** What tells it is none, when it follows those: a quarter of an hour. */
  readonly notShare?: string;
  /** What a share without "of" may stand behind. */
  readonly nearly?: string;
  /** What a share may stand before then, besides function words: "by a third compared with May". */
  readonly behindShare?: string;
  /** What half is no share behind: the first half, the top half. */
  readonly notHalf?: string;
  /** From first. */
  readonly ordinals?: string;
  /** From twentieth. */
  readonly tensOrdinals?: string;
  /** What makes an ordinal of a figure: 21st. */
  readonly suffixes?: string;
  /** What doubtful ordinals stand behind, where the language can tell. */
  readonly the?: string;
  /** From January, all forms. */
  readonly months?: string;
  /** What may stand between a day, its month and its year. */
  readonly of?: string;
  readonly to?: string;
  /** Both words: "between and". */
  readonly between?: string;
  readonly from?: string;
  readonly am?: string;
  readonly pm?: string;
  readonly hour?: string;
  readonly zones?: string;
  /** What stands before a time of day. */
  readonly at?: string;
  /** Times with a name, in minutes of the day. */
  readonly clock?: string;
  /** "half past" before an hour, in minutes. */
  readonly past?: string;
  /** What makes a decade of a year: 1990s. */
  readonly decade?: string;
  readonly decadeBefore?: string;
  /** "old" behind years: an age. */
  readonly old?: string;
  /** What may stand between a million and what is counted. */
  readonly links?: string;
  /** Each line a measure: its name, then its words. The name is the same in all languages. */
  readonly measures?: readonly string[];
}
