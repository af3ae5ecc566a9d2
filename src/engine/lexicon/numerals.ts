import { words } from "./words";

/** Number words by language, each list from zero upwards; then the tens from twenty; then scale words with their value. */
interface Numerals {
  readonly units: readonly string[];
  readonly tens: readonly string[];
  readonly scales: Readonly<Record<string, number>>;
}

function list(text: string): readonly string[] {
  return [...words(text)];
}

const NUMERALS: Readonly<Record<string, Numerals>> = {
  en: {
    units: list(
      `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen`,
    ),
    tens: list(`twenty thirty forty fifty sixty seventy eighty ninety`),
    scales: {
      hundred: 100,
      thousand: 1e3,
      k: 1e3,
      million: 1e6,
      m: 1e6,
      mn: 1e6,
      billion: 1e9,
      bn: 1e9,
      trillion: 1e12,
      tn: 1e12,
    },
  },
  de: {
    units: list(
      `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
      achtzehn neunzehn`,
    ),
    tens: list(`zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig`),
    scales: {
      hundert: 100,
      tausend: 1e3,
      tsd: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billionen: 1e12,
    },
  },
  fr: {
    units: list(
      `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
      dix-neuf`,
    ),
    tens: list(`vingt trente quarante cinquante soixante`),
    scales: {
      cent: 100,
      cents: 100,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
    },
  },
  es: {
    units: list(
      `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
      dieciocho diecinueve`,
    ),
    tens: list(`veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa`),
    scales: { cien: 100, ciento: 100, mil: 1e3, millón: 1e6, millones: 1e6 },
  },
  ru: {
    units: list(
      `ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать
      пятнадцать шестнадцать семнадцать восемнадцать девятнадцать`,
    ),
    tens: list(`двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто`),
    scales: {
      сто: 100,
      тысяча: 1e3,
      тысячи: 1e3,
      тысяч: 1e3,
      тыс: 1e3,
      миллион: 1e6,
      миллиона: 1e6,
      миллионов: 1e6,
      млн: 1e6,
      миллиард: 1e9,
      миллиарда: 1e9,
      миллиардов: 1e9,
      млрд: 1e9,
    },
  },
};

const VALUES = new Map(
  Object.entries(NUMERALS).map(([language, { units, tens }]) => {
    const values = new Map<string, number>();
    for (const [value, word] of units.entries()) values.set(word, value);
    for (const [i, word] of tens.entries()) values.set(word, (i + 2) * 10);
    return [language, values] as const;
  }),
);

const SCALES = new Map(
  Object.entries(NUMERALS).map(
    ([language, { scales }]) => [language, new Map(Object.entries(scales))] as const,
  ),
);

/** What a number word is worth ("twelve": 12), or nothing where it is none. */
export function valueOfNumeral(key: string, language: string): number | undefined {
  return VALUES.get(language)?.get(key);
}

/** What a word multiplies the figure before it by ("million": 1,000,000), or nothing where it is no such word. */
export function scaleOf(key: string, language: string): number | undefined {
  return SCALES.get(language)?.get(key);
}
