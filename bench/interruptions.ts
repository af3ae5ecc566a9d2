/*
 * Sentences interrupted by what a page puts into them: page numbers, headers, footers, addresses, captions, related
 * lines, ads, share bars, plugs. A story's body paragraphs are set at a width (or not), cut inside a sentence, and one to
 * three lines of furniture are put there, with or without blank lines. Bridged means: the cut sentence is one segment that
 * holds all of its words and none of the furniture's.
 */
import type { Segment } from "../src/model/comparison";
import { segment } from "../src/engine/segment/segment";
import { createChance, type Chance } from "./chance";
import { drawTable } from "./table";

/** Body paragraphs of one story, each a list of its sentences, and the title that a page header repeats. */
export interface PlainStory {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly (readonly string[])[];
}

/** One generated case. */
export interface Interruption {
  readonly shape: string;
  readonly text: string;
  readonly lang: string;
  /** The interrupted sentence, white space removed. */
  readonly sentence: string;
}

type Furniture = (chance: Chance, story: PlainStory) => readonly string[];

/** Each shape in several wordings and languages; lines are put on the page one below the other. */
const SHAPES: Readonly<Record<string, Furniture>> = {
  "page number": (chance) => [
    chance.pick([
      "3",
      "- 3 -",
      "– 12 –",
      "Page 2 of 5",
      "2/5",
      "Seite 2 von 5",
      "page 3 sur 4",
      "Página 2 de 3",
      "Стр. 2 из 3",
      "Page 4",
      "7",
    ]),
  ],
  "page header": (chance, { title }) =>
    chance.pick([
      ["14/03/2031, 09:12", `${title} | The Harbour Ledger`],
      ["11/22/26, 7:15 PM", title],
      [`${title} - Nordlys Post`, "2/4"],
    ]),
  "page footer": (chance) => {
    const address = chance.pick([
      "https://www.harbourledger.example/world/dam-cracks",
      "www.nordlyspost.example/2031/03/story.html",
    ]);
    return chance.pick([[address, "2/4"], [`${address} 2/4`], [address], ["3/4", address]]);
  },
  address: (chance) => [
    chance.pick([
      "https://www.sundpost.example/author/liv-aamodt",
      "http://t.example/abc123",
      "p.lindqvist@post.example",
      "@petra_lindqvist",
    ]),
  ],
  caption: (chance) => [
    chance.pick([
      "A soldier helps a resident board a bus. Photograph: Iris Kolb/Ledger",
      "The minister, left, on Tuesday. Photo: J. Rask / Nordlys",
      "Die Fähre im Hafen am Donnerstag. Foto: Jens Kühl",
      "Le ministre, à gauche, mardi. Crédit photo : A. Roux / AFP",
      "El ferri, remolcado el jueves. Foto: EFE/Ana Ruiz",
      "Паром в порту во вторник. Фото: И. Орлов / Волна",
    ]),
  ],
  related: (chance) => [
    chance.pick([
      "Related article: Five dams, one inspector",
      "READ MORE: How the checks stopped",
      "Read also: The baker who will not sell to ministers",
      "Lesen Sie auch: Warum so viele Brücken bröckeln",
      "À lire aussi : Ce que l’on sait de la panne",
      "Lea también: Qué se sabe del apagón",
      "Читайте также: Что известно о пожаре",
    ]),
  ],
  ad: (chance) =>
    chance.pick([
      ["Advertisement"],
      ["ADVERTISEMENT", "Article continues after this message"],
      ["Anzeige"],
      ["Publicité"],
      ["Publicidad"],
      ["Реклама"],
      ["Story continues below"],
    ]),
  "share bar": (chance) => [
    chance.pick([
      "Share   Copy link   Email   Print",
      "Facebook   X   WhatsApp",
      "Teilen",
      "Partager",
      "Compartir",
      "Поделиться",
    ]),
  ],
  cookies: (chance) => [
    chance.pick([
      "We use cookies to keep this site working and to show you advertising that matters to you.",
      "Wir verwenden Cookies, um diese Seite zu verbessern.",
      "Nous utilisons des cookies pour mesurer notre audience.",
      "Utilizamos cookies para mejorar su experiencia.",
    ]),
  ],
  newsletter: (chance) =>
    chance.pick([
      [
        "Sign up for The Crossing, our weekly letter from the border",
        "Your email address",
        "Sign me up",
      ],
      ["Subscribe to our morning newsletter"],
      ["Jetzt Newsletter abonnieren"],
      ["Inscrivez-vous à notre newsletter"],
      ["Suscríbete para leer más"],
      ["Подпишитесь на нашу рассылку"],
    ]),
};

/** Columns a paragraph is set at; the last is not wrapped at all. */
const WIDTHS = [60, 72, 78, 90, 100, Number.POSITIVE_INFINITY];

/** Shorter sentences are seldom cut, and hardly cut in the middle. */
const FEWEST_WORDS = 9;
/** Words left on either side of the cut. */
const FEWEST_AT_CUT = 3;

/** `count` cases of each shape from the given stories; the same seed gives the same cases. */
export function makeInterruptions(
  stories: readonly PlainStory[],
  count: number,
  seed: number,
): Interruption[] {
  const chance = createChance(seed);
  // Scripts that set no spaces have no words to cut between.
  const usable = stories.filter((story) => listLongSentences(story).length > 0);
  return Object.entries(SHAPES).flatMap(([shape, furniture]) =>
    Array.from({ length: count }, () => interrupt(chance, shape, furniture, chance.pick(usable))),
  );
}

function interrupt(
  chance: Chance,
  shape: string,
  furniture: Furniture,
  story: PlainStory,
): Interruption {
  const cut = chance.pick(listLongSentences(story));
  const words = cut.sentence.split(" ");
  const at = FEWEST_AT_CUT + chance.below(words.length - 2 * FEWEST_AT_CUT + 1);
  const width = chance.pick(WIDTHS);
  const set = (text: string): string => wrap(text, width);
  const blocks = story.paragraphs.map((sentences, paragraph) => {
    if (paragraph !== cut.paragraph) return set(sentences.join(" "));
    const before = [...sentences.slice(0, cut.place), words.slice(0, at).join(" ")].join(" ");
    const after = [words.slice(at).join(" "), ...sentences.slice(cut.place + 1)].join(" ");
    const gaps = chance.pick([
      ["\n\n", "\n\n"],
      ["\n\n", "\n\n\n"],
      ["\n", "\n"],
      ["\n\n", "\n"],
      ["\n", "\n\n"],
    ] as const);
    return set(before) + gaps[0] + furniture(chance, story).join("\n") + gaps[1] + set(after);
  });
  return {
    shape,
    text: `${story.title}\n\n${blocks.join("\n\n")}\n`,
    lang: story.lang,
    sentence: cut.sentence.replaceAll(/\s/gu, ""),
  };
}

interface PlacedSentence {
  readonly paragraph: number;
  readonly place: number;
  readonly sentence: string;
}

function listLongSentences(story: PlainStory): PlacedSentence[] {
  return story.paragraphs.flatMap((sentences, paragraph) =>
    sentences.flatMap((sentence, place) =>
      sentence.split(" ").length >= FEWEST_WORDS ? [{ paragraph, place, sentence }] : [],
    ),
  );
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

/** Whether the interrupted sentence came out as one segment with just its own words. */
export function isBridged({ text, lang, sentence }: Interruption): boolean {
  const written = ({ pieces }: Segment): string =>
    pieces.map(({ start, end }) => text.slice(start, end).replaceAll(/\s/gu, "")).join("");
  return segment({ name: "", text }, lang).segments.some(
    (one) => one.kind === "body" && written(one) === sentence,
  );
}

/** A table with one row for each shape. */
export function scoreInterruptions(stories: readonly PlainStory[]): string {
  const cases = makeInterruptions(stories, CASES_PER_SHAPE, SEED);
  const rows = [...Object.keys(SHAPES), "all"].map((shape) => {
    const own = shape === "all" ? cases : cases.filter((one) => one.shape === shape);
    const bridged = own.filter(isBridged).length;
    return [shape, String(own.length), (bridged / own.length).toFixed(3)];
  });
  return drawTable(["shape", "cases", "bridged"], rows);
}

const CASES_PER_SHAPE = 200;
const SEED = 20_310_314;
