/*   “Why?” | Smith asked.  → one sentence;   “Go!” | said Ana Ruiz. → one sentence;   “Why?” | Nobody knew. → stays
 *   “很好。”|他说。        → one sentence;   "لماذا؟" | سألت ليلى.  → one sentence
 * A quotation that ends in its own stop keeps the attribution after it: a speech verb, behind a name of one to four
 * words. Where the script has no capitals any few words may be the name; where it sets no spaces, the verb ends the clause.
 */
import type { Lexicon } from "../../lexicon/lexicon";
import type { Rejects } from "./break";

const QUOTE_END = /[?!…؟。！？।] ?["'’”»“」』]$/u;
const LONGEST_NAME = 4;
const NAME_WORD = "(?:\\p{Lu}[\\p{L}.’'-]*|van|von|der|den|de|da|di|del|della|du|la|le|al|bin|ibn)";
const NAMES_AND_VERBS = Array.from(
  { length: LONGEST_NAME },
  (_, words) => new RegExp(`^(?:[-–—] ?)?(?:${NAME_WORD}\\s+){${words + 1}}(\\p{Ll}+)`, "u"),
);

const HAS_NO_CAPITALS = /^\p{Lo}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** A clause of Chinese or Japanese, up to its comma or stop. */
const UNSPACED_CLAUSE =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,14})[，、。：:]/u;
/** "Nobody answered" attributes nothing. */
const NOBODY = /^(?:没人|没有人|沒人|沒有人|无人|無人|誰も)/u;
/** Korean joins the particle of quotation to the closing mark. */
const KOREAN_PARTICLE = /^(?:이라고|라고|라며|고|며|는)(?!\p{Script=Hangul}*[.!?])/u;

export const startsAttribution: Rejects = ({ before, after, spaced }, lexicon) => {
  if (!QUOTE_END.test(before.slice(-3))) return false;
  if (HAS_NO_CAPITALS.test(after))
    return spaced
      ? (after.match(WORD) ?? [])
          .slice(0, LONGEST_NAME)
          .some((word) => lexicon.speechVerbs.has(word))
      : KOREAN_PARTICLE.test(after) || endsInSpeech(UNSPACED_CLAUSE.exec(after)?.[1], lexicon);
  return NAMES_AND_VERBS.some((pattern) => lexicon.speechVerbs.has(pattern.exec(after)?.[1] ?? ""));
};

function endsInSpeech(clause: string | undefined, lexicon: Lexicon): boolean {
  if (clause === undefined || NOBODY.test(clause)) return false;
  for (const verb of lexicon.speechVerbs) if (clause.endsWith(verb)) return true;
  return false;
}
