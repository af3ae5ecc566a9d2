import type { Term } from "../align/terms";
import { thesaurusOf } from "../lexicon/meaning/thesaurus";
import type { Materials } from "./material";

/** Words that have so much of a meaning in common say the same. */
const LEAST_ALIKE = 0.4;

/**
 * Whether two words of names mean the same: Health Ministry, Health Department. Of kinship only this is asked, since names
 * that are alike by their letters are two.
 */
export function meanTheSame({ matter, versions }: Materials, one: Term, other: Term): boolean {
  const thesaurus = thesaurusOf(versions.a.language);
  const others = thesaurus?.meaningsOf(matter.terms[other] ?? "") ?? [];
  return (thesaurus?.meaningsOf(matter.terms[one] ?? "") ?? []).some(({ id, degree }) =>
    others.some((far) => far.id === id && far.degree * degree >= LEAST_ALIKE),
  );
}
