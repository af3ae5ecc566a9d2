/*
 * What stands between a headline and the first paragraph, or above the headline, told by its shape: bylines, datelines,
 * keyword lines. Whether it stands there is for the caller to know.
 */
import type { Lexicon } from "../../lexicon/lexicon";
import { words } from "../../lexicon/words";
import { loosely, oneOf, type Pattern } from "./wordings";
import { isCalendarWord, isDate } from "./dates";
import { isAgency } from "./signOffs";

const LONGEST_BYLINE = 16;
/** "Jana Sike in Vellmar": a byline without its "By" is hardly longer. */
const LONGEST_BARE_BYLINE = 6;
/** "Northwater Agency": the second line of a byline. */
const LONGEST_DESK = 5;
/** "By Petra Lindqvist and Jan Kolb" holds as many names; a headline that starts so has other words. */
const MOST_NAMES = 8;
/** "Jan Kolb, Harbour Correspondent": more words are a sentence about a correspondent. */
const LONGEST_SIGNED_ROLE = 9;
/** "PORT HALDEN, Norland": places have few words. */
const LONGEST_PLACE = 4;
/** "PORT HALDEN": without date and agency, more words in capitals are rather a headline. */
const LONGEST_BARE_PLACE = 2;
const LONGEST_KEYWORDS = 10;

const BY =
  /^(?:(?:(?:Words|Story|Text|Analysis|Interview|Report|Reporting|Posted|Written) )?by|[Bb]y|BY|[Vv]on|VON|(?:[Pp]ropos recueillis )?[Pp]ar|PAR|[Pp]or|POR|Автор[иы]?:?|Текст:|Text:|Texte\s?:|Texto:)\s+(?=\p{Lu}|dpa)/u;
/** Months that are forenames as well: "By Jan Kolb". */
const FORENAMES = words("jan april may june august mai juin augusto");

const FROM =
  /^(?:(?:[Bb]y|[Ff]rom) our|[Dd]e notre|[Dd]e nuestr[oa]|[Dd]e l['’]un de nos|[Vv]on unser\p{Ll}+|[ОоOo]т нашего|[Вв]ід нашого)\s/u;

/** What joins names, besides the function words of the text's language: the page may name a foreign author. */
const JOINERS: ReadonlySet<string> = new Set(
  "and und et y e и in à en aus im van von de del della der da di du la le bin al with mit avec con agencies agenturen agences agencias dpa".split(
    " ",
  ),
);

/** Whether `block` names its author after "By". */
export function isSignedByline(block: string): boolean {
  if (block.split(" ").length > LONGEST_BYLINE || /[?!:;“”«»„"]/u.test(block.replace(BY, "")))
    return false;
  if (FROM.test(block)) return true;
  const by = BY.exec(block)?.[0];
  if (by === undefined) return false;
  const names = (block.slice(by.length).split(/,| \| /u)[0] ?? "").trim().split(" ");
  const first = names[0] ?? "";
  const capitalised = names.filter((name) => /^\p{Lu}/u.test(name));
  if (
    capitalised.length > MOST_NAMES ||
    (isCalendarWord(first) && !FORENAMES.has(first.toLowerCase()))
  )
    return false;
  return (
    isAgency(names.join(" ")) ||
    (names.length >= 2 && /^\p{Lu}/u.test(names[1] ?? "") && names.every(isNamePart))
  );
}

function isNamePart(word: string): boolean {
  return /^[\p{Lu}(/&]/u.test(word) || JOINERS.has(word.toLowerCase());
}

/** Whether `block` is a name, with a place or a house behind it at most: "Jana Sike in Vellmar", "Ana Ruiz / Vellmar". */
export function isBareByline(block: string, lexicon: Lexicon): boolean {
  const words = block.replace(/ ?[/|] ?| [-–—] /gu, " ").split(" ");
  return (
    words.length >= 2 &&
    words.length <= LONGEST_BARE_BYLINE &&
    !/[:?!‘’“”"'\d]/u.test(block) &&
    words.every((word) => /^\p{Lu}/u.test(word) || lexicon.functionWords.has(word.toLowerCase())) &&
    /^\p{Lu}/u.test(words[1] ?? "")
  );
}

const HOUSES = oneOf({
  en: "(?:our )?staff(?: and agencies| and wire reports?| writers?| reporters?| correspondents?)? | (?:foreign|news|online|sports?|business|city) (?:desk|staff) | agencies | from agencies | wire reports?",
  fr: "(?:la )?rédaction | (?:les )?agences | (?:le )?service (?:monde|politique|économie|international)",
  de: "(?:die )?(?:[\\p{L}]{2,12}-?)?redaktion | agenturen | eigener bericht",
  es: "(?:la )?redacción(?: (?:web|digital|central|internacional))? | agencias",
  ru: "редакция | соб\\. ?корр\\. | собственный корреспондент | отдел новостей",
  uk: "редакція | соб\\. ?кор\\. | власний кореспондент | відділ новин",
});

const HOUSE = loosely(
  `^${HOUSES}(?:(?:\\s?[/|,–—-]\\s?| (?:and|et|und|y|и|та|avec|mit|con|с|з|in|à|en|в|у) )\\p{L}[\\p{L}.'’ -]{1,30}){0,2}$`,
);

/** Whether `block`, below a headline, names a house or a desk as the author: "Redacción", "La rédaction", "Reuters". */
export function isHouseByline(block: string): boolean {
  return HOUSE.test(block) || isAgency(block.replace(/ ?[/|] ?\p{Lu}[\p{L}. -]{1,30}$/u, ""));
}

const ROLE = oneOf({
  en: "correspondent | reporter | editor | writer | columnist | staff",
  fr: "correspondante? | journaliste | envoyée? spéciale? | rédact(?:eur|rice)",
  de: "korrespondent(?:in)? | redakteur(?:in)? | reporter(?:in)? | autor(?:in)?",
  es: "corresponsal | enviad[oa] especial | periodista | redactora? | columnista",
  ru: "корреспондент(?:ка)? | обозреватель | журналист(?:ка)? | специально для | спецкор | собкор",
  uk: "кореспондент(?:ка)? | оглядач(?:ка)? | журналіст(?:ка)? | спеціально для",
});

const NAME_PART = String.raw`\p{Lu}[\p{L}.'’-]*`;
const NAMED = new RegExp(`^${NAME_PART}(?: ${NAME_PART}){1,3}(?=,| \\p{L})`, "u");
const WITH_ROLE = loosely(`^,? ?(?:[^\\s.!?]+ ){0,3}[\\p{L}-]{0,12}${ROLE}(?:[ ,][^.!?]{0,40})?$`);

/** Whether `block` is a name and what its bearer is to the paper: "Мария Орлова, специально для «Волны»". */
export function isNamedWithRole(block: string): boolean {
  if (block.split(" ").length > LONGEST_SIGNED_ROLE) return false;
  const name = NAMED.exec(block)?.[0];
  if (name === undefined) return false;
  const rest = block.slice(name.length);
  return WITH_ROLE.test(rest) || /^, [«"“„]\p{Lu}[^«»"“”„]{2,30}[»"”“]$/u.test(rest);
}

/** Whether `block`, right below a byline, is the author's house or post: "AP Sports Writer". */
export function isDesk(block: string, lexicon: Lexicon): boolean {
  const words = block.split(" ");
  return (
    words.length <= LONGEST_DESK &&
    !/[:?!.‘’“”"'\d]/u.test(block) &&
    words.every((word) => /^\p{Lu}/u.test(word) || lexicon.functionWords.has(word.toLowerCase()))
  );
}

const SOURCE = String.raw`\(\p{L}[\p{L} /-]{1,30}\)`;
const PLACE = String.raw`\p{Lu}[\p{L} .'’/-]{1,40}`;

/** "Paris, 21 jan 2019 (AFP) -", "Nueva Delhi, 21 ene (EFE).-", "ЗАРЕЧИНСК, 12 мая. /Волна/." */
const WITH_AGENCY: readonly Pattern[] = [
  new RegExp(`^(${PLACE})(?:, ?([^()]{2,30}?))?\\s*${SOURCE}\\s*\\.?\\s*[-–—_]{0,2}$`, "u"),
  new RegExp(`^(${PLACE}), ?([^()/]{2,30}?)[.,]?\\s*\\/\\p{L}[\\p{L} .-]{1,30}\\/\\.?$`, "u"),
  new RegExp(
    `^(${PLACE}), ?([^()/]{2,30}?)\\s*[-–—]\\s*(?:РИА Новости|ТАСС|Интерфакс|Укрінформ|УНІАН|Reuters|dpa|AFP)\\.?\\s*[-–—]?$`,
    "u",
  ),
];

/** Whether `block` is the place a story comes from, with its date or agency. */
export function isDateline(block: string): boolean {
  for (const pattern of WITH_AGENCY) {
    const found = pattern.exec(block);
    if (!found) continue;
    const place = found[1] ?? "";
    const date = found[2];
    return place.trim().split(" ").length <= LONGEST_PLACE && (date === undefined || isDate(date));
  }
  const [place = "", ...rest] = block.replace(/[\s.,]*[-–—]?$/u, "").split(", ");
  if (place.split(" ").length > LONGEST_PLACE || !/^\p{Lu}[\p{L} .'’/-]+$/u.test(place))
    return false;
  return rest.length > 0 && rest.length <= 3 && isDate(rest.at(-1) ?? "");
}

/** Whether `block` may be the place alone, in capitals: "PORT HALDEN", "PORT HALDEN, Norland". */
export function isPlaceInCapitals(block: string): boolean {
  const [place = "", ...rest] = block.replace(/[\s.,]*[-–—]?$/u, "").split(", ");
  if (!/^\p{Lu}{2}[\p{Lu} .'’/-]+$/u.test(place) || place.split(" ").length > LONGEST_BARE_PLACE)
    return false;
  return rest.length === 0 || (rest.length === 1 && (rest[0] ?? "").split(" ").length <= 2);
}

/** Desks and sections, as the line above a headline names them. */
const SECTION = loosely(
  `^${oneOf({
    en: "world(?: news)? | politics | business | economy | sports? | science | health | culture | technology | opinion | news",
    fr: "monde | politique | économie | sports? | société | culture | santé | justice | international",
    de: "ausland | inland | politik | wirtschaft | sport | kultur | panorama | vermischtes | wissenschaft",
    es: "mundo | política | economía | deportes | sucesos | cultura | sociedad | tribunales | internacional | fútbol | judicial",
    ru: "политика | экономика | общество | культура | спорт | происшествия | в мире | мир | наука",
    uk: "політика | економіка | суспільство | культура | спорт | події | світ | наука",
  })}$`,
);

/**
 * Whether `block`, above a headline, lists keywords: "France-procès-police", "Fußball · Deutschland · London",
 * "INDIA SUCESOS", "News / Transport", "Politik".
 */
export function isKeywordLine(block: string): boolean {
  if (block.split(" ").length > LONGEST_KEYWORDS) return false;
  if (/^[\p{L}\d]+(?:-[\p{L}\d]+)+$/u.test(block)) return true;
  if (/^[^·•.!?]{2,40}(?: [·•] [^·•.!?]{2,40})+$/u.test(block)) return true;
  if (/^\p{Lu}[\p{L} ]{2,30}(?:\s?\/\s?\p{Lu}[\p{L} ]{2,30}){1,4}$/u.test(block)) return true;
  if (SECTION.test(block)) return true;
  const words = block.split(" ");
  return words.length <= 3 && !/\p{Ll}/u.test(block) && SECTION.test(words.at(-1) ?? "");
}
