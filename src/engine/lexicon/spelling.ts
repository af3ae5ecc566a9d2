/*
 * Spellings of one word: British and American, German with ss for ß, Russian with е for ё. A rule of the first may turn a word into none ("four" into "for"): what counts is only that both
 * words of a pair, which are different, come out the same.
 */

/** Endings that differ throughout, British first. Shorter words are other words: "four" and "for", "hour". */
const SHORTEST = 6;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/our(?=(?:s|ed|ing|able|ite|ites|ful|hood|al|er|ers|ist|ists|less)?$)/u, "or"],
  [/is(?=(?:e|es|ed|ing|er|ers|ation|ations|able)$)/u, "iz"],
  [/ys(?=(?:e|es|ed|ing|er|ers)$)/u, "yz"],
  [/([eo])ll(?=(?:ed|ing|er|ers)$)/u, "$1l"],
  [/tre(?=s?$)/u, "ter"],
  [/bre(?=s?$)/u, "ber"],
  [/ence(?=s?$)/u, "ense"],
  [/ogue(?=s?$)/u, "og"],
  [/mme(?=s?$)/u, "m"],
  [/ae(?=[^aeiou])/u, "e"],
];

/** Single words, British first. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `grey gray, tyre tire, tyres tires, kerb curb, cheque check, cheques checks, aluminium aluminum, plough plow, sceptical
  skeptical, sceptic skeptic, sceptics skeptics, storey story, storeys stories, jewellery jewelry, ageing aging,
  judgement judgment, acknowledgement acknowledgment, manoeuvre maneuver, manoeuvres maneuvers, licence license, towards
  toward, whilst while, amongst among, learnt learned, burnt burned, dreamt dreamed, spelt spelled, mum mom, mums moms,
  moustache mustache, pyjamas pajamas, artefact artifact, artefacts artifacts, enrol enroll, fulfil fulfill, instalment
  installment, skilful skillful, wilful willful, draught draft, gaol jail, cosy cozy, odour odor, foetus fetus, diarrhoea
  diarrhea, oestrogen estrogen, airplane aeroplane, yoghurt yogurt, pretence pretense`
    .split(/,\s+/u)
    .map((pair) => {
      const [british = "", american = ""] = pair.trim().split(/\s+/u);
      return [british, american];
    }),
);

const SPELLERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ["en", spellAmerican],
  ["de", (word: string) => word.replaceAll("ß", "ss")],
  ["ru", (word: string) => word.replaceAll("ё", "е")],
]);

/**
 * Tells what the spellings of a word have in common, which need be no word; nothing where `language` (BCP 47) has but one
 * spelling.
 */
export function spellerOf(language: string): ((word: string) => string) | undefined {
  return SPELLERS.get(language.split("-")[0] ?? "");
}

function spellAmerican(word: string): string {
  const american = WORDS.get(word);
  if (american !== undefined) return american;
  if (word.length < SHORTEST) return word;
  return ENDINGS.reduce((spelt, [ending, other]) => spelt.replace(ending, other), word);
}
