/*
 * What styles are called. Word keeps the English name of a style that came with it ("heading 1", "caption"), whatever the
 * language it is shown in; a desk's template and other programs have names of their own.
 */
import type { Role } from "./draft";

/** Names of styles that say what a paragraph is, in small letters, without spaces and signs. */
const KINDS: Readonly<Record<string, Role>> = {
  title: 0,
  headline: "headline",
  maintitle: 0,
  subtitle: "subhead",
  subhead: "subhead",
  subheadline: "subhead",
  standfirst: "subhead",
  crosshead: "subhead",
  byline: "byline",
  dateline: "dateline",
  caption: "caption",
  photocaption: "caption",
  illustration: "caption",
  figure: "caption",
  credit: "credit",
  photocredit: "credit",
  slug: "note",
  slugline: "note",
  editorsnote: "note",
  // As other languages call them, where only the id is left to go by.
  titel: 0,
  titre: 0,
  título: 0,
  ttulo: 0,
  titolo: 0,
  название: 0,
  заголовок: 0,
  untertitel: "subhead",
  soustitre: "subhead",
  beschriftung: "caption",
  légende: "caption",
  lgende: "caption",
  epígrafe: "caption",
  didascalia: "caption",
};

const HEADING =
  /^(?:heading|headline|überschrift|berschrift|titre|título|ttulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nagwek|nadpis|заголовок)([1-9])$/u;

/** What a style called `name` makes of a paragraph; undefined where its name says nothing. */
export function readStyleName(name: string): Role | undefined {
  const key = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  if (Object.hasOwn(KINDS, key)) return KINDS[key];
  const level = HEADING.exec(key)?.[1];
  return level === undefined ? undefined : Number(level);
}
